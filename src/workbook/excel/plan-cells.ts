/** Cells of a planned sheet through office.js: contents, looks, sizes. Nothing is sent before the caller's sync. */
import { areaAddress } from '../a1';
import { blocks } from '../plan/blocks';
import { FONT, FORMAT_CODES, PALETTE } from '../plan/palette';
import { columnPoints, rowHeights } from '../plan/row-heights';
import type { PlannedCell, SheetPlan, StyleName } from '../plan/sheet-plan';
import { typed } from './typed';

const LINE = '#8C9BAB';

/** Every line of a framed block, inner ones too. */
const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

/** Fills an empty sheet. */
export function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const width = Math.max(0, ...plan.rows.map(({ cells }) => cells.length));
  if (width === 0) {
    return;
  }
  const whole = sheet.getRangeByIndexes(0, 0, plan.rows.length, width);
  const matrix = <T>(of: (cell: PlannedCell) => T | null): (T | null)[][] =>
    plan.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => {
        const cell = cells[column] ?? null;
        return cell === null ? null : of(cell);
      }),
    );
  // Formats first: what is written into a cell of text stays as it is.
  whole.numberFormat = matrix(({ format }) => (format === undefined ? null : FORMAT_CODES[format]));
  whole.formulas = matrix(contentOf);
  dress(sheet, whole, plan);
  plan.merges?.forEach((area) => {
    sheet.getRange(areaAddress(area)).merge();
  });
  size(sheet, whole, plan);
}

function contentOf({ value, formula, format }: PlannedCell): string | number | boolean | null {
  if (formula !== undefined) {
    return `=${formula}`;
  }
  return value === null ? null : typed(value, format === 'text');
}

function dress(sheet: Excel.Worksheet, whole: Excel.Range, { rows }: SheetPlan): void {
  whole.format.font.name = FONT.name;
  whole.format.font.size = FONT.size;
  whole.format.verticalAlignment = Excel.VerticalAlignment.center;
  for (const { area, key } of blocks(rows, ({ style }) => (style === 'plain' ? null : style))) {
    look(sheet.getRange(areaAddress(area)).format, key);
  }
  for (const { area } of blocks(rows, ({ editable }) => (editable === true ? 'editable' : null))) {
    sheet.getRange(areaAddress(area)).format.protection.locked = false;
  }
}

const ACROSS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function look(format: Excel.RangeFormat, style: StyleName): void {
  const { bold, italic, size: points, fill, framed, across, wrap, top } = PALETTE[style];
  if (bold === true) format.font.bold = true;
  if (italic === true) format.font.italic = true;
  if (points !== undefined) format.font.size = points;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (across !== undefined) format.horizontalAlignment = ACROSS[across];
  if (top === true) format.verticalAlignment = Excel.VerticalAlignment.top;
  if (wrap === true) format.wrapText = true;
  if (framed === true) {
    for (const side of LINES) {
      const line = format.borders.getItem(side);
      line.style = Excel.BorderLineStyle.continuous;
      line.color = LINE;
    }
  }
}

/**
 * Widths before heights: how high a row must be depends on how wide its columns are. Excel fits the rows itself, but for
 * what it does not see: merged texts, and room to sign.
 */
function size(sheet: Excel.Worksheet, whole: Excel.Range, plan: SheetPlan): void {
  for (const [column, { width, hidden }] of plan.columns.entries()) {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    range.format.columnWidth = columnPoints(width);
    if (hidden === true) range.columnHidden = true;
  }
  whole.format.autofitRows();
  for (const [row, { points, fits }] of rowHeights(plan)) {
    if (!fits) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  }
}
