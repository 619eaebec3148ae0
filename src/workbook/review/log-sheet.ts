/** The readable sheet beside the log: one row for each entry, written once and verified against the log. */
import type { CellRef } from '../../engine/checks/finding';
import { reviewFinding, type ReviewFinding } from '../../engine/review/findings';
import type { ReviewEntry, ReviewLog } from '../../engine/review/model';
import { cellAddress } from '../a1';
import type { CellWrite, Step } from '../commands/plan';
import type { Grid } from '../grid';
import { REVIEW_SHEET } from '../state/log-codec';
import type { ReviewSheetTexts } from './texts';

/** Title, note and headings. */
const ROWS_ABOVE = 3;
/** In points. */
const WIDTHS = [45, 100, 130, 90, 40, 65, 230, 65, 65, 320, 75];
const KEY = /^\d+(?:\.\d+)*$/;
/** The row that stands for the entries left out of a sheet that was made again: `1–7000`. */
const LEFT_OUT = /^1–(\d+)$/;
const SHOWN_DIGITS = 8;
/** A sheet that is made again gets so many entries, the latest: more would be too large for one request to Excel. */
const MOST_AT_ONCE = 3_000;

/** An entry with the number it has in the readable sheet: `12`, or `15.12` for one of a copy that entry 15 merged. */
interface Keyed {
  readonly key: string;
  readonly entry: ReviewEntry;
}

function keyed(entries: readonly ReviewEntry[], prefix = ''): readonly Keyed[] {
  return entries.flatMap((entry) => {
    const key = `${prefix}${String(entry.number)}`;
    return entry.kind === 'merge' ? [...keyed(entry.other, `${key}.`), { key, entry }] : [{ key, entry }];
  });
}

/** The cells of an entry, all of them text. */
function readableRow({ key, entry }: Keyed, texts: ReviewSheetTexts): readonly string[] {
  const choice = entry.kind === 'conclusion' || entry.kind === 'opinion' ? entry.choice : null;
  const before = entry.before?.final ?? null;
  return [
    key,
    texts.time(entry.at),
    entry.author.name,
    texts.role(entry.author.role),
    String(entry.round),
    entry.criterion ?? '',
    texts.said(entry),
    before === null ? '' : texts.points(before),
    choice === null ? '' : texts.points(choice.points),
    entry.reason,
    entry.hash.slice(0, SHOWN_DIGITS),
  ];
}

/** Writes the rows of new entries below the last one; `nextRow` null: there is no such sheet, and it is made whole. */
export function readableSteps(
  log: ReviewLog,
  added: readonly ReviewEntry[],
  nextRow: number | null,
  texts: ReviewSheetTexts,
): readonly Step[] {
  const rows = (entries: readonly ReviewEntry[]) => keyed(entries).map((one) => readableRow(one, texts));
  if (nextRow !== null) {
    return writeRows(Math.max(nextRow, ROWS_ABOVE), rows(added));
  }
  const last = WIDTHS.length - 1;
  const heads = [[texts.title, ...blanks(last)], [texts.note, ...blanks(last)], texts.headings];
  const omitted = Math.max(0, log.entries.length - MOST_AT_ONCE);
  const leftOut = omitted === 0 ? [] : [leftOutRow(omitted, texts)];
  const body = [...leftOut, ...rows(log.entries.slice(omitted))];
  const all = { top: 0, left: 0, bottom: ROWS_ABOVE + body.length, right: last };
  return [
    { do: 'add-sheet', name: REVIEW_SHEET },
    {
      do: 'columns',
      sheet: REVIEW_SHEET,
      widths: WIDTHS.map((width, column) => [column, width]),
      area: { ...all, top: ROWS_ABOVE - 1 },
    },
    ...writeRows(0, [...heads, ...body]),
    { do: 'head', sheet: REVIEW_SHEET, area: { ...all, bottom: 0 } },
    { do: 'head', sheet: REVIEW_SHEET, area: { ...all, top: ROWS_ABOVE - 1, bottom: ROWS_ABOVE - 1 } },
    { do: 'freeze-rows', sheet: REVIEW_SHEET, rows: ROWS_ABOVE },
  ];
}

/** The cells of the row that stands for the first entries. */
function leftOutRow(last: number, texts: ReviewSheetTexts): readonly string[] {
  return [`1–${String(last)}`, ...blanks(5), texts.leftOut(last), ...blanks(WIDTHS.length - 7)];
}

/**
 * How many entries a sheet leaves out because it was made again when the log was long: no more than there can have been
 * then, so that rows which were taken out by hand are not excused.
 */
