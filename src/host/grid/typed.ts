/** What a person typed into a cell, read as the regional settings have it. */
import { CellValueType, getNumfmtParseValueFilter, isDefaultFormat, isTextFormat, numfmt } from '@univerjs/presets';
import type { ICellData, Styles } from '@univerjs/presets';
import { readTypedNumber } from '../regional/numbers';
import type { Regional } from '../regional/settings';

/** Dates and times by digits alone: `12/3/2026`, `12-3`, `8:30`. */
const DATE = /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{2,4})?(?: \d{1,2}:\d{2}(?::\d{2})?)?$|^\d{1,2}:\d{2}(?::\d{2})?$/;

interface Typed {
  readonly value: number;
  readonly format: string | null;
}

function readDate(text: string, { locale }: Regional): Typed | null {
  if (!DATE.test(text)) {
    return null;
  }
  const found = numfmt.parseDate(text, { locale }) ?? numfmt.parseTime(text);
  return typeof found?.v === 'number' ? { value: found.v, format: found.z ?? null } : null;
}

/**
 * The cell to keep: a number or a date, with the format that it was typed in where the cell has none; text where only
 * English would see a number. Null where the grid is to read it: words, rich text, cells formatted as text.
 */
export function readTyped(cell: ICellData, styles: Styles, regional: Regional): ICellData | null {
  const pattern = styles.getStyleByCell(cell)?.n?.pattern;
  if (typeof cell.v !== 'string' || cell.p || isTextFormat(pattern) || cell.t === CellValueType.FORCE_STRING) {
    return null;
  }
  const typed = readTypedNumber(cell.v, regional) ?? readDate(cell.v.trim(), regional);
  if (typed === null) {
    return getNumfmtParseValueFilter(cell.v) === null ? null : { ...cell, t: CellValueType.STRING };
  }
  const takesFormat = typed.format !== null && isDefaultFormat(pattern);
  const style = takesFormat ? { s: { ...styles.getStyleByCell(cell), n: { pattern: typed.format } } } : {};
  return { ...cell, ...style, v: typed.value, t: CellValueType.NUMBER };
}
