import type { Edition } from '../../../src/engine/edition/schema';
import { EDITION_SHEET_TEXTS } from '../../../src/messages/edition-sheet';
import { cellAddress, parseArea } from '../../../src/workbook/a1';
import { editionPlan } from '../../../src/workbook/edition-sheet/plan';
import type { Grid, Workbook } from '../../../src/workbook/grid';
import { gridFrom, type TestCell } from '../grid-from';

/** What a person typed into a cell of the exported sheets. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly value: TestCell;
}

/** The exported sheets of an edition as a workbook in memory, after a person typed into some cells. */
export function sheetsOf(edition: Edition, ...typed: readonly Typed[]): Workbook {
  const { sheets } = editionPlan(edition, EDITION_SHEET_TEXTS);
  return {
    sheets: sheets.map(({ name, rows }): Grid => {
      const cells = rows.map((row) => row.cells.map((cell): TestCell => cell?.value ?? null));
      for (const { cell, value } of typed.filter(({ sheet }) => sheet === name)) {
        const { top, left } = parseArea(cell) ?? { top: 0, left: 0 };
        while (cells.length <= top) {
          cells.push([]);
        }
        cells[top]?.splice(left, 1, value);
      }
      return gridFrom(cells, { name });
    }),
  };
}

/** Where a person types to change `heading` on the row whose first cells hold all of `key`. */
export function placeIn(
  edition: Edition,
  sheet: string,
  heading: string,
  ...key: readonly string[]
): Pick<Typed, 'sheet' | 'cell'> {
  const plan = editionPlan(edition, EDITION_SHEET_TEXTS).sheets.find(({ name }) => name === sheet);
  const values = plan?.rows.map((row) => row.cells.map((cell) => cell?.value ?? null)) ?? [];
  const column = values[1]?.indexOf(heading) ?? -1;
  const row = values.findIndex((cells) => key.every((text) => cells.includes(text)));
  if (column < 0 || row < 0) {
    throw new RangeError(`${sheet}, ${heading}, ${key.join(', ')}`);
  }
  return { sheet, cell: cellAddress(row, column) };
}