function omittedIn(grid: Grid, { entries }: ReviewLog): number {
  const most = Math.max(0, entries.length - MOST_AT_ONCE);
  for (let row = ROWS_ABOVE; row < grid.rows; row += 1) {
    const [, last] = LEFT_OUT.exec(textAt(grid, row, 0)) ?? [];
    if (last !== undefined) return Math.min(Number(last), most);
  }
  return 0;
}

function writeRows(top: number, rows: readonly (readonly string[])[]): readonly Step[] {
  const cells = rows.map((row) => row.map((value): CellWrite => ({ value })));
  return cells.length === 0 ? [] : [{ do: 'write', sheet: REVIEW_SHEET, top, left: 0, cells, format: 'text' }];
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => '');
}

/**
 * What of the readable sheet is not what the log says. Rows may stand in any order, and every filled one below the headings
 * is an entry. `grid` null: the sheet is gone. Rows without any log: the log was taken out.
 */
export function readableFindings(log: ReviewLog, grid: Grid | null, texts: ReviewSheetTexts): readonly ReviewFinding[] {
  if (log.entries.length === 0) return grid === null ? [] : logGone(grid);
  if (grid === null) return [reviewFinding('review-sheet-gone', 'warning', { sheet: REVIEW_SHEET })];
  const expected = new Map(keyed(log.entries).map((one) => [one.key, { one, cells: readableRow(one, texts) }]));
  const seen = new Set<string>();
  const findings: ReviewFinding[] = [];
  const omitted = omittedIn(grid, log);
  const notes = [texts.headings, ...(omitted > 0 ? [leftOutRow(omitted, texts)] : [])];
  for (let row = 0; row < grid.rows; row += 1) {
    const key = textAt(grid, row, 0);
    const at = refOf(grid, row, 0);
    if (!KEY.test(key)) {
      const isForeign =
        row >= ROWS_ABOVE && isFilled(grid, row) && !notes.some((cells) => changedAt(grid, row, cells) < 0);
      if (isForeign) findings.push(reviewFinding('review-sheet-row', 'error', { number: null, what: 'foreign' }, at));
      continue;
    }
    const number = Number(key.split('.')[0]);
    const wanted = expected.get(key);
    if (wanted === undefined || seen.has(key)) {
      const what = wanted === undefined ? 'foreign' : 'doubled';
      findings.push(reviewFinding('review-sheet-row', 'error', { number, what }, at));
      continue;
    }
    seen.add(key);
    findings.push(...changedCell(grid, row, number, wanted.cells, wanted.one.entry.criterion));
  }
  for (const [key, { one }] of expected) {
    const number = Number(key.split('.')[0]);
    const { criterion } = one.entry;
    if (!seen.has(key) && number > omitted)
      findings.push(reviewFinding('review-sheet-row', 'error', { number, what: 'gone' }, null, criterion));
  }
  return findings;
}

function changedCell(
  grid: Grid,
  row: number,
  number: number,
  cells: readonly string[],
  criterion: string | null,
): readonly ReviewFinding[] {
  const column = changedAt(grid, row, cells);
  if (column < 0) return [];
  const data = { number, expected: cells[column] ?? '', found: textAt(grid, row, column) };
  return [reviewFinding('review-sheet-changed', 'error', data, refOf(grid, row, column), criterion)];
}

/** The first column in which a row does not hold these cells, with nothing after them; -1 where it does. */
function changedAt(grid: Grid, row: number, cells: readonly string[]): number {
  const columns = Array.from({ length: Math.max(cells.length, grid.columns) }, (_, column) => column);
  return columns.findIndex((column) => plain(cells[column] ?? '') !== plain(textAt(grid, row, column)));
}

function isFilled(grid: Grid, row: number): boolean {
  return Array.from({ length: grid.columns }, (_, column) => grid.cell(row, column).value).some(
    (value) => value !== null && value !== '',
  );
}

/** Rows of entries without a log: it was taken out of the workbook. */
function logGone(grid: Grid): readonly ReviewFinding[] {
  const rows = Array.from({ length: grid.rows }, (_, row) => textAt(grid, row, 0)).filter((key) => KEY.test(key));
  const data = { sheet: grid.name, rows: rows.length };
  return rows.length === 0 ? [] : [reviewFinding('review-log-gone', 'error', data, refOf(grid, 0, 0))];
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value } = grid.cell(row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Programs write line ends their own way, and drop blanks at the ends. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

function refOf({ name }: Grid, row: number, column: number): CellRef {
  return { sheet: name, address: cellAddress(row, column) };
}
