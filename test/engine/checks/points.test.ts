import { describe, expect, it } from '@jest/globals';
import { appraisedOverMax } from '../../../src/engine/checks/appraised-over-max';
import type { Check, Subject } from '../../../src/engine/checks/check';
import { checkContext } from '../../../src/engine/checks/context';
import { finalOverMax } from '../../../src/engine/checks/final-over-max';
import { maxDiffers } from '../../../src/engine/checks/max-differs';
import type { GroupData } from '../../../src/engine/checks/by-group';
import { criterionUnanswered } from '../../../src/engine/checks/criterion-unanswered';
import { pointsMissing } from '../../../src/engine/checks/points-missing';
import { pointsNegative } from '../../../src/engine/checks/points-negative';
import { selfOverMax } from '../../../src/engine/checks/self-over-max';
import { shipped } from '../../support/shipped';
import { HCMC, tayNinhWith } from './examples/example';
import { outcomes, scoresheetFrom, type TestEntry } from './scoresheet-from';

const edition = shipped('tayninh-commune-2025');

/** What a check says of one row. */
function judged<Of extends Subject>(check: Check<string, Of, unknown>, entry: TestEntry) {
  return outcomes(check, edition, scoresheetFrom(edition, [entry]));
}

describe('self-over-max', () => {
  it.each([
    [{ criterion: '1.1', self: 10 }, 'holds'],
    [{ criterion: '1.1', self: 0 }, 'holds'],
    [{ criterion: '1.1', self: null }, 'inapplicable'],
    [{ criterion: '1.1', self: 10.01 }, 'fails'],
    [{ criterion: '1.1', self: 15, max: 20 }, 'fails'],
    [{ criterion: '9.9', self: 6, max: 5 }, 'fails'],
    [{ criterion: '9.9', self: 6, max: null }, 'inapplicable'],
  ])('of %j %s', (entry, outcome) => {
    expect(judged(selfOverMax, entry)).toEqual([outcome]);
  });

  it('tells the points, the maximum and the cell', () => {
    const context = checkContext(edition, scoresheetFrom(edition, [{ criterion: '1.1', self: 12 }]));
    expect(selfOverMax.run(context)).toEqual([
      {
        check: 'self-over-max',
        severity: 'error',
        at: { sheet: 'DTI', address: 'D2' },
        criterion: '1.1',
        data: { points: 12, max: 10, round: null },
      },
    ]);
  });
});

describe('appraised-over-max', () => {
  it.each([
    [[], []],
    [[10], ['holds']],
    [[12], ['fails']],
    [
      [12, 10],
      ['fails', 'holds'],
    ],
    [
      [10, null],
      ['holds', 'inapplicable'],
    ],
  ])('of the rounds %j %j', (appraised, expected) => {
    expect(judged(appraisedOverMax, { criterion: '1.1', appraised })).toEqual(expected);
  });

  it('points to the cell of the last round, and to the row for an earlier one', () => {
    const context = checkContext(edition, scoresheetFrom(edition, [{ criterion: '1.1', appraised: [12, 11] }]));
    expect(appraisedOverMax.run(context).map(({ at, data }) => [at?.address, data.round])).toEqual([
      ['A2', 1],
      ['E2', 2],
    ]);
  });
});

describe('final-over-max', () => {
  it.each([
    [{ criterion: '1.1', final: 10 }, 'holds'],
    [{ criterion: '1.1', final: 11 }, 'fails'],
    [{ criterion: '1.1' }, 'inapplicable'],
  ])('of %j %s', (entry, outcome) => {
    expect(judged(finalOverMax, entry)).toEqual([outcome]);
  });
});

describe('points-negative', () => {
  it.each([
    [{ criterion: '1.1', self: 0, appraised: [0], final: 0 }, ['holds', 'holds', 'holds']],
    [{ criterion: '1.1', self: -2, appraised: [-0.5], final: null }, ['fails', 'fails', 'inapplicable']],
  ])('of %j %j', (entry, expected) => {
    expect(judged(pointsNegative, entry)).toEqual(expected);
  });
});

