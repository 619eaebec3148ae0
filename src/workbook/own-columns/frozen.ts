/** Our columns while their formulas are frozen to values: they are still ours and can be taken out. */
import { cellAddress } from '../a1';
import type { Book } from '../book';
import type { CellValue } from '../grid';
import type { Frozen, OwnColumn } from '../state/state';
import { locate, type LocatedColumn } from './locate';

/** The value that freezing gives a cell. */
export type FrozenValue = (sheet: string, address: string) => CellValue;

/** The columns with the values that stand in place of their formulas from now on. */
export function frozenColumns(
  book: Book,
  columns: readonly OwnColumn[],
  frozen: readonly Frozen[],
  valueAt: FrozenValue,
): readonly OwnColumn[] {
  return columns.map((own) => {
    const located = locate(book, own);
    if (located === null || frozenAt(located, frozen) === undefined) {
      return own;
    }
    const { grid, area } = located;
    const values = Array.from({ length: own.rows }, (_, index) => {
      const value = valueAt(grid.name, cellAddress(area.top + 1 + index, area.left));
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    });
    return { ...own, formula: null, values };
  });
}

/** The columns with their formulas back. */
export function thawedColumns(
  book: Book,
  columns: readonly OwnColumn[],
  thawed: readonly Frozen[],
): readonly OwnColumn[] {
  return columns.map((own) => {
    const located = locate(book, own);
    const was = located === null ? undefined : frozenAt(located, thawed);
    return was === undefined ? own : { ...own, formula: was.formula, values: [] };
  });
}

/** What was frozen elsewhere: the formulas of these columns are forgotten with them. */
export function frozenElsewhere(frozen: readonly Frozen[], columns: readonly LocatedColumn[]): readonly Frozen[] {
  const own = new Set(columns.flatMap((column) => frozenAt(column, frozen) ?? []));
  return frozen.filter((one) => !own.has(one));
}

function frozenAt({ grid, area }: LocatedColumn, frozen: readonly Frozen[]): Frozen | undefined {
  const address = cellAddress(area.top + 1, area.left);
  return frozen.find((one) => one.sheet.name === grid.name && one.address === address);
}
