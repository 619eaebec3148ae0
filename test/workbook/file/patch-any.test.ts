import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellAddress } from '../../../src/workbook/a1';
import { xlsxOfRows } from './build';
import { readSheet } from './read';
import { edit, patched } from './write';

describe('whatever is written', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', '\u0001', '\r', '\n', ' ', '<', '&', '"', '\ud800') }),
    fc.boolean(),
    fc.constant(null),
  );
  const place = fc.record({ row: fc.nat(12), column: fc.nat(12) });

  it('reads back exactly, and all other cells as before', () => {
    const rows =
      '<row r="3" spans="2:4"><c r="B3" s="1"><v>1</v></c><c r="D3" t="s"><v>0</v></c></row><row><c><v>5</v></c></row><row r="9"/>';
    const before = xlsxOfRows(rows);
    const map = fc.uniqueArray(fc.tuple(place, value), { selector: ([{ row, column }]) => cellAddress(row, column) });
    fc.assert(
      fc.property(map, (edits) => {
        const after = readSheet(
          patched(
            before,
            edits.map(([{ row, column }, each]) => edit(cellAddress(row, column), each)),
          ),
        );
        const expected = new Map(
          [...readSheet(before).filled()].map((each) => [cellAddress(each.row, each.column), each.cell.value]),
        );
        for (const [{ row, column }, each] of edits) {
          if (each === null) {
            expected.delete(cellAddress(row, column));
          } else {
            expected.set(cellAddress(row, column), each);
          }
        }
        const found = new Map([...after.filled()].map((each) => [cellAddress(each.row, each.column), each.cell.value]));
        expect(found).toEqual(expected);
        expect(after.cell(2, 1).format).toBe('0.00%');
      }),
    );
  });
});