describe('points-missing', () => {
  it('tells once of the blank cells in a column that people have begun, of rows that were answered otherwise', () => {
    const scoresheet = scoresheetFrom(edition, [
      { criterion: '1.1', self: 7.04, appraised: [10, null] },
      { criterion: '1.2', self: null, appraised: [5, null] },
      { criterion: '1.3', self: null, appraised: [0, null] },
      { criterion: '1.4', self: null, appraised: [null, null], state: 'not-applicable-requested' },
      { criterion: '1.5', self: null, appraised: [null, null] },
    ]);
    const found = pointsMissing.run(checkContext(edition, scoresheet));
    expect(found.map(({ severity, at, data }) => [severity, at?.address, data.column, codesOf(data)])).toEqual([
      ['notice', 'D3', 'self', ['1.2', '1.3']],
    ]);
  });

  it('takes points of an earlier round for points', () => {
    const scoresheet = scoresheetFrom(edition, [
      { criterion: '1.1', appraised: [10, null] },
      { criterion: '1.2', appraised: [null, 5] },
      { criterion: '1.3', final: 5, appraised: [null, null] },
    ]);
    const found = pointsMissing.run(checkContext(edition, scoresheet));
    expect(found.filter(({ data }) => data.column === 'appraised')).toMatchObject([
      { criterion: '1.3', at: { address: 'E4' } },
    ]);
  });

  it('does not ask the unit for what a survey finds', () => {
    const surveyed = tayNinhWith('1.2', { obtained: { by: 'survey', system: null, verifiedBy: null } });
    const scored = { criterion: '1.1', self: 7, appraised: [7] };
    const byOthers = scoresheetFrom(surveyed, [scored, { criterion: '1.2', appraised: [6] }]);
    expect(pointsMissing.run(checkContext(surveyed, byOthers))).toEqual([]);
    const byNobody = scoresheetFrom(surveyed, [scored, { criterion: '1.2' }]);
    expect(criterionUnanswered.run(checkContext(surveyed, byNobody))).toEqual([]);
  });

  it('asks the council for what a survey finds, once it has begun on final points', () => {
    const surveyed = tayNinhWith('1.2', { obtained: { by: 'survey', system: null, verifiedBy: null } });
    const scoresheet = scoresheetFrom(surveyed, [{ criterion: '1.1', self: 7, final: 7 }, { criterion: '1.2' }]);
    const found = pointsMissing.run(checkContext(surveyed, scoresheet));
    expect(found.map(({ criterion, data }) => [criterion, data.column])).toEqual([['1.2', 'final']]);
  });

  it('asks for nothing under a heading that earns no points', () => {
    const unscored = tayNinhWith('4.22', { scored: false });
    const scoresheet = scoresheetFrom(unscored, [
      { criterion: '1.1', self: 7, appraised: [7] },
      { criterion: '4.22.1', appraised: [5] },
      { criterion: '4.22.2' },
    ]);
    const found = (each: typeof unscored) => {
      const context = checkContext(each, scoresheet);
      return [pointsMissing, criterionUnanswered].flatMap((check) =>
        check.run(context).flatMap(({ check: id, data }) => codesOf(data).map((code) => [id, code])),
      );
    };
    expect(found(unscored)).toEqual([]);
    expect(found(edition)).toEqual([
      ['points-missing', '4.22.1'],
      ['criterion-unanswered', '4.22.2'],
    ]);
  });

  it('says nothing of a form that nobody has begun', () => {
    expect(outcomes(pointsMissing, edition, scoresheetFrom(edition, [{ criterion: '1.1' }]))).toEqual([]);
  });
});

describe('criterion-unanswered', () => {
  it('names every row that nobody filled, once per group', () => {
    const codes = ['1.1', '1.2', '1.3', '2.1', '2.2'];
    const scoresheet = scoresheetFrom(
      edition,
      codes.map((criterion) => ({ criterion, self: criterion === '2.1' ? 0 : null })),
    );
    const found = criterionUnanswered.run(checkContext(edition, scoresheet));
    expect(found.map(({ at, criterion, data }) => [at?.address, criterion, codesOf(data), data.of])).toEqual([
      ['D2', null, ['1.1', '1.2', '1.3'], 3],
      ['D6', '2.2', ['2.2'], 2],
    ]);
  });

  it('asks for nothing where no points are lost', () => {
    const unscored = tayNinhWith('1.2', { scored: false });
    const zero = tayNinhWith('1.2', { max: 0 });
    for (const each of [unscored, zero]) {
      const scoresheet = scoresheetFrom(each, [{ criterion: '1.1', self: 7 }, { criterion: '1.2' }]);
      expect(criterionUnanswered.run(checkContext(each, scoresheet))).toEqual([]);
    }
  });

  it('points to the row where the rule asks for figures', () => {
    const scoresheet = scoresheetFrom(HCMC, [{ criterion: 'DTI-02', inputs: { a: 3, b: 4 } }, { criterion: 'DTI-41' }]);
    const found = criterionUnanswered.run(checkContext(HCMC, scoresheet));
    expect(found.map(({ at, severity, criterion }) => [at?.address, severity, criterion])).toEqual([
      ['A3', 'warning', 'DTI-41'],
    ]);
  });
});

function codesOf({ rows }: GroupData<unknown>): readonly string[] {
  return rows.map(({ code }) => code);
}

describe('max-differs', () => {
  it.each([
    [{ criterion: '1.1', max: 10 }, 'holds'],
    [{ criterion: '1.1', max: 15 }, 'fails'],
    [{ criterion: '1.1', max: null }, 'inapplicable'],
    [{ criterion: '9.9', max: 15 }, 'inapplicable'],
  ])('of %j %s', (entry, outcome) => {
    expect(judged(maxDiffers, entry)).toEqual([outcome]);
  });
});
