import { err, type Result } from '../../engine/result';
import { areaAddress, cellAddress, parseArea } from '../a1';
import { markOf, sheetMarked, type Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { isCellError, type Area, type Grid } from '../grid';
import { dtiFunctions } from '../own-columns/formulas';
import { frozenColumns, thawedColumns, type FrozenValue } from '../own-columns/frozen';
import { quotedSheet } from '../plan/references';
import type { Frozen } from '../state/state';
import { changeCells, type CellChange } from './change-cells';
import { cellAt, contentIn, sameContent } from './log';
import type { Plan } from './plan';
import { spilledArea } from './spill';

/**
 * Replaces every formula with a function of ours by the values it shows, so that the file can be read without the add-in.
 * The formulas are remembered. Those that show an error or still calculate stay and are named, and so do those whose
 * area cannot be told. `at` is the time, in ISO form.
 */
export function planFreeze(book: Book, at: string): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const frozen: Frozen[] = [];
  const changes: CellChange[] = [];
  const notCalculated: string[] = [];
  const unsized: string[] = [];
  for (const { grid, row, column, formula } of book.sheets.flatMap(ownFormulas)) {
    const place = `${quotedSheet(grid.name)}!${cellAddress(row, column)}`;
    const area = spilledArea(formula, row, column);
    if (area === null) {
      unsized.push(place);
    } else if (cellsOf(area).some((cell) => isCellError(grid.cell(cell.row, cell.column).value))) {
      notCalculated.push(place);
    } else {
      frozen.push({
        sheet: markOf(book, grid.name),
        address: cellAddress(row, column),
        formula: `=${formula}`,
        area: areaAddress(area),
      });
      changes.push(...valuesOf(grid, area));
    }
  }
  const findings = [
    ...(notCalculated.length > 0 ? [commandFinding('not-calculated', 'warning', { cells: notCalculated })] : []),
    ...(unsized.length > 0 ? [commandFinding('size-unknown', 'warning', { cells: unsized })] : []),
  ];
  if (frozen.length === 0) {
    return err([commandFinding('nothing-to-do', 'notice', { command: 'freeze' }), ...findings]);
  }
  const remembered = book.state.value;
  const valueAt: FrozenValue = (sheet, address) => {
    const grid = book.sheets.find(({ name }) => name === sheet);
    return grid === undefined ? null : cellAt(grid, address).value;
  };
  const state = {
    ...remembered,
    frozen: [...remembered.frozen, ...frozen],
    ownColumns: frozenColumns(book, remembered.ownColumns, frozen, valueAt),
  };
  return changeCells(book, state, { at, command: 'freeze', frozen }, changes, findings);
}

/** Puts the remembered formulas back where their values still stand; the others stay frozen and are named. */
export function planThaw(book: Book, at: string): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const state = book.state.value;
  const changes: CellChange[] = [];
  const kept: Frozen[] = [];
  const thawed: Frozen[] = [];
  for (const one of state.frozen) {
    const name = sheetMarked(book, one.sheet)?.mark.name ?? one.sheet.name;
    const grid = book.sheets.find((sheet) => sheet.name === name);
    const area = parseArea(one.area);
    if (grid === undefined || area === null || !isUntouched(book, grid, area)) {
      kept.push(one);
    } else {
      thawed.push(one);
      changes.push(...formulaBack(grid, area, one.formula));
    }
  }
  const cells = kept.map(({ sheet, address }) => `${quotedSheet(sheet.name)}!${address}`);
  const findings = kept.length > 0 ? [commandFinding('cells-kept', 'warning', { cells })] : [];
  return changes.length === 0
    ? err([commandFinding('nothing-to-do', 'notice', { command: 'thaw' }), ...findings])
    : changeCells(
        book,
        { ...state, frozen: kept, ownColumns: thawedColumns(book, state.ownColumns, thawed) },
        { at, command: 'thaw', frozen: thawed },
        changes,
        findings,
      );
}

interface OwnFormula {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function ownFormulas(grid: Grid): readonly OwnFormula[] {
  return cellsOf({ top: 0, left: 0, bottom: grid.rows - 1, right: grid.columns - 1 }).flatMap(({ row, column }) => {
    const { formula } = grid.cell(row, column);
    return formula !== undefined && dtiFunctions(formula).length > 0 ? [{ grid, row, column, formula }] : [];
  });
}

function cellsOf({ top, left, bottom, right }: Area): readonly { readonly row: number; readonly column: number }[] {
  const columns = Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index).flatMap((row) =>
    columns.map((column) => ({ row, column })),
  );
}

function valuesOf(grid: Grid, area: Area): readonly CellChange[] {
  return cellsOf(area).map(({ row, column }, index) => {
    const cell = grid.cell(row, column);
    const value = isCellError(cell.value) ? cell.value.error : cell.value;
    // What a formula spills into the cells below it is no content of theirs.
    const was = index === 0 ? contentIn(cell) : { value: null };
    return { sheet: grid.name, cell: { address: cellAddress(row, column), code: null, was, now: { value } } };
  });
}

/** True when every cell still holds the value that freezing gave it, by the log. */
function isUntouched(book: Book, grid: Grid, area: Area): boolean {
  const log = book.state.ok ? book.state.value.log : [];
  const written = new Map(
    log
      .filter(({ command }) => command === 'freeze')
      .flatMap(({ sheets }) => sheets)
      .filter(({ sheet }) => (sheetMarked(book, sheet)?.mark.name ?? sheet.name) === grid.name)
      .flatMap(({ cells }) => cells.map(({ address, now }) => [address, now] as const)),
  );
  return cellsOf(area).every(({ row, column }) => {
    const cell = grid.cell(row, column);
    const now = written.get(cellAddress(row, column));
    return now !== undefined && sameContent(contentIn(cell), now);
  });
}

function formulaBack(grid: Grid, area: Area, formula: string): readonly CellChange[] {
  return cellsOf(area).map(({ row, column }, index) => {
    const now = index === 0 ? { formula } : { value: null };
    return {
      sheet: grid.name,
      cell: { address: cellAddress(row, column), code: null, was: contentIn(grid.cell(row, column)), now },
    };
  });
}
