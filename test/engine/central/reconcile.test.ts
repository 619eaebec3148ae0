import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CentralFigure } from '../../../src/engine/central/figure';
import { centralFiguresOf } from '../../../src/engine/central/figures';
import { reconcile, type ReconcileOptions } from '../../../src/engine/central/reconcile';
import type { Comparison } from '../../../src/engine/central/verdict';
import type { Entry, Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { counts, criterion, edition, entry, figures, given, input } from '../scoring/fixtures';

const BASE = edition([
  {
    id: '1',
    criteria: [
      criterion({
        code: '1.1',
        max: 10,
        rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 0.75 },
        inputs: [input('a', 'count'), { ...input('b', 'count'), quantity: 'dossiers' }],
      }),
      criterion({ code: '1.2', max: 5, rule: { kind: 'boolean', input: 'met' }, inputs: [input('met', 'yes-no')] }),
      criterion({
        code: '1.3',
        max: 5,
        rule: { kind: 'ratio', numerator: ['a', 'c'], denominator: ['b'] },
        inputs: counts('a', 'b', 'c'),
      }),
      given('1.4', 20),
    ],
  },
]);

const NOTHING: CentralFigure = {
  unit: null,
  period: null,
  key: { criterion: '1.1' },
  value: null,
  numerator: null,
  denominator: null,
  decimals: null,
  scale: null,
  measure: null,
  source: 'EMC',
  asOf: null,
  provisional: false,
  at: null,
};

const central = (code: string, parts: Partial<CentralFigure>): CentralFigure => ({
  ...NOTHING,
  key: { criterion: code },
  ...parts,
});

function compare(
  entries: readonly Entry[],
  given: readonly CentralFigure[],
  options: ReconcileOptions = {},
  more: Partial<Scoresheet> = {},
) {
  const sheet: Scoresheet = { edition: BASE.id, unit: null, period: '2026', entries, ...more };
  return reconcile(sheet, BASE, centralFiguresOf(given), options);
}

/** What the only comparison says. */
function one(entries: readonly Entry[], figure: CentralFigure, options: ReconcileOptions = {}): Comparison {
  const { verdicts } = compare(entries, [figure], options);
  const [only, ...others] = verdicts.flatMap(({ comparisons }) => comparisons);
  if (only === undefined || others.length > 0) throw new Error('Not one comparison.');
  return only;
}

const ratio = (a: number, b: number) => [figures('1.1', { a, b })];

describe('a raw figure', () => {
  it('is compared with the inputs of the ratio, and scored again under the central ones together', () => {
    const { verdicts } = compare(ratio(760, 1000), [central('1.1', { numerator: 740, denominator: 1000 })]);
    expect(verdicts[0]).toMatchObject({
      verdict: 'conflict',
      comparisons: [
        {
          verdict: 'conflict',
          compared: { kind: 'figure', inputs: ['a'] },
          difference: 20,
          impact: { basis: 'computed', points: { reported: 10, central: 7.4 }, total: { reported: 10, central: 7.4 } },
        },
        { verdict: 'match', compared: { inputs: ['b'] } },
      ],
    });
  });

  it('stands for the ratio where it is a value alone, and the jump at the threshold counts', () => {
    expect(one(ratio(750, 1000), central('1.1', { value: 0.749 }))).toMatchObject({
      verdict: 'conflict',
      compared: { kind: 'ratio' },
      impact: { points: { reported: 10, central: 7.49 } },
    });
  });

  it('is added up where the rule adds up', () => {
    const entries = [figures('1.3', { a: 30, b: 100, c: 20 })];
    expect(one(entries, central('1.3', { value: 0.4 }))).toMatchObject({
      verdict: 'conflict',
      impact: { points: { reported: 2.5, central: 2 } },
    });
  });

  it('of a quantity is compared wherever the edition asks for it', () => {
    const { verdicts } = compare(ratio(60, 100), [{ ...NOTHING, key: { quantity: 'dossiers' }, value: 120 }]);
    expect(verdicts[0]).toMatchObject({ verdict: 'conflict', comparisons: [{ compared: { inputs: ['b'] } }] });
  });

  it('of yes or no is 1 or 0', () => {
    expect(one([figures('1.2', { met: true })], central('1.2', { value: 1 })).verdict).toBe('match');
    expect(one([figures('1.2', { met: true })], central('1.2', { value: 0 }))).toMatchObject({
      impact: { points: { reported: 5, central: 0 } },
    });
  });
});

