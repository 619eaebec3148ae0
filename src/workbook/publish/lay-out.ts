/** How a paper stands on its page: running texts across the whole table. Writers make its other rows as high as they need. */
import type { Area } from '../grid';
import { textHeight } from '../plan/row-height';
import type { ColumnPlan, PlannedCell, RowPlan, SheetPlan, StyleName } from '../plan/sheet-plan';

const RUNNING: readonly StyleName[] = ['title', 'label', 'plain', 'paragraph', 'centred-bold'];

/** The sheet with its running texts merged across, on rows as high as they are. */
export function laidOut(sheet: SheetPlan): SheetPlan {
  const { columns, rows, merges = [] } = sheet;
  const merged = new Set(merges.map(({ top }) => top));
  const last = sheet.print?.area?.right ?? columns.length - 1;
  const across: Area[] = [];
  const laid = rows.map((row, at): RowPlan => {
    const text = runningText(row);
    if (text === null || last === 0 || merged.has(at)) {
      return row;
    }
    across.push({ top: at, bottom: at, left: 0, right: last });
    const cell: PlannedCell = text.style === 'plain' ? { ...text, style: 'wrapped' } : text;
    const width = widthOf(columns.slice(0, last + 1));
    return { cells: [cell], height: textHeight(String(cell.value), width, cell.style) };
  });
  return { ...sheet, rows: laid, merges: [...merges, ...across] };
}

/** The text of a row that has nothing else; null for rows of a table. */
function runningText({ cells }: RowPlan): PlannedCell | null {
  const [first = null, ...others] = cells;
  const isAlone = (first?.value ?? null) !== null && others.every((cell) => cell === null);
  return isAlone && first !== null && RUNNING.includes(first.style) ? first : null;
}

function widthOf(columns: readonly ColumnPlan[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
