import { cellAddress } from '../a1';
import type { Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import type { Step } from '../commands/plan';
import type { Area, Cell, Grid } from '../grid';
import { quotedSheet } from '../plan/references';
import type { OwnColumn } from '../state/state';
import { dtiFunctions } from './formulas';
import { locate, type LocatedColumn } from './locate';

/** What takes our columns out, and the cells left because a person has since typed there. */
export interface Removal {
  readonly steps: readonly Step[];
  readonly findings: readonly BookFinding[];
  /** The columns as they were found, for those who plan what comes in their place. */
  readonly located: readonly LocatedColumn[];
  /** Names of the sheets that are deleted. */
  readonly deleted: readonly string[];
}

/**
 * Takes out the columns that are still ours: a heading and formula as written, or values as written. Cells that hold
 * anything else stay and are named. Sheets of ours that hold nothing else are deleted.
 */
export function planRemoval(book: Book, columns: readonly OwnColumn[], ownSheets: readonly string[]): Removal {
  const located = columns.flatMap((own) => locate(book, own) ?? []);
  const parts = located.map(removeColumn);
  const kept = parts.flatMap((part) => part.kept);
  const emptied = book.sheets
    .filter(({ name }) => ownSheets.includes(name))
    .filter((grid) => holdsOursOnly(grid, located));
  const deleted = new Set(emptied.map(({ name }) => name));
  const steps = parts.flatMap((part) => part.steps).filter((step) => !('sheet' in step && deleted.has(step.sheet)));
  return {
    steps: [...steps, ...[...deleted].map((sheet): Step => ({ do: 'delete-sheet', sheet }))],
    findings: kept.length > 0 ? [commandFinding('cells-kept', 'notice', { cells: kept })] : [],
    located,
    deleted: [...deleted],
  };
}

function removeColumn(located: LocatedColumn): { readonly steps: readonly Step[]; readonly kept: readonly string[] } {
  const { grid, area } = located;
  const ours = ownCells(located);
  const kept = typedCells(located, ours);
  return {
    steps: [
      ...ours.map((row): Step => ({
        do: 'clear',
        sheet: grid.name,
        area: { top: row, left: area.left, bottom: row, right: area.left },
        what: 'contents',
      })),
      { do: 'drop-highlights', sheet: grid.name, area },
      ...(kept.length > 0 ? [] : plainAgain(grid.name, area)),
    ],
    kept: kept.map((row) => `${quotedSheet(grid.name)}!${cellAddress(row, area.left)}`),
  };
}

function plainAgain(sheet: string, area: Area): readonly Step[] {
  return [
    { do: 'clear', sheet, area, what: 'formats' },
    { do: 'width', sheet, area, width: null },
  ];
}

/** The rows of the cells that are as they were written. What a formula spills goes with it. */
function ownCells({ own, grid, area }: LocatedColumn): readonly number[] {
  const first = area.top + 1;
  if (own.formula !== null) {
    const { formula } = grid.cell(first, area.left);
    return formula !== undefined && sameFunctions(formula, own.formula) ? [area.top, first] : [area.top];
  }
  const written = own.values.filter((value) => value !== null);
  let next = 0;
  const rows = [area.top];
  for (let row = first; row < grid.rows && next < written.length; row += 1) {
    const { value, formula } = grid.cell(row, area.left);
    const at = formula === undefined && value !== null ? written.indexOf(value as string | number, next) : -1;
    if (at !== -1) {
      rows.push(row);
      next = at + 1;
    }
  }
  return rows;
}

/** Rows in the column's area that a person typed into. Below a formula that spills there can be none. */
function typedCells({ own, grid, area }: LocatedColumn, ours: readonly number[]): readonly number[] {
  const anchor = grid.cell(area.top + 1, area.left);
  const spills = own.formula !== null && ours.includes(area.top + 1) && !isBlockedSpill(anchor);
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  return rows.filter((row) => {
    const { value, formula } = grid.cell(row, area.left);
    return !ours.includes(row) && !spills && (value !== null || formula !== undefined);
  });
}

function isBlockedSpill({ value }: Cell): boolean {
  return typeof value === 'object' && value?.error === '#SPILL!';
}

function sameFunctions(a: string, b: string): boolean {
  return dtiFunctions(a).join() === dtiFunctions(b).join();
}

/** True when nothing stands in a sheet but our columns. */
function holdsOursOnly(grid: Grid, located: readonly LocatedColumn[]): boolean {
  const areas: readonly Area[] = located.filter((column) => column.grid === grid).map(({ area }) => area);
  if (
    areas.length === 0 ||
    located.some((column) => column.grid === grid && typedCells(column, ownCells(column)).length > 0)
  ) {
    return false;
  }
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const inside = areas.some((area) => column === area.left && row >= area.top && row <= area.bottom);
      if (!inside && grid.cell(row, column).value !== null) {
        return false;
      }
    }
  }
  return true;
}
