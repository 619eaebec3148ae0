import { expect, it } from '@jest/globals';
import { readingFinding } from '../../../src/workbook/read/findings';
import { findingsByRow } from '../../../src/workbook/own-columns/row-findings';
import type { BoundRow } from '../../../src/workbook/recognise/binding';

const ROWS = ['1.1', '1.2'].map((code, at): BoundRow => ({ row: at + 6, kind: 'criterion', code, group: null }));

/** Numbers typed as text on the sheet of raw figures, told once: no single row is the one that it concerns. */
function asText(codes: readonly string[]) {
  const cells = codes.map((code, at) => ({ cell: `F${String(at + 5)}`, code, text: '7.5', value: 7.5 }));
  return readingFinding(
    'numbers-as-text',
    'notice',
    { column: 'self', inText: false, cells },
    { sheet: 'Figures', address: 'F5' },
    null,
  );
}

it('marks the rows that a finding on another sheet is about, and counts it among those of no row only where it marks none', () => {
  const ofRows = asText(['1.2', '1.1']);
  const ofNone = asText(['9.1', '9.2']);
  const found = findingsByRow([ofRows, ofNone], 'Form', ROWS);
  const cellsOf = (row: number) => found.ofRows.get(row)?.map(({ check, at }) => [check, at?.address]);
  expect([...found.ofRows.keys()].sort()).toEqual([6, 7]);
  expect(cellsOf(6)).toEqual([['number-as-text', 'F6']]);
  expect(cellsOf(7)).toEqual([['number-as-text', 'F5']]);
  expect(found.ofNone).toEqual([ofNone]);
});
