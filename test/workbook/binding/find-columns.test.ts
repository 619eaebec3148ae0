import { describe, expect, it } from '@jest/globals';
import { findHeader } from '../../../src/workbook/binding/find-columns';
import type { BoundColumn } from '../../../src/workbook/recognise/binding';
import { gridFrom, type TestCell } from '../grid-from';

const HEADINGS = ['TT', 'Chỉ tiêu', 'Điểm tối đa', 'Tự chấm'];
const COLUMNS: readonly BoundColumn[] = [
  { field: 'code', column: 0, heading: 'TT' },
  { field: 'name', column: 1, heading: 'Chỉ tiêu' },
  { field: 'max', column: 2, heading: 'Điểm tối đa' },
  { field: 'self', column: 3, heading: 'Tự chấm' },
];

/** A sheet with the headings in one row, contents below it and nothing above. */
function headedAt(row: number) {
  const above = Array.from({ length: row }, (): TestCell[] => []);
  return gridFrom([...above, HEADINGS, ['1.1', 'Băng thông', 10, 8]]);
}

describe('finding the header of a remembered form', () => {
  it.each([
    ['below a long form', 300, 300],
    ['below all rows in which headers are looked for', 2500, 2500],
    ['moved by rows inserted above it', 303, 300],
    ['moved up', 4, 300],
  ])('finds it %s', (_, now, was) => {
    expect(findHeader(headedAt(now), { top: was, bottom: was }, COLUMNS)).toEqual({ top: now, bottom: now });
  });

  it('finds none where the headings are gone', () => {
    expect(findHeader(gridFrom([['1.1', 'Băng thông', 10, 8]]), { top: 300, bottom: 300 }, COLUMNS)).toBeNull();
  });
});
