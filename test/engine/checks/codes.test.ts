import { describe, expect, it } from '@jest/globals';
import { checkContext } from '../../../src/engine/checks/context';
import { duplicateCode } from '../../../src/engine/checks/duplicate-code';
import { missingCriterion } from '../../../src/engine/checks/missing-criterion';
import { unknownCode } from '../../../src/engine/checks/unknown-code';
import { shipped } from '../../support/shipped';
import { outcomes, scoresheetFrom } from './scoresheet-from';

const edition = shipped('tayninh-commune-2025');
const rows = (...codes: string[]) => codes.map((criterion) => ({ criterion }));

describe('unknown-code', () => {
  it('fails for a code that the edition does not have', () => {
    const scoresheet = scoresheetFrom(edition, rows('1.1', '4.22.11', '1.9'));
    expect(outcomes(unknownCode, edition, scoresheet)).toEqual(['holds', 'holds', 'fails']);
  });

  it('does not apply to an edition whose criteria are not known', () => {
    const province = shipped('province-2022');
    expect(outcomes(unknownCode, province, scoresheetFrom(province, rows('1.1')))).toEqual(['inapplicable']);
  });
});

describe('a code that the edition does not have, on several rows', () => {
  it('is told once, with the cells of the other rows', () => {
    const context = checkContext(edition, scoresheetFrom(edition, rows('9.9', '1.1', '9.9', '9.9')));
    expect(unknownCode.run(context)).toMatchObject([{ at: { address: 'A2' }, data: { others: ['A4', 'A5'] } }]);
    expect(duplicateCode.run(context)).toEqual([]);
  });
});

describe('duplicate-code', () => {
  it('fails for the second row, and names the first', () => {
    const scoresheet = scoresheetFrom(edition, rows('1.1', '1.2', '1.1'));
    expect(outcomes(duplicateCode, edition, scoresheet)).toEqual(['holds', 'holds', 'fails']);
    expect(duplicateCode.run(checkContext(edition, scoresheet))).toMatchObject([
      { at: { address: 'A4' }, criterion: '1.1', data: { first: 'A2', couldBe: [] } },
    ]);
  });

  it('says which code lost its zero', () => {
    const scoresheet = scoresheetFrom(edition, rows('4.1', '4.2', '4.1'));
    expect(duplicateCode.run(checkContext(edition, scoresheet))).toMatchObject([{ data: { couldBe: ['4.10'] } }]);
  });
});

describe('missing-criterion', () => {
  it('fails for each criterion without a row, but not for headings', () => {
    const present = edition.groups.flatMap((group) => group.criteria.map(({ code }) => code));
    const scoresheet = scoresheetFrom(
      edition,
      rows(...present.filter((code) => !['4.22', '5.4', '6.8'].includes(code))),
    );
    const found = missingCriterion.run(checkContext(edition, scoresheet));
    expect(found.map(({ criterion, severity, at }) => [criterion, severity, at])).toEqual([
      ['5.4', 'error', null],
      ['6.8', 'error', null],
    ]);
  });

  it('does not apply to an edition whose criteria are not known', () => {
    const province = shipped('province-2022');
    expect(outcomes(missingCriterion, province, scoresheetFrom(province, []))).toEqual([]);
  });
});
