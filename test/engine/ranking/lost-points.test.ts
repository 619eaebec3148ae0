import { describe, expect, it } from '@jest/globals';
import { lostPoints } from '../../../src/engine/ranking/lost-points';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { counts, criterion, edition, entry, figures, given, sheet } from '../scoring/fixtures';

const threshold = criterion({
  code: '1',
  max: 10,
  inputs: counts('a', 'b'),
  rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 0.75 },
  responsible: 'Công an xã',
});
const compiled = compileEdition(
  edition([
    { id: 'G', criteria: [threshold, given('2', 20), given('3', 5), given('4', 30), given('5', 1)] },
    { id: 'U', scored: false, criteria: [given('6', 5)] },
  ]),
);

describe('lost points', () => {
  it('tell cause, remedy, who leads and by when, the greatest loss first', () => {
    const scoresheet = sheet(
      { ...figures('1', { a: 749, b: 1000 }), self: 7.49, appraised: [7.49] },
      entry('2', {
        self: 20,
        appraised: [12],
        texts: { evidence: '12/BC-UBND', responsible: 'Văn phòng', deadline: '30/6' },
      }),
      entry('3', { state: 'not-applicable-requested' }),
      entry('4', { state: 'not-applicable' }),
    );
    expect(lostPoints(compiled, scoresheet, 'appraised')).toMatchObject([
      {
        criterion: '2',
        group: 'G',
        max: 20,
        points: 12,
        lost: 8,
        cause: { id: 'lost-cut', data: { claimed: 20, given: 12, evidence: true } },
        nearest: { points: 20, inputs: null },
        lead: 'Văn phòng',
        deadline: '30/6',
      },
      { criterion: '3', lost: 5, cause: { id: 'lost-request-open' }, lead: null, deadline: null },
      {
        criterion: '1',
        lost: 2.51,
        cause: { id: 'lost-by-rule' },
        nearest: { points: 10, gain: 2.51, inputs: { a: 750 } },
        fullest: { points: 10 },
        lead: 'Công an xã',
      },
      { criterion: '5', points: null, lost: 1, cause: { id: 'lost-nothing-given' } },
    ]);
  });

  it('names the figures that the rule lacks', () => {
    const [first] = lostPoints(compiled, sheet(figures('1', { a: 3 })), 'computed').filter(
      ({ criterion: code }) => code === '1',
    );
    expect(first).toMatchObject({ points: null, cause: { id: 'lost-figures-missing', data: { inputs: ['b'] } } });
  });
});
