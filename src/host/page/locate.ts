import type { FWorksheet } from '@univerjs/preset-sheets-core';

/** True when the cell is drawn and not only its edge: the last visible row and column may be cut off. */
function isInView(sheet: FWorksheet, row: number, column: number): boolean {
  const frozen = sheet.getFreeze();
  const view = sheet.getVisibleRange();
  const rowIsIn = row < frozen.ySplit || (view !== null && row >= view.startRow && row < view.endRow);
  const columnIsIn = column < frozen.xSplit || (view !== null && column >= view.startColumn && column < view.endColumn);
  return rowIsIn && columnIsIn;
}

/** Scrolls a cell into view; the coordinates of its middle, where the grid is drawn in `origin`. */
export function locateCell(sheet: FWorksheet, origin: DOMRect, row: number, column: number): { x: number; y: number } {
  if (!isInView(sheet, row, column)) {
    sheet.scrollToCell(row, column, 0);
  }
  const frozen = sheet.getFreeze();
  const scroll = sheet.getScrollState();
  const [frozenRows, frozenColumns] = [Math.max(0, frozen.ySplit), Math.max(0, frozen.xSplit)];
  // While nothing is scrolled Univer names the sheet's first row and column, which are drawn in the frozen part.
  const startRow = Math.max(scroll.sheetViewStartRow, frozenRows);
  const startColumn = Math.max(scroll.sheetViewStartColumn, frozenColumns);
  const rect = sheet.getRange(row, column).getCellRect();
  const firstDrawn = sheet.getRange(startRow, startColumn).getCellRect();
  const corner = sheet.getRange(frozenRows, frozenColumns).getCellRect();
  const scrolledX = column < frozen.xSplit ? 0 : firstDrawn.x - corner.x + scroll.offsetX;
  const scrolledY = row < frozen.ySplit ? 0 : firstDrawn.y - corner.y + scroll.offsetY;
  return {
    x: origin.x + rect.x - scrolledX + rect.width / 2,
    y: origin.y + rect.y - scrolledY + rect.height / 2,
  };
}
