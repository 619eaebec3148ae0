/** One cell, between Univer's data and the port. */
import { CellValueType } from '@univerjs/presets';
import type { ICellData, Nullable } from '@univerjs/presets';
import type { PortCell, PortValue, PortWrite } from '../port';
import { localNumber } from '../regional/numbers';
import type { Regional } from '../regional/settings';

/** Error values. Excel takes such a text for the error even when it is typed. */
const ERRORS = new Set([
  '#BUSY!',
  '#CALC!',
  '#CYCLE!',
  '#DIV/0!',
  '#ERROR!',
  '#NAME?',
  '#N/A',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#SPILL!',
  '#VALUE!',
]);

/** What one cell of Univer's stands for. */
interface RawCell {
  /** As stored, or as spilled into it. */
  readonly data: Nullable<ICellData>;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** As drawn, where Univer applies the number format. */
  readonly shown: string;
}

/** Univer's marks of where a link begins and ends within rich text. */
const LINK_MARKS = ['\u001F', '\u001E'];

/** The text of rich text (Univer ends each paragraph with a carriage return and the text with a line feed). */
function richText(data: ICellData): string | null {
  const stream = data.p?.body?.dataStream;
  const plain = LINK_MARKS.reduce<string | undefined>((text, mark) => text?.replaceAll(mark, ''), stream);
  return plain === undefined ? null : plain.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** The value that a cell holds: a boolean is stored as 0 or 1, a number may be stored as text. */
export function cellValue(data: Nullable<ICellData>): PortValue {
  const text = data ? richText(data) : null;
  if (text !== null) {
    return text;
  }
  const value = data?.v ?? null;
  if (value === null || value === '') {
    return null;
  }
  switch (data?.t) {
    case CellValueType.BOOLEAN:
      return value === true || Number(value) === 1;
    case CellValueType.NUMBER:
      return Number(value);
    case undefined:
    case null:
      return value;
    default:
      return String(value);
  }
}

/** A number as Excel's General format shows it: at most 11 significant digits. */
export function generalText(value: number): string {
  return String(Number(value.toPrecision(11))).toUpperCase();
}

function shownText(cell: RawCell, value: PortValue, regional: Regional): string {
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  if (typeof value === 'number' && cell.numberFormat === 'General') {
    return localNumber(generalText(value), regional);
  }
  return typeof value === 'string' ? value : cell.shown;
}

/** The cell as the port hands it out; its text is written as the regional settings have it. */
export function toPortCell(cell: RawCell, regional: Regional): PortCell {
  const value = cellValue(cell.data);
  const isError = typeof value === 'string' && ERRORS.has(value);
  const text = shownText(cell, value, regional);
  return { value, isError, formula: cell.formula, text, numberFormat: cell.numberFormat };
}

/** Everything that makes up a cell's content, emptied: what Univer merges into a cell leaves absent members alone. */
const EMPTIED = { v: null, t: null, f: null, si: null, p: null, ref: null, xf: null } as const;

/** What is stored for a write. The cell's looks stay. */
export function toCellData(write: PortWrite): ICellData {
  if ('formula' in write) {
    return { ...EMPTIED, f: write.formula };
  }
  const { constant } = write;
  switch (typeof constant) {
    case 'boolean':
      return { ...EMPTIED, v: constant ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number':
      return { ...EMPTIED, v: constant, t: CellValueType.NUMBER };
    case 'string':
      return constant === '' ? { ...EMPTIED } : { ...EMPTIED, v: constant, t: CellValueType.STRING };
    default:
      return { ...EMPTIED };
  }
}
