/** How cells look: fills, fonts, alignment, widths, heights, merges, frozen panes. */
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import type { IStyleData } from '@univerjs/presets';
import type { Area } from '../../workbook/grid';
import type { PortAreaFormat, PortFormat, WorkbookPort } from '../port';
import type { PortContext } from './context';
import { isLocked, setLocked } from './notes';
import { mapCells, toArea, toRange, touch } from './ranges';
import { setStyle } from './set-style';
import { fromStyle, toStyle } from './style';

type Looks = Pick<
  WorkbookPort,
  'format' | 'setFormat' | 'standardWidth' | 'autofit' | 'merges' | 'merge' | 'unmerge' | 'freeze'
>;

/** Univer measures in CSS pixels, office.js in points. */
const POINTS_PER_PIXEL = 0.75;

/** Sizes are changed one by one; looking at more would only find the same. */
function columnsOf(sheet: FWorksheet, area: Area): Area {
  return { ...area, top: 0, bottom: 0, right: Math.min(area.right, sheet.getMaxColumns() - 1) };
}

function rowsOf(sheet: FWorksheet, area: Area): Area {
  return { ...area, left: 0, right: 0, bottom: Math.min(area.bottom, sheet.getMaxRows() - 1) };
}

function onSheet(sheet: FWorksheet, area: Area): Area {
  return {
    ...area,
    bottom: Math.min(area.bottom, sheet.getMaxRows() - 1),
    right: Math.min(area.right, sheet.getMaxColumns() - 1),
  };
}

/** Keeps of `common` what `next` has too. */
function agree(common: PortAreaFormat, next: PortFormat): PortAreaFormat {
  const same = Object.entries(next).filter(([key, value]) => common[key as keyof PortFormat] === value);
  return Object.fromEntries(same);
}

/** The port's looks. Sizes are in points there and in pixels in Univer. */
export function looksOf(context: PortContext): Looks {
  const styleAt = (sheet: FWorksheet, row: number, column: number): IStyleData =>
    sheet.getSheet().getComposedCellStyle(row, column);

  const mergesOf = (sheet: FWorksheet): FRange[] => sheet.getMergeData();

  return {
    format(id, area) {
      const sheet = context.sheet(id);
      const formats = mapCells(onSheet(sheet, area), (row, column) => ({
        ...fromStyle(styleAt(sheet, row, column)),
        columnWidth: sheet.getColumnWidth(column) * POINTS_PER_PIXEL,
        rowHeight: sheet.getRowHeight(row) * POINTS_PER_PIXEL,
        columnHidden: !sheet.getSheet().getColVisible(column),
        rowHidden: !sheet.getSheet().getRowVisible(row),
        locked: isLocked(context, id, row, column),
      })).flat();
      const [first = {}, ...rest] = formats;
      return rest.reduce<PortAreaFormat>(agree, first);
    },
    setFormat(id, area, format) {
      const sheet = context.sheet(id);
      const { columnWidth, rowHeight, columnHidden, rowHidden, locked, ...rest } = format;
      context.asApi(() => {
        setStyle(context, id, onSheet(sheet, area), toStyle(rest));
        if (columnWidth !== undefined) {
          const { left, right } = columnsOf(sheet, area);
          sheet.setColumnWidths(left, right - left + 1, columnWidth / POINTS_PER_PIXEL);
        }
        if (rowHeight !== undefined) {
          const { top, bottom } = rowsOf(sheet, area);
          sheet.setRowHeightsForced(top, bottom - top + 1, rowHeight / POINTS_PER_PIXEL);
        }
        if (columnHidden !== undefined) {
          const { left, right } = columnsOf(sheet, area);
          sheet[columnHidden ? 'hideColumns' : 'showColumns'](left, right - left + 1);
        }
        if (rowHidden !== undefined) {
          const { top, bottom } = rowsOf(sheet, area);
          sheet[rowHidden ? 'hideRows' : 'showRows'](top, bottom - top + 1);
        }
        if (locked !== undefined) {
          setLocked(context, id, onSheet(sheet, area), locked);
        }
      });
    },
    standardWidth: (id) => context.sheet(id).getSheet().getConfig().defaultColumnWidth * POINTS_PER_PIXEL,
    autofit(id, area, what) {
      const sheet = context.sheet(id);
      if (what === 'columns') {
        const { left, right } = columnsOf(sheet, area);
        sheet.autoResizeColumns(left, right - left + 1);
      } else {
        const { top, bottom } = rowsOf(sheet, area);
        sheet.setRowAutoHeight(top, bottom - top + 1);
      }
    },
    merges: (id) => mergesOf(context.sheet(id)).map((range) => toArea(range.getRange())),
    merge(id, area) {
      context.asApi(() => context.sheet(id).getRange(toRange(area)).merge({ isForceMerge: true }));
    },
    unmerge(id, area) {
      const touched = mergesOf(context.sheet(id)).filter((range) => touch(toArea(range.getRange()), area));
      context.asApi(() => {
        touched.forEach((range) => range.breakApart());
      });
    },
    freeze(id, rows, columns) {
      const sheet = context.sheet(id);
      if (rows === 0 && columns === 0) {
        sheet.cancelFreeze();
        return;
      }
      sheet.setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
      });
    },
  };
}
