import { describe, expect, it } from '@jest/globals';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import { counts, criterion, edition, entry, figures, given, sheet } from './fixtures';

const ratio = (code: string, max: number, didNotArise: 'full' | 'ask' = 'ask') =>
  criterion({
    code,
    max,
    didNotArise,
    rule: { kind: 'ratio', numerator: ['a'], denominator: ['b'] },
    inputs: counts('a', 'b'),
  });

const twoGroups = compileEdition(
  edition([
    { id: 'A', criteria: [ratio('1.1', 10), ratio('1.2', 30)] },
    { id: 'B', criteria: [ratio('2.1', 60, 'full')] },
  ]),
);

describe('missing, not applicable, did not arise and zero are four things', () => {
  const rest = [figures('1.1', { a: 1, b: 2 }), figures('1.2', { a: 1, b: 2 })];
  const scoreWith = (last: ReturnType<typeof entry>) => scoreSheet(twoGroups, sheet(...rest, last));

  it('missing: stays in the maximum, and the total is not complete', () => {
    const card = scoreWith(entry('2.1', { state: 'missing' }));
    expect(card.totals).toMatchObject({ max: 100, computed: 20, completeness: { computed: false } });
    expect(card.index.computed).toBe(0.2);
    expect(card.complete).toBe(false);
    expect(card.groups[1]).toMatchObject({ id: 'B', max: 60, computed: null, index: { computed: null } });
  });

  it('zero: counts as points', () => {
    const card = scoreWith(figures('2.1', { a: 0, b: 5 }));
    expect(card.totals).toMatchObject({ max: 100, computed: 20 });
    expect(card.complete).toBe(true);
  });

  it('not applicable, requested: stays in the maximum', () => {
    const card = scoreWith(entry('2.1', { state: 'not-applicable-requested' }));
    expect(card.totals).toMatchObject({ max: 100, computed: 20 });
    expect(card.complete).toBe(false);
  });

  it('not applicable, accepted: leaves points and maximum', () => {
    const card = scoreWith(entry('2.1', { state: 'not-applicable', inputs: { a: 5, b: 5 }, self: 60 }));
    expect(card.totals).toMatchObject({ max: 40, computed: 20, self: null });
    expect(card.index.computed).toBe(0.5);
    expect(card.complete).toBe(true);
    expect(card.groups[1]).toMatchObject({ max: 0, computed: null, completeness: { computed: true } });
    expect(card.entries[2]).toMatchObject({ computed: null, outcome: 'not-applicable' });
  });

  it('did not arise: earns what the decision says, else a person is asked', () => {
    const granted = scoreWith(entry('2.1', { state: 'did-not-arise' }));
    expect(granted.totals).toMatchObject({ max: 100, computed: 80 });
    const silent = scoreSheet(twoGroups, sheet(entry('1.1', { state: 'did-not-arise' })));
    expect(silent.entries[0]).toMatchObject({ computed: null, outcome: 'undecided' });
  });
});

describe('the bases', () => {
  it('sums each on its own and leaves a basis without points null', () => {
    const card = scoreSheet(
      twoGroups,
      sheet(
        entry('1.1', { self: 7.04, appraised: [6.1, null] }),
        entry('1.2', { self: 20.1, appraised: [20.1, 18.2] }),
        entry('2.1', { self: 0.2, appraised: [null, 0.3] }),
      ),
    );
    expect(card.totals).toEqual({
      max: 100,
      self: 27.34,
      appraised: 24.6,
      final: null,
      computed: null,
      completeness: { self: true, appraised: true, final: false, computed: false },
    });
    expect(card.index).toEqual({ self: 0.2734, appraised: 0.246, final: null, computed: null });
    expect(card.complete).toBe(true);
    expect(card.entries[1]).toMatchObject({ self: 20.1, appraised: 18.2, rounds: [20.1, 18.2] });
  });

  it('is not complete while one basis lacks a row', () => {
    const card = scoreSheet(
      twoGroups,
      sheet(entry('1.1', { self: 1, final: 1 }), entry('1.2', { self: 2 }), entry('2.1', { self: 3 })),
    );
    expect(card.totals.completeness).toMatchObject({ self: true, final: false });
    expect(card.complete).toBe(false);
  });

  it('is not complete when nothing was given', () => {
    const card = scoreSheet(twoGroups, sheet());
    expect(card).toMatchObject({ rows: 0, complete: false, totals: { max: 100, self: null, computed: null } });
  });
});