describe('points', () => {
  it('are compared where a person gives them and the figure does not say what it is', () => {
    expect(one([entry('1.4', { self: 12 })], central('1.4', { value: 15 }))).toMatchObject({
      compared: { kind: 'points', basis: 'self' },
      verdict: 'conflict',
    });
  });

  it('are compared under a rule only where the figure says that it is points', () => {
    const entries = [entry('1.1', { self: 10, inputs: { a: 760, b: 1000 } })];
    expect(one(entries, central('1.1', { value: 7.4, measure: 'points' }))).toMatchObject({
      compared: { kind: 'points', basis: 'self' },
      impact: { points: { reported: 10, central: 7.4 } },
    });
  });

  it('are those of the basis asked for', () => {
    const entries = [entry('1.4', { self: 12, appraised: [15] })];
    expect(one(entries, central('1.4', { value: 15 }), { basis: 'appraised' }).verdict).toBe('match');
  });

  it('above the maximum are none', () => {
    expect(one([entry('1.4', { self: 12 })], central('1.4', { value: 90 }))).toMatchObject({
      verdict: 'cannot-compare',
      why: { reason: 'impossible-points', max: 20 },
    });
  });
});

describe('figures printed with fewer digits', () => {
  it.each<[string, number, Partial<CentralFigure>, string]>([
    ['whole points said to be rounded', 9.92, { value: 10, decimals: 0 }, 'match'],
    ['whole points that may be exact', 9.92, { value: 10 }, 'conflict'],
    ['one central decimal', 9.92, { value: 9.9 }, 'match'],
    ['one reported decimal', 9.9, { value: 9.92 }, 'match'],
    ['one digit, which shows too little', 0.5, { value: 0.45 }, 'conflict'],
    ['another last digit', 9.92, { value: 9.8 }, 'conflict'],
  ])('%s', (_, self, figure, verdict) => {
    expect(one([entry('1.4', { self })], central('1.4', figure)).verdict).toBe(verdict);
  });

  it('match a ratio by the percentage printed', () => {
    const entries = ratio(1723, 3028);
    expect(one(entries, central('1.1', { value: 56.9, scale: 0.01 })).verdict).toBe('match');
    expect(one(entries, central('1.1', { value: 57, scale: 0.01 })).verdict).toBe('match');
    expect(one(entries, central('1.1', { value: 56.8, scale: 0.01 })).verdict).toBe('conflict');
  });
});

describe('units of measure', () => {
  const entries = [figures('1.1', { a: 12_000, b: 15_000 })];

  it('that a table does not say are asked about where a power of ten explains the difference', () => {
    const { findings } = compare(entries, [central('1.1', { numerator: 12, denominator: 15 })]);
    expect(findings).toMatchObject([
      { check: 'central-cannot-compare', severity: 'undecided', data: { why: { reason: 'scale', factor: 0.001 } } },
      { check: 'central-cannot-compare', severity: 'undecided' },
    ]);
    expect(one(ratio(1723, 3028), central('1.1', { value: 56.9 }))).toMatchObject({
      why: { reason: 'scale', factor: 100 },
    });
  });

  it('that a table says are applied, and then a power of ten is a difference', () => {
    const quantity = { ...NOTHING, key: { quantity: 'dossiers' } };
    expect(one(entries, { ...quantity, value: 15, scale: 1000 }).verdict).toBe('match');
    expect(one(entries, { ...quantity, value: 15, scale: 1 }).verdict).toBe('conflict');
  });
});

