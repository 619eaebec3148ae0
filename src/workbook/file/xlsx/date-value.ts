const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z?)?$/;
const DAY = 86_400_000;
const DAYS_1900_TO_1904 = 1462;
/** Excel counts a 29 February 1900 that never was: days before 1 March 1900 are one less. */
const FIRST_DAY_AFTER_GAP = 61;

/**
 * The serial number of a date as ISO/IEC 29500 Strict files write it (`2025-03-15T08:00:00`); null when it is none,
 * or before the first day of the workbook's calendar.
 */
export function dateSerial(text: string, date1904: boolean): number | null {
  const match = ISO_DATE.exec(text);
  if (match === null) {
    return null;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const midnight = Date.UTC(year, month - 1, day);
  const exists = new Date(midnight).getUTCMonth() === month - 1 && hour < 24 && minute < 60 && second < 60;
  const days = (midnight - Date.UTC(1899, 11, 30)) / DAY;
  const start = date1904 ? days - DAYS_1900_TO_1904 : days < FIRST_DAY_AFTER_GAP ? days - 1 : days;
  return exists && start >= 0 ? start + (hour * 3600 + minute * 60 + second) / 86_400 : null;
}
