/**
 * How the log of an appraisal stands in the `_DTI` sheet, beside the state: four lines of header in columns F and G, then
 * the entries in column F, each as JSON that begins with a bar. An entry too long for a cell goes on in the rows below it,
 * each of which begins with a colon. Appending writes the new rows and the header, whatever the log holds already.
 *
 *     DTI-REVIEW-LOG   1         format
 *     head             3f0a…     hash of the last entry
 *     entries          12
 *     rows             13        rows that the entries take
 *     |{"number":1,…
 */
import { anchorOf } from '../../engine/review/chain';
import { reviewFinding, type ReviewFinding } from '../../engine/review/findings';
import { EMPTY_LOG, type Anchor, type ReviewEntry, type ReviewLog } from '../../engine/review/model';
import { parseEntry } from '../../engine/review/schema';
import { verify, verifyEntries, type Verdict } from '../../engine/review/verify';
import type { Grid } from '../grid';
import { pieces } from './pieces';

/** The name of the readable sheet beside it. It holds no form and is read only to be verified. */
export const REVIEW_SHEET = 'DTI nhật ký thẩm định';

/** How the names of sheets begin on which a broken log is kept. Nothing is read from them. */
export const BROKEN_LOG_SHEET = 'DTI nhật ký hỏng';

/** Where the log stands in the sheet of the state; rows and columns are counted from 0. */
export const LOG_PLACE = { left: 5, headerRows: 4 } as const;

const MARK = 'DTI-REVIEW-LOG';
const FORMAT = 1;
const BEGINS = '|';
const GOES_ON = ':';

/** A log as it was kept in a workbook. */
export interface KeptLog {
  /** The entries that this version can read. */
  readonly log: ReviewLog;
  /** Whether it is as it was written. Only a log that holds can go on. */
  readonly verdict: Verdict;
  /** Rows below the header that are taken. */
  readonly rows: number;
  /** What is wrong with how it is kept, beside what the verdict says. */
  readonly findings: readonly ReviewFinding[];
}

/** The cells of a log as they stand: what is carried from one sheet to another, whatever they hold. */
export interface LogCells {
  /** Four lines of two cells. */
  readonly header: readonly (readonly unknown[])[];
  /** The cells of the column below, to the last one that is used. */
  readonly body: readonly unknown[];
}

/** No log yet. */
export const NO_LOG: KeptLog = { log: EMPTY_LOG, verdict: verify(EMPTY_LOG), rows: 0, findings: [] };

/** The four lines of the header. */
export function encodeLogHeader({ entries, head }: Anchor, rows: number): readonly (readonly [string, string])[] {
  return [
    [MARK, String(FORMAT)],
    ['head', head],
    ['entries', String(entries)],
    ['rows', String(rows)],
  ];
}

/** The cells of a log as the texts of two columns, to be written elsewhere as they are. */
export function copiedCells({ header, body }: LogCells): readonly (readonly [string, string])[] {
  return [
    ...header.map(([key, value]): [string, string] => [textOf(key), textOf(value)]),
    ...body.map((cell): [string, string] => [textOf(cell), '']),
  ];
}

/** What the header of the log names as its head; empty where there is no log. */
export function logHeadIn(header: readonly (readonly unknown[])[]): string {
  const head = header[1]?.[1];
  return typeof head === 'string' ? head : '';
}

/** Entries as the texts of the rows that they take. */
export function encodeEntries(entries: readonly ReviewEntry[]): readonly string[] {
  return entries.flatMap((entry) =>
    pieces(JSON.stringify(entry)).map((piece, index) => `${index === 0 ? BEGINS : GOES_ON}${piece}`),
  );
}

/**
 * Reads a log. `header` are the four lines of two cells, `body` the cells of the column below, to the last one that is
 * used; blank cells and inserted rows are passed over.
 */
export function decodeLog(header: readonly (readonly unknown[])[], body: readonly unknown[]): KeptLog {
  const line = (row: number): string => textOf(header[row]?.[1]);
  const mark = textOf(header[0]?.[0]);
  const texts = joined(body.map(textOf));
  if (mark === '' && texts.length === 0) {
    return NO_LOG;
  }
  const format = Number(line(0));
  if (mark === MARK && format > FORMAT) {
    const newer = reviewFinding('review-log-newer', 'error', { format, known: FORMAT });
    return {
      log: EMPTY_LOG,
      verdict: { outcome: 'broken', number: 1, because: 'newer' },
      rows: body.length,
      findings: [newer],
    };
  }
  const raw = texts.map(parsed);
  const stated = { head: line(1), entries: Number(line(2)) };
  const isStated = mark === MARK && Number.isInteger(stated.entries);
  const findings = isStated ? [] : [reviewFinding('review-log-damaged', 'error', { detail: mark.slice(0, 40) })];
  return {
    log: { entries: raw.flatMap((entry) => parseEntry(entry) ?? []) },
    verdict: isStated ? verifyEntries(raw, stated) : withoutHeader(raw),
    rows: body.length,
    findings,
  };
}

/** The log in the sheet of the state, as a file holds it; no log where there is no such sheet. */
export function logInGrid(sheet: Grid | null): KeptLog {
  if (sheet === null) {
    return NO_LOG;
  }
  const { left, headerRows } = LOG_PLACE;
  const header = Array.from({ length: headerRows }, (_, row) => [0, 1].map((at) => sheet.cell(row, left + at).value));
  const below = Math.max(0, sheet.rows - headerRows);
  const body = Array.from({ length: below }, (_, row) => sheet.cell(headerRows + row, left).value);
  const last = body.findLastIndex((value) => value !== null);
  return decodeLog(header, body.slice(0, last + 1));
}

/** What a log that goes on is kept as: the rows to write below those that are taken, and the new header. */
export function encodeAppended(kept: KeptLog, log: ReviewLog) {
  const added = log.entries.slice(kept.log.entries.length);
  const texts = encodeEntries(added);
  const rows = kept.rows + texts.length;
  return { texts, header: encodeLogHeader(anchorOf(log), rows), rows };
}

/** A header that was lost is no proof that the entries are: but nothing can go on from them. */
function withoutHeader(raw: readonly unknown[]): Verdict {
  const verdict = verifyEntries(raw, null);
  return verdict.outcome === 'broken' ? verdict : { outcome: 'broken', number: raw.length + 1, because: 'cut' };
}

function joined(cells: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell.startsWith(GOES_ON) && texts.length > 0) texts[texts.length - 1] = (texts.at(-1) ?? '') + cell.slice(1);
    else if (cell !== '') texts.push(cell);
  }
  return texts;
}

/** The JSON of an entry; the text itself where it is none, which no verdict takes for an entry. */
function parsed(text: string): unknown {
  try {
    return text.startsWith(BEGINS) ? (JSON.parse(text.slice(1), finite) as unknown) : text;
  } catch {
    return text;
  }
}

/** JSON may write a number that is too large for one, which no entry can hold. */
function finite(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('A number is too large.');
  return value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
