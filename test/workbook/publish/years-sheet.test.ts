/** What the columns of two years count: criteria of a unit on one sheet, units of a criterion on the other. */
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/messages/language';
import { publishTexts } from '../../../src/messages/publish-texts';
import { criteriaChangesSheet } from '../../../src/workbook/publish/criteria-changes-sheet';
import { yearsSheet } from '../../../src/workbook/publish/years-sheet';
import { edition, given } from '../../engine/scoring/fixtures';
import { changed, comparisonOf, criteriaChanges, unitChange, valuesOf } from './two-years';

const parts = edition([{ id: '1', criteria: [given('1.1', 10), given('1.2', 10)] }]);
const comparison = comparisonOf([
  unitChange('Xã Một', { criteria: criteriaChanges({ up: [changed('1.1', 2)], down: [changed('1.2', -1)], net: 1 }) }),
]);
const sheets = (language: (typeof LANGUAGES)[number]) =>
  [yearsSheet, criteriaChangesSheet].map((sheet) => sheet(comparison, parts, 'AB12', publishTexts(language)));

describe('two years by unit and by criterion', () => {
  it('say whether they count criteria or units', () => {
    const [years = [], criteria = []] = sheets('vi').map(valuesOf);
    const expected = ['Số tiêu chí tăng', 'Số tiêu chí giảm', 'Số tiêu chí giữ nguyên', 'Điểm tiêu chí tăng, giảm'];
    expect(years.at(-2)?.slice(10, 14)).toEqual(expected);
    expect(years.at(-1)?.slice(10, 14)).toEqual([1, 1, 0, 1]);
    expect(criteria.at(-3)?.slice(3)).toEqual([
      'Số đơn vị tăng',
      'Số đơn vị giảm',
      'Số đơn vị giữ nguyên',
      'Số đơn vị chưa so được',
      'Điểm tăng, giảm',
    ]);
    expect(criteria.slice(-2).map((row) => row.slice(3))).toEqual([
      [1, 0, 0, 0, 2],
      [0, 1, 0, 0, -1],
    ]);
  });

  it.each(LANGUAGES)('have columns in which no word of a heading is cut (%s)', (language) => {
    for (const sheet of sheets(language)) {
      const headings = sheet?.rows.find(({ cells }) => cells.length === sheet.columns.length)?.cells ?? [];
      const longest = headings.map((cell) =>
        Math.max(
          ...String(cell?.value)
            .split(' ')
            .map((word) => word.length),
        ),
      );
      expect(longest.filter((length, at) => length >= (sheet?.columns[at]?.width ?? 0))).toEqual([]);
      expect(headings.length).toBeGreaterThan(0);
    }
  });
});
