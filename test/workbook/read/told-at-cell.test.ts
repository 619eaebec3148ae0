import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../../src/engine/checks/run-checks';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { gridFrom, type TestCell } from '../grid-from';

const HEADER = ['Mã', 'Chỉ tiêu', 'Điểm tối đa', 'Tự đánh giá'];

/** Check and cell of what reading and the checks say of the rows of 1.1, 1.2 … */
function found(...rows: TestCell[][]) {
  const workbook = { sheets: [gridFrom([HEADER, ...rows])] };
  const recognised = recogniseWorkbook(workbook, OFFICIAL_EDITIONS, { edition: 'tayninh-commune-2025' });
  const edition = shipped('tayninh-commune-2025');
  if (!recognised.ok) throw new Error('The form was not recognised.');
  const { scoresheet, findings } = readScoresheet(workbook, recognised.value.binding, edition);
  return [...findings, ...runChecks(edition, scoresheet)]
    .filter(({ check }) => check !== 'missing-criterion')
    .map(({ check, at }) => [check, at?.address]);
}

describe('one slip in a cell of points', () => {
  it('is told once, where it was read', () => {
    expect(found(['1.1', 'Tỷ lệ', 10, 7], ['1.2', 'Tỷ lệ', 10, 'bảy'])).toEqual([['not-a-number', 'D3']]);
  });

  it('leaves a blank cell missing', () => {
    expect(found(['1.1', 'Tỷ lệ', 10, 7], ['1.2', 'Tỷ lệ', 10, null])).toEqual([['criterion-unanswered', 'D3']]);
  });
});

describe('a word that says the state of a row', () => {
  it('is told of once, at its own cell', () => {
    expect(found(['1.1', 'Tỷ lệ', 10, 7], ['1.2', 'Tỷ lệ', 10, 'KPS'])).toEqual([['zero-denominator', 'D3']]);
    expect(found(['1.1', 'Tỷ lệ', 10, 7], ['1.2', 'Tỷ lệ', 10, 'KAD'])).toEqual([['not-applicable-requested', 'D3']]);
  });
});
