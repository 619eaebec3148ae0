/** What part of the active sheet is drawn. */
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { FWorkbook, Viewport } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/presets';

/** Where a cell is drawn in the grid, in CSS pixels from the grid's corner. Merged cells count as one. */
interface Drawn {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** True when all of it is seen. */
  readonly isWhole: boolean;
}

/** The active sheet as drawn; rows and columns count from 0. */
export interface SheetView {
  drawn(row: number, column: number): Drawn;
  /** Scrolls until the cell is seen, unless it is. */
  reveal(row: number, column: number): void;
}

/** The view of the workbook that is shown. Frozen panes cut it into parts, each of which is scrolled by itself. */
export function viewOf(injector: Injector, workbook: FWorkbook): SheetView {
  const part = (key: SHEET_VIEWPORT_KEY): Viewport => {
    const found = injector.get(IRenderManagerService).getRenderById(workbook.getId())?.scene.getViewport(key);
    if (found === undefined) {
      throw new Error('The grid is not drawn.');
    }
    return found;
  };
  const drawn = (row: number, column: number): Drawn => {
    const sheet = workbook.getActiveSheet();
    const { startRow, startColumn } = sheet.getFreeze();
    const rect = sheet.getRange(row, column).getCellRect();
    const across = part(column < startColumn ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const down = part(row < startRow ? SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP : SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const [left, top] = [rect.x - across.viewportScrollX, rect.y - down.viewportScrollY];
    return {
      x: left + rect.width / 2,
      y: top + rect.height / 2,
      isWhole:
        left >= across.left &&
        left + rect.width <= across.left + (across.width ?? 0) &&
        top >= down.top &&
        top + rect.height <= down.top + (down.height ?? 0),
    };
  };
  return {
    drawn,
    reveal(row, column) {
      if (drawn(row, column).isWhole) {
        return;
      }
      // Univer's own way to scroll to a cell misses it where panes are frozen.
      const sheet = workbook.getActiveSheet();
      const { startRow, startColumn } = sheet.getFreeze();
      const { x, y } = sheet.getRange(row, column).getCellRect();
      const main = part(SHEET_VIEWPORT_KEY.VIEW_MAIN);
      main.scrollToViewportPos({
        ...(column < startColumn ? {} : { viewportScrollX: x - main.left }),
        ...(row < startRow ? {} : { viewportScrollY: y - main.top }),
      });
    },
  };
}