describe('tolerance', () => {
  const entries = [entry('1.4', { self: 12 })];

  it.each([
    ['absolute', { absolute: 0.5, relative: 0 }],
    ['relative', { absolute: 0, relative: 0.05 }],
  ])('%s: figures within it match, though not exactly', (_, tolerance) => {
    expect(one(entries, central('1.4', { value: 12.5 }), { tolerance })).toMatchObject({
      verdict: 'match',
      exact: false,
    });
    expect(one(entries, central('1.4', { value: 13 }), { tolerance }).verdict).toBe('conflict');
  });

  it('of a criterion goes before the general one', () => {
    const tolerances = new Map([['1.4', { absolute: 2, relative: 0 }]]);
    expect(one(entries, central('1.4', { value: 13.5 }), { tolerances }).verdict).toBe('match');
  });

  it('makes no difference to which figure is larger: within it is within it', () => {
    const points = fc.double({ min: 0, max: 20, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(points, points, (a, b) => {
        const verdictOf = (self: number, value: number) =>
          one([entry('1.4', { self })], central('1.4', { value, decimals: 2 }), {
            tolerance: { absolute: 1, relative: 0 },
          }).verdict;
        expect(verdictOf(a, b)).toBe(verdictOf(b, a));
      }),
    );
  });
});

describe('what a figure proves', () => {
  it('is less when it is older than the end of the period, and that is said', () => {
    const { findings } = compare([entry('1.4', { self: 12 })], [central('1.4', { value: 15, asOf: '2026-06-30' })]);
    expect(findings).toMatchObject([
      { severity: 'notice', data: { standing: { older: true, periodEnd: '2026-12-31' }, weight: 1.5 } },
    ]);
  });

  it('is nothing where there is no figure to compare it with', () => {
    expect(one([], central('1.4', { value: 15 }))).toMatchObject({ why: { reason: 'not-reported' } });
    expect(one([entry('1.2', { state: 'did-not-arise' })], central('1.2', { value: 1 }))).toMatchObject({
      why: { reason: 'state', state: 'did-not-arise' },
    });
    expect(one([entry('1.4', { self: 12 })], central('1.4', { value: 15, measure: 'figure' }))).toMatchObject({
      why: { reason: 'no-such-figure' },
    });
  });
});

describe('whose figures are compared', () => {
  const entries = [entry('1.4', { self: 12 })];
  const rows = [
    central('1.4', { unit: 'Xã Tân Lập', period: '2025', value: 1 }),
    central('1.4', { unit: 'xã  TÂN LẬP', period: '2026', value: 2 }),
    central('1.4', { unit: 'Phường Tân Lập', period: '2026', value: 3 }),
  ];
  const compared = (unit: string, period: string | null) =>
    compare(entries, rows, {}, { unit, period })
      .verdicts.flatMap(({ comparisons }) => comparisons)
      .map(({ centralValue }) => centralValue);

  it('those of the unit and the period, however its name is spaced and cased', () => {
    expect(compared('Xã Tân Lập', '2026')).toEqual([2]);
    expect(compared('UBND phường Tân Lập', '2026')).toEqual([3]);
    expect(compared('Xã Tân Lập', '2025')).toEqual([1]);
  });

  it('none, and that is told, where the table has no such unit or period', () => {
    const { findings, verdicts } = compare(entries, rows, {}, { unit: 'Xã Bình Minh' });
    expect(verdicts.every(({ verdict }) => verdict === 'no-central')).toBe(true);
    expect(findings).toMatchObject([{ check: 'central-none-for-sheet', data: { unit: 'Xã Bình Minh' } }]);
  });

  it('those of the only unit that can be meant, with a word about it', () => {
    const { findings } = compare(entries, [central('1.4', { unit: 'Tan Lap', value: 12 })], {}, { unit: 'Xã Tân Lập' });
    expect(findings).toMatchObject([{ check: 'central-unit-alike', severity: 'notice', data: { written: 'Tan Lap' } }]);
  });
});
