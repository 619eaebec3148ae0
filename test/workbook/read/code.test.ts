import { describe, expect, it } from '@jest/globals';
import { readCode } from '../../../src/workbook/read/code';
import { shipped } from '../../support/shipped';

const edition = shipped('tayninh-commune-2025');

function nameOf(code: string): string {
  const criteria = edition.groups.flatMap((group) => group.criteria);
  return criteria.find((criterion) => criterion.code === code)?.name.vi ?? '';
}

describe('a code cell', () => {
  it.each([
    [' 4.10. ', '4.10'],
    ['4,10', '4.10'],
    ['dti 07', 'DTI-07'],
    ['I', 'I'],
  ])('with the text %j is %s', (value, code) => {
    expect(readCode({ value }, '', edition)).toEqual({ kind: 'certain', code });
  });

  it('with a number is the only code it can be', () => {
    expect(readCode({ value: 4.3 }, '', edition)).toEqual({ kind: 'certain', code: '4.3' });
  });

  it('with a number is what its format shows', () => {
    expect(readCode({ value: 4.1, format: '0.00' }, '', edition)).toEqual({ kind: 'certain', code: '4.10' });
    expect(readCode({ value: 4.1, format: '0.0' }, '', edition)).toEqual({ kind: 'certain', code: '4.1' });
  });

  it('with the number 4.1 is settled by the name of the row', () => {
    const settled = { kind: 'settled', code: '4.10', found: '4.1' };
    expect(readCode({ value: 4.1 }, nameOf('4.10').toUpperCase(), edition)).toEqual(settled);
  });

  it('with the number 4.1 and no known name could be 4.1 or 4.10', () => {
    const unclear = { kind: 'unclear', found: '4.1', candidates: ['4.1', '4.10'] };
    expect(readCode({ value: 4.1 }, 'Chỉ tiêu khác', edition)).toEqual(unclear);
  });

  it('with a date is settled by the name, and unclear without it', () => {
    // 1 April 2026, as Excel stores a typed 1/4.
    const cell = { value: 46113, format: 'd-mmm' };
    expect(readCode(cell, nameOf('1.4'), edition)).toEqual({ kind: 'settled', code: '1.4', found: '1/4' });
    expect(readCode(cell, '', edition)).toEqual({ kind: 'unclear', found: '1/4', candidates: ['1.4', '4.1'] });
  });

  it('that is empty or an error is no code', () => {
    expect(readCode({ value: null }, '', edition)).toEqual({ kind: 'none' });
    expect(readCode({ value: ' ' }, '', edition)).toEqual({ kind: 'none' });
    expect(readCode({ value: { error: '#REF!' } }, '', edition)).toEqual({ kind: 'error', error: '#REF!' });
  });
});
