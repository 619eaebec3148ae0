/** What every made sheet gets before it is written, whoever planned it: lines as wide as its table, and a page set-up. */
import type { Area } from '../grid';
import type { PlannedCell, PrintPlan, RowPlan, SheetPlan, StyleName } from './sheet-plan';

/** How a line that stands alone on its row looks, once it has the whole width to break in. */
const ALONE: Partial<Readonly<Record<StyleName, StyleName>>> = {
  title: 'title',
  'sheet-title': 'sheet-title',
  label: 'wrapped-bold',
  plain: 'wrapped',
  wrapped: 'wrapped',
  paragraph: 'paragraph',
  centred: 'centred',
  'centred-bold': 'centred-bold',
};

/** Sheet and page as Excel's own codes, so that a page that came loose can be put back. */
const FOOTER = { left: '&A', right: '&P/&N' } as const;

/**
 * The sheet with its running lines merged over the width of the table: in a narrow first column a centred title would lose
 * its beginning, and a long note its end at the edge of the page. Sheets that show get a page set-up where they have none,
 * and a footer that names sheet and page.
 */
export function arranged(plan: SheetPlan): SheetPlan {
  const { hidden = false, merges = [], print } = plan;
  const right = lastColumn(plan);
  const lines = hidden || right === 0 ? [] : plan.rows.flatMap((row, at) => (isLine(row, at, merges) ? [at] : []));
  const taken = new Set(lines);
  return {
    ...plan,
    rows: plan.rows.map((row, at) => (taken.has(at) ? { ...row, cells: row.cells.map(asLine) } : row)),
    merges: [...merges, ...lines.map((row): Area => ({ top: row, bottom: row, left: 0, right }))],
    ...(hidden ? {} : { print: withFooter(print) }),
  };
}

/** The last column that is printed. */
function lastColumn({ rows, print }: SheetPlan): number {
  return print?.area?.right ?? Math.max(1, ...rows.map(({ cells }) => cells.length)) - 1;
}

/** One text in the first column, with nothing beside it. */
function isLine({ cells: [first, ...others] }: RowPlan, at: number, merges: readonly Area[]): boolean {
  return (
    typeof first?.value === 'string' &&
    ALONE[first.style] !== undefined &&
    others.every((cell) => cell === null) &&
    !merges.some(({ top, bottom }) => top <= at && at <= bottom)
  );
}

function asLine(cell: PlannedCell | null): PlannedCell | null {
  return cell === null ? null : { ...cell, style: ALONE[cell.style] ?? cell.style };
}

function withFooter(print: PrintPlan = { orientation: 'landscape' }): PrintPlan {
  return { ...print, footer: { ...FOOTER, ...print.footer } };
}
