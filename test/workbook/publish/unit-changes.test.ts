import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import type { UnitChange } from '../../../src/engine/ranking/comparison';
import { publishTexts } from '../../../src/messages/publish-texts';
import { unitChangeRows } from '../../../src/workbook/publish/unit-changes';
import { edition, given } from '../../engine/scoring/fixtures';
import { changed, criteriaChanges, part, unitChange, valuesOf } from './two-years';

const parts = edition([{ id: '1', criteria: [given('1.1', 10)] }]);
const known = new Map(pointCriteriaOf(parts).map((criterion) => [criterion.code, criterion]));
const criteria = criteriaChanges({ up: [changed('1.1', 2)], net: 2 });
const groups = new Map([['1', part(0.5, 1)]]);
/** The first cell of each row. */
const rowsOf = (more: Partial<UnitChange>) => {
  const change = unitChange('Xã Một', more);
  const rows = unitChangeRows({ change, before: 2024, after: 2025 }, parts, known, publishTexts('vi'));
  return valuesOf({ rows }).map(([first]) => first);
};
const HEADING = 'Thay đổi năm 2025 so với năm 2024';
const CRITERIA = ['Tiêu chí: 1 tăng, 0 giảm, 0 giữ nguyên; +2,00 điểm', 'Tiêu chí', '1.1. Criterion 1.1'];

describe('what changed for one unit', () => {
  it('stands right under its heading where only criteria are known, else under a blank row below its groups', () => {
    expect(rowsOf({ criteria })).toEqual([HEADING, ...CRITERIA]);
    expect(rowsOf({ criteria, groups })).toEqual([HEADING, 'Trụ cột, chỉ số chính', 'Group 1', undefined, ...CRITERIA]);
  });

  it('is left out where nothing of both years is known', () => {
    expect(rowsOf({})).toEqual([]);
  });
});
