/** Periods as the forms name them, folded: quarters, half years, nine months, years. */
import { fold } from './text';

const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const YEAR = '(20\\d\\d)';
const OF_YEAR = `[\\s/,.-]*(?:nam\\s+)?${YEAR}(?!\\d)`;

/** `năm 2025` in `ngày 10 tháng 12 năm 2025` is the date of a paper, not a period. */
const DATES = /(?:ngay\s+[\d.…]*\s*)?thang\s+[\d.…]+\s*,?\s*nam\s+20\d\d/g;

/**
 * The period a line of text names: `Quý I/2026` → `2026-Q1`, `6 tháng đầu năm 2026` → `2026-H1`,
 * `9 tháng năm 2026` → `2026-9M`, `NĂM 2025` → `2025`; null where it names none.
 * A period already written as `2026-Q1` is understood too.
 */
export function periodIn(text: string): string | null {
  const line = fold(text).replace(DATES, ' ');
  const coded = /(?<![\w-])(20\d\d)-(q[1-4]|h1|9m)(?!\w)/.exec(line);
  if (coded !== null) {
    return `${coded[1] ?? ''}-${(coded[2] ?? '').toUpperCase()}`;
  }
  const quarter = new RegExp(`(?:qui|quarter)\\s+(iv|i{1,3}|[1-4])${OF_YEAR}`).exec(line);
  if (quarter !== null) {
    const [, number = '', year = ''] = quarter;
    return `${year}-Q${QUARTERS[number] ?? number}`;
  }
  const half = new RegExp(`(?<!\\d)0?6 thang(?: dau nam)?${OF_YEAR}`).exec(line);
  if (half !== null) {
    return `${half[1] ?? ''}-H1`;
  }
  const nineMonths = new RegExp(`(?<!\\d)0?9 thang(?: dau nam)?${OF_YEAR}`).exec(line);
  if (nineMonths !== null) {
    return `${nineMonths[1] ?? ''}-9M`;
  }
  const year = new RegExp(`(?<!cuoi )(?:nam|year|period|ki|ki danh gia)\\s*:?\\s+${YEAR}(?![\\d-])`).exec(line);
  return year?.[1] ?? null;
}
