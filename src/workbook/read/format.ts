/** What an Excel number format says of the value under it. */

const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;
const DAY_MS = 86_400_000;
/** Serial 0 of Excel's 1900 calendar as it counts from 1 March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** True for formats of dates and times: `dd/mm/yyyy`, `d-mmm`. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && !/general/i.test(format) && /[dmyhs]/i.test(format.replace(LITERALS, ''));
}

/** True for percentages: `0%`, `0.00%`. */
export function isPercentFormat(format: string | undefined): boolean {
  return format?.replace(LITERALS, '').includes('%') ?? false;
}

/** The number of decimals a plain number format fixes (`0.00` → 2, `0` → 0); null where it fixes none. */
export function decimalsShown(format: string | undefined): number | null {
  const match = /^[#,]*0(?:\.(0+))?$/.exec(format ?? '');
  return match === null ? null : (match[1]?.length ?? 0);
}

/** Day 1..31 and month 1..12 of a date's serial number. */
export function dateParts(serial: number): { readonly day: number; readonly month: number } {
  const date = new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MS);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}

/** The date of a serial number as `2026-03-15`. */
export function isoDate(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
