import { describe, expect, it } from '@jest/globals';
import type { CriteriaChanges } from '../../../src/engine/ranking/comparison';
import { publishTexts } from '../../../src/messages/publish-texts';
import { criteriaChangesSheet } from '../../../src/workbook/publish/criteria-changes-sheet';
import { edition, given } from '../../engine/scoring/fixtures';
import { changed, comparisonOf, criteriaChanges, unitChange, valuesOf } from './two-years';

const of = (count: number) =>
  edition([{ id: '1', criteria: Array.from({ length: count }, (_, at) => given(`1.${String(at + 1)}`, 10)) }]);
const sheetOf = (count: number, changes: readonly CriteriaChanges[]) =>
  criteriaChangesSheet(
    comparisonOf(changes.map((criteria, at) => unitChange(`Xã ${String(at)}`, { criteria }))),
    of(count),
    'AB12',
    publishTexts('vi'),
  );

describe('the sheet of changes by criterion', () => {
  it('counts the units of each criterion and adds up their points, exactly', () => {
    const sheet = sheetOf(3, [
      criteriaChanges({ up: [changed('1.1', 0.1)], unknown: [{ ...changed('1.2', 0), after: null, change: null }] }),
      criteriaChanges({ up: [changed('1.1', 0.2)], down: [changed('1.2', -1.5)] }),
    ]);
    expect(valuesOf(sheet).slice(-3)).toEqual([
      ['1.1', 'Criterion 1.1', 10, 2, 0, 0, 0, 0.3],
      ['1.2', 'Criterion 1.2', 10, 0, 1, 0, 1, -1.5],
      ['1.3', 'Criterion 1.3', 10, 0, 0, 0, 0, 0],
    ]);
  });

  it('goes through each unit once, however many criteria there are', () => {
    let reads = 0;
    const counted: CriteriaChanges = {
      ...criteriaChanges({}),
      get up() {
        reads += 1;
        return [changed('1.1', 1)];
      },
    };
    sheetOf(60, [counted]);
    expect(reads).toBe(1);
  });
});
