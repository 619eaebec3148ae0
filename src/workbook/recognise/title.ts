/** Unit, period and edition from the lines above a table. */
import { tidy } from '../../engine/text';
import type { Grid } from '../grid';
import { refOf, type FoundText } from './binding';
import { editionIn, editionLines } from './edition-label';
import { periodIn } from './period';
import { unitIn, type TitleLine } from './unit';

const SEARCHED_COLUMNS = 64;

/** What was found above a table; `edition` is an id. */
interface FoundTitle {
  readonly unit: FoundText | null;
  readonly period: FoundText | null;
  readonly edition: FoundText | null;
}

/** What the cells above row `top` say; null where they say nothing. */
export function titleOf(grid: Grid, top: number): FoundTitle {
  const all = textCellsAbove(grid, top);
  const ofEdition = new Set(editionLines(all));
  const cells = all.filter((cell) => !ofEdition.has(cell));
  const edition = editionIn(all);
  const unit = unitIn(cells.flatMap(linesOf));
  return {
    unit: unit === null ? null : { value: unit.name, at: refOf(grid.name, unit.line.row, unit.line.column) },
    period: periodOf(grid, cells),
    edition: edition === null ? null : { value: edition.text, at: refOf(grid.name, edition.row, edition.column) },
  };
}

/** The lines of text in the cells above row `top`, tidied. */
export function linesAbove(grid: Grid, top: number): readonly string[] {
  return textCellsAbove(grid, top)
    .flatMap(linesOf)
    .map(({ text }) => text);
}

function linesOf({ text, row, column }: TitleLine): readonly TitleLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => ({ text: tidy(line), row, column }))
    .filter((line) => line.text !== '');
}

/**
 * The one period that the cells name; a quarter stands before its own year (`BỘ CHỈ SỐ NĂM 2026`, `QUÝ I/2026`).
 * Null where they name several: which is meant, a person must say.
 */
function periodOf(grid: Grid, cells: readonly TitleLine[]): FoundText | null {
  const found = cells.flatMap(({ text, row, column }) => {
    const value = periodIn(text);
    return value === null ? [] : [{ value, at: refOf(grid.name, row, column) }];
  });
  const narrowest = found.filter(({ value }) => !found.some((other) => other.value.startsWith(`${value}-`)));
  const [first, ...others] = narrowest;
  return first !== undefined && others.every(({ value }) => value === first.value) ? first : null;
}

function textCellsAbove(grid: Grid, top: number): readonly TitleLine[] {
  const cells: TitleLine[] = [];
  for (let row = 0; row < top; row += 1) {
    for (let column = 0; column < Math.min(grid.columns, SEARCHED_COLUMNS); column += 1) {
      const { value } = grid.cell(row, column);
      if (typeof value === 'string') {
        cells.push({ text: value, row, column });
      }
    }
  }
  return cells;
}
