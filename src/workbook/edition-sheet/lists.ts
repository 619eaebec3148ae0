/**
 * Texts with a form of their own in the sheets of an edition, both ways. What cannot be read without doubt is null.
 * - names: `b + c`, `q1; q2`;
 * - valued: one a line or after `;`: `52: 100%`, `on-time: 0,5`. Numbers have no thousands separators.
 */
import { readNumber } from '../read/number';

/** What stands before and after the colon of one line. */
interface Pair {
  readonly key: string;
  readonly text: string;
}

const BETWEEN_NAMES = /[\s+,;]+/;
const LINES = /\r?\n/;
const LINES_OR_SEMICOLONS = /\r?\n|;/;
const AT_LEAST = /^(?:từ|≥|>=|from|at least)\s*/iu;
const PLAIN = new Intl.NumberFormat('vi-VN', { useGrouping: false, maximumFractionDigits: 18 });
/** Exactly three decimals after one to three digits could be thousands; a further zero settles it. */
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;

/** The names in a text: `b + c` → b, c. */
export function namesIn(text: string): readonly string[] {
  return text.split(BETWEEN_NAMES).filter((name) => name !== '');
}

/** A number as a text that has one reading only: `0,5`, `1,1250`. */
export function numberAsText(value: number): string {
  const text = PLAIN.format(value);
  return COULD_BE_THOUSANDS.test(text) ? `${text}0` : text;
}

/** A share of 1 as a percentage: 0.5 → `50%`. */
export function shareAsText(share: number): string {
  return `${numberAsText(shifted(share, 2))}%`;
}

/** A number without a percent sign; null when it is none, or could be two. */
export function numberIn(text: string): number | null {
  const read = readNumber(text, null);
  return read.kind === 'number' ? read.value : null;
}

/** `75%`, `75 %`, `0,75` and `0.75` are all 0.75; `75` is 75, which is no share and left to the caller. */
export function shareIn(text: string): number | null {
  const percent = /^(.*?)\s*%$/u.exec(text.trim());
  const value = numberIn(percent?.[1] ?? text);
  return value === null || percent === null ? value : shifted(value, -2);
}

/** `key: text` lines; null when a line has no colon, no key or no text. */
export function pairsIn(text: string, separators: 'lines' | 'lines-or-semicolons'): readonly Pair[] | null {
  const lines = text
    .split(separators === 'lines' ? LINES : LINES_OR_SEMICOLONS)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const pairs = lines.map((line): Pair | null => {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0)).trim();
    const rest = line.slice(colon + 1).trim();
    return key === '' || rest === '' ? null : { key, text: rest };
  });
  const whole = pairs.filter((pair) => pair !== null);
  return whole.length === lines.length && whole.length > 0 ? whole : null;
}

/** Pairs one a line. */
export function pairsAsText(pairs: readonly (readonly [key: string, text: string])[]): string {
  return pairs.map(([key, text]) => `${key}: ${text}`).join('\n');
}

/** The number that a step begins with: `từ 52`, `≥ 52`, `52`. */
export function stepIn(key: string): number | null {
  return numberIn(key.replace(AT_LEAST, ''));
}

/** Moves the decimal point without binary dust: 75.3 → 0.753. */
function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}
