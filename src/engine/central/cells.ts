/** Single cells of central tables: numbers, dates, periods, words. */
import { readNumber, type Decimal } from '../number';
import { parsePeriod } from '../period';
import { periodIn } from '../period-in';
import { fold, foldWords } from '../text';
import { isLeftEmpty } from '../words';
import type { CentralCell, CentralMeasure } from './figure';

/** A number as read: nothing stands there, it is one (`percent` where `%` follows it), has two readings, or is none. */
type CentralNumber =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number | null; readonly percent: boolean }
  | { readonly kind: 'unclear'; readonly text: string; readonly readings: readonly [number, number] }
  | { readonly kind: 'unreadable'; readonly text: string };

const BLANK: CentralNumber = { kind: 'blank' };
const PLAIN = /^-?\d{1,15}$/;
const PERCENT = /\s*%$/;
const FRACTION = /[.,](\d{1,15})$/;

/** Reads a number strictly: nothing is guessed. The decimals are those that a text shows: 2 in `9,90`. */
export function readCentralNumber(cell: CentralCell, decimal: Decimal | null): CentralNumber {
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? { kind: 'number', value: cell, decimals: null, percent: false }
      : { kind: 'unreadable', text: String(cell) };
  }
  if (cell === null) return BLANK;
  if (typeof cell !== 'string') return { kind: 'unreadable', text: textOf(cell) };
  if (PLAIN.test(cell)) return { kind: 'number', value: Number(cell), decimals: null, percent: false };
  if (isLeftEmpty(cell)) return BLANK;
  const percent = PERCENT.test(cell.trim());
  const text = cell.trim().replace(PERCENT, '');
  const read = readNumber(text, decimal);
  if (read.kind === 'none') return { kind: 'unreadable', text: cell };
  if (read.kind === 'ambiguous') return { kind: 'unclear', text: cell, readings: read.readings };
  return { kind: 'number', value: read.value, decimals: shownDecimals(text, read.value), percent };
}

/** A cell as text, blanks around it left out; an empty text where nothing stands. */
export function textOf(cell: CentralCell): string {
  return cell === null ? '' : String(cell).trim();
}

/** The decimals that a text shows of its value; null for a whole number, which may be exact or rounded. */
function shownDecimals(text: string, value: number): number | null {
  const [, fraction] = FRACTION.exec(text) ?? [];
  const shown = fraction !== undefined && value.toFixed(fraction.length).endsWith(`.${fraction}`);
  return shown ? fraction.length : null;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/;
const ISO_MONTH = /^(\d{4})-(\d\d)$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const DAY = 86_400_000;
/** Serial numbers of 1 January 2000 and 31 December 2099; a number outside is no date of a figure. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** An ISO date from an ISO, day/month/year or month text or a serial number; null when it is none. */
export function readDate(cell: string | number): string | null {
  if (typeof cell === 'number') {
    const isDay = cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1;
    return isDay ? isoOf(Date.UTC(1899, 11, 30) + Math.floor(cell) * DAY) : null;
  }
  const text = cell.trim();
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear !== undefined) return existing(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, monthYear, month] = ISO_MONTH.exec(text) ?? [];
  if (monthYear !== undefined) return lastOfMonth(Number(monthYear), Number(month));
  const [, day, monthOfDay, year] = DAY_FIRST.exec(text) ?? [];
  return day === undefined ? null : existing(Number(year), Number(monthOfDay), Number(day));
}

function existing(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(time) : null;
}

function lastOfMonth(year: number, month: number): string | null {
  return month < 1 || month > 12 ? null : isoOf(Date.UTC(year, month, 0));
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const SDMX_HALF = /^(20\d\d)-S1$/;
const SDMX_YEAR = /^(20\d\d)-A1$/;

/** A period from `2025`, `2025-A1`, `2026-Q1`, `2026-S1` or the words that name it (`Quý I/2026`, `6 tháng 2026`); null when it is none. */
export function readPeriod(cell: string | number): string | null {
  const text = String(cell).trim().toUpperCase();
  if (parsePeriod(text) !== null) return text;
  const [, half] = SDMX_HALF.exec(text) ?? [];
  const [, year] = SDMX_YEAR.exec(text) ?? [];
  return half === undefined ? (year ?? periodIn(String(cell))) : `${half}-H1`;
}

const MEASURES: ReadonlyMap<string, CentralMeasure> = new Map([
  ['points', 'points'],
  ['point', 'points'],
  ['diem', 'points'],
  ['diem so', 'points'],
  ['figure', 'figure'],
  ['raw', 'figure'],
  ['value', 'figure'],
  ['so lieu', 'figure'],
  ['gia tri', 'figure'],
]);

/** What a measure column says; undefined when it says none of the two. */
export function readMeasure(text: string): CentralMeasure | undefined {
  return MEASURES.get(foldWords(text));
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/%|^(?:phan tram|percent|pt)\b/, 0.01],
  [/^(?:nghin|ngan|thousands?)\b/, 1e3],
  [/^(?:trieu|millions?)\b/, 1e6],
  [/^(?:ti|billions?)\b/, 1e9],
];

/** What values in a unit of measure are to be multiplied by: `%` 0.01, `nghìn người` 1000; null where it says no scale. */
export function scaleOfMeasure(text: string): number | null {
  const folded = fold(text);
  return SCALES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** SDMX codes (CL_OBS_STATUS) of values that do not exist, and of those that are not final. */
const ABSENT = new Set(['H', 'L', 'M', 'O', 'Q']);
const NOT_FINAL = new Set(['E', 'F', 'I', 'P', 'U', 'V']);

/** What a status cell says of the value beside it; blank, and any word that is no such SDMX code, is final. */
export function statusOf(cell: CentralCell): 'absent' | 'provisional' | 'final' {
  const code = typeof cell === 'string' ? cell.trim().toUpperCase() : '';
  if (ABSENT.has(code)) return 'absent';
  return NOT_FINAL.has(code) ? 'provisional' : 'final';
}
