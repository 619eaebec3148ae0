import type { Area, Cell, CellValue, Grid } from '../../src/workbook/grid';
import { EMPTY_CELL } from '../../src/workbook/grid';
import { parseArea } from '../../src/workbook/a1';

/** What a test writes into a cell: a value, or a whole cell where formula or format matter. */
export type TestCell = CellValue | Cell;

function cellFrom(content: TestCell | undefined): Cell {
  if (content === undefined || content === null || content === '') {
    return EMPTY_CELL;
  }
  return typeof content === 'object' && 'value' in content ? content : { value: content };
}

/** A sheet from rows of cells; `merges` are addresses such as `A6:A7`. */
export function gridFrom(
  rows: readonly (readonly TestCell[])[],
  { name = 'DTI', hidden = false, merges = [] }: { name?: string; hidden?: boolean; merges?: readonly string[] } = {},
): Grid {
  const areas = merges.map((address): Area => {
    const area = parseArea(address);
    if (area === null) {
      throw new RangeError(`Not an address: ${address}`);
    }
    return area;
  });
  return {
    name,
    hidden,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    merges: areas,
    cell: (row, column) => cellFrom(rows[row]?.[column]),
  };
}
