/** The signs that may separate fields; of two that fit equally well, the earlier is taken. */
const DELIMITERS = [';', '\t', ','] as const;

/** One of those signs. */
export type Delimiter = (typeof DELIMITERS)[number];

/** How a text file separates fields and writes decimals, and where its first record starts. */
interface Dialect {
  readonly delimiter: Delimiter;
  readonly start: number;
}

/** Records that are looked at to tell the delimiter. */
const SAMPLE = 100;

/** Excel's own hint in the first line. */
const HINT = /^sep=([;,\t])(?:\r\n|\r|\n|$)/i;

/**
 * Tells the delimiter: the one that a hint names, else the one that stands equally often in most of the first records.
 * Decimal commas and commas in sentences differ from record to record, delimiters do not.
 */
export function detectDialect(text: string): Dialect {
  const hint = HINT.exec(text);
  const hinted = DELIMITERS.find((delimiter) => delimiter === hint?.[1]);
  if (hint !== null && hinted !== undefined) {
    return { delimiter: hinted, start: hint[0].length };
  }
  const counts = countDelimiters(text);
  let best: Delimiter = ',';
  let bestSupport = 0;
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const support = commonest(counts.map((record) => record[index] ?? 0));
    if (support > bestSupport) {
      best = delimiter;
      bestSupport = support;
    }
  }
  return { delimiter: best, start: 0 };
}

/** How often each delimiter stands outside quotes in each of the first records that hold any text. */
function countDelimiters(text: string): number[][] {
  const records: number[][] = [];
  let record = DELIMITERS.map(() => 0);
  let isQuoted = false;
  let isBlank = true;
  for (const character of text) {
    const index = DELIMITERS.findIndex((delimiter) => delimiter === character);
    if (character === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && index !== -1) {
      record[index] = (record[index] ?? 0) + 1;
    }
    if (!isQuoted && (character === '\n' || character === '\r')) {
      if (!isBlank) {
        records.push(record);
      }
      record = DELIMITERS.map(() => 0);
      isBlank = true;
      if (records.length === SAMPLE) {
        return records;
      }
    } else {
      isBlank = false;
    }
  }
  return isBlank ? records : [...records, record];
}

/** How many of the counts equal the commonest one above zero. */
function commonest(counts: readonly number[]): number {
  const support = new Map<number, number>();
  for (const count of counts.filter((each) => each > 0)) {
    support.set(count, (support.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...support.values());
}