describe('the rows of a scoresheet', () => {
  it('names unknown and repeated codes; the first row counts', () => {
    const card = scoreSheet(
      twoGroups,
      sheet(entry('1.1', { self: 1 }), entry('9.9', { self: 50 }), entry('1.1', { self: 9 }), entry('9.9')),
    );
    expect(card).toMatchObject({ rows: 1, unknown: ['9.9'], duplicates: ['1.1'], totals: { self: 1 } });
    expect(card.disputed).toEqual({ self: ['1.1'], appraised: [], final: [], computed: [] });
  });

  it('disputes no code that stands twice with the same points', () => {
    const twice = sheet(entry('1.1', { self: 1, appraised: [1] }), entry('1.1', { self: 1, appraised: [2] }));
    expect(scoreSheet(twoGroups, twice).disputed).toMatchObject({ self: [], appraised: ['1.1'] });
  });

  it.each([
    ['the same points', 1, true],
    ['none', null, true],
    ['other points', 9, false],
  ])('that repeat a code with %s leave its sums complete or not', (_, self, complete) => {
    const rows = [entry('1.1', { self: 1 }), entry('1.2', { self: 2 }), entry('2.1', { self: 3 })];
    const card = scoreSheet(twoGroups, sheet(...rows, entry('1.1', { self })));
    expect(card).toMatchObject({ complete, totals: { self: 6, completeness: { self: complete } } });
    expect(card.groups.map(({ completeness }) => completeness.self)).toEqual([complete, true]);
  });

  it('names typed points that no sheet can hold, which the totals contain', () => {
    const card = scoreSheet(
      twoGroups,
      sheet(entry('1.1', { self: 999 }), entry('1.2', { self: 2, appraised: [-1] }), entry('2.1', { self: 3 })),
    );
    const [group] = card.groups;
    expect(card.suspects).toEqual([
      { criterion: '1.1', group: group?.id, basis: 'self' },
      { criterion: '1.2', group: group?.id, basis: 'appraised' },
    ]);
    expect(card.totals.self).toBe(1004);
  });

  it("takes the edition's maximum, not the printed one", () => {
    const card = scoreSheet(twoGroups, sheet(entry('1.1', { max: 99, inputs: { a: 1, b: 1 } })));
    expect(card.entries[0]).toMatchObject({ max: 10, computed: 10 });
    expect(card.otherMaxima).toEqual(['1.1']);
  });

  it('takes for other maxima neither what calculating leaves behind nor those of rows that left the sum', () => {
    const residue = 3 * 3.3333333333333335 + 2e-15;
    const card = scoreSheet(
      twoGroups,
      sheet(
        entry('1.1', { max: residue }),
        entry('1.2', { max: 0, state: 'not-applicable' }),
        entry('2.1', { max: null }),
      ),
    );
    expect(residue).not.toBe(10);
    expect(card.otherMaxima).toEqual([]);
  });
});

describe('headings', () => {
  const nested = compileEdition(
    edition([
      {
        id: 'A',
        max: 55,
        criteria: [
          given('1', 5),
          given('2', 50),
          given('2.1', 20, { parent: '2' }),
          given('2.2', 30, { parent: '2' }),
          given('2.2.1', 10, { parent: '2.2' }),
          given('2.2.2', 20, { parent: '2.2' }),
        ],
      },
    ]),
  );

  it('are the sum of their leaves and no row of their own', () => {
    const card = scoreSheet(
      nested,
      sheet(
        entry('1', { self: 5 }),
        entry('2', { self: 50 }),
        entry('2.1', { self: 12 }),
        entry('2.2.1', { self: 3 }),
        entry('2.2.2', { state: 'not-applicable' }),
      ),
    );
    expect(card.entries.map(({ criterion: code }) => code)).toEqual(['1', '2.1', '2.2.1', '2.2.2']);
    expect(card).toMatchObject({ rows: 4, unknown: [], totals: { max: 35, self: 20 }, complete: true });
    expect(card.headings).toMatchObject([
      { criterion: '2', max: 30, self: 15, index: { self: 0.5 } },
      { criterion: '2.2', max: 10, self: 3, completeness: { self: true } },
    ]);
  });
});

describe('what is not scored', () => {
  it('is computed and leaves the totals', () => {
    const compiled = compileEdition(
      edition([
        { id: 'A', criteria: [ratio('1', 10), { ...ratio('2', 20), scored: false }] },
        { id: 'B', scored: false, max: 0, criteria: [ratio('3', 40)] },
      ]),
    );
    const card = scoreSheet(compiled, sheet(...['1', '2', '3'].map((code) => figures(code, { a: 1, b: 2 }))));
    expect(card.totals).toMatchObject({ max: 10, computed: 5, completeness: { computed: true } });
    expect(card.entries.map(({ computed }) => computed)).toEqual([5, 10, 20]);
    expect(card.groups[1]).toMatchObject({ max: 0, computed: null });
  });
});

describe('rounding', () => {
  const thirds = [1, 2, 3].map((code) => ratio(code.toString(), 1));
  const entries = thirds.map(({ code }) => figures(code, { a: 1, b: 3 }));

  it('happens once, at the end: three thirds make one', () => {
    const card = scoreSheet(compileEdition(edition([{ id: 'A', criteria: thirds }])), sheet(...entries));
    expect(card.totals.computed).toBe(1);
    expect(card.entries[0]?.computed).toBe(0.333333333);
  });

  it('happens on rows where the edition says so: printed rows add up to the printed total', () => {
    const rounding = { rows: 2, points: 2, index: 4 };
    const compiled = compileEdition(edition([{ id: 'A', criteria: thirds }], { rounding }));
    const card = scoreSheet(compiled, sheet(...entries));
    expect(card.entries.map(({ computed }) => computed)).toEqual([0.33, 0.33, 0.33]);
    expect(card.totals.computed).toBe(0.99);
  });
});

describe('an edition that is only partly known', () => {
  it('is never complete while criteria are missing from a group, and keeps the stated maximum', () => {
    const compiled = compileEdition(edition([{ id: 'A', max: 100, criteria: [given('1', 20)] }]));
    const card = scoreSheet(compiled, sheet(entry('1', { self: 20 })));
    expect(card).toMatchObject({ complete: false, totals: { max: 100, self: 20 }, index: { self: 0.2 } });
  });

  it('has no index where the maximum is unknown', () => {
    const compiled = compileEdition(edition([{ id: 'A', criteria: [given('1', null), given('2', 10)] }]));
    const card = scoreSheet(compiled, sheet(entry('1', { self: 3 }), entry('2', { self: 4 })));
    expect(card).toMatchObject({ complete: false, totals: { max: null, self: 7 }, index: { self: null } });
  });
});
