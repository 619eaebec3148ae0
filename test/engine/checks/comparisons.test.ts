import { describe, expect, it } from '@jest/globals';
import { peersOf, type Comparisons } from '../../../src/engine/checks/comparisons';
import { runComparisons } from '../../../src/engine/checks/run-checks';
import { isBeyond, spreadOf } from '../../../src/engine/checks/spread';
import { sustainedPoints } from '../../../src/engine/checks/sustained';
import type { Scoresheet } from '../../../src/engine/scoring/scoresheet';
import { shipped } from '../../support/shipped';
import { scoresheetFrom, type TestEntry } from './scoresheet-from';

const edition = shipped('hcmc-commune-2026');

function sheetOf(period: string | null, entries: readonly TestEntry[]): Scoresheet {
  return { ...scoresheetFrom(edition, entries), period };
}

/** What asks for a look; that points are firm or not is told beside it. */
function found(scoresheet: Scoresheet, comparisons: Comparisons) {
  const asking = runComparisons(edition, scoresheet, comparisons).filter(({ check }) => check !== 'points-sustained');
  return asking.map(({ check, severity, criterion, at }) => ({
    check,
    severity,
    criterion,
    cell: at?.address ?? null,
  }));
}

const dossiers = (a: number, b: number): TestEntry => ({ criterion: 'DTI-02', inputs: { a, b } });

describe('figure-fell', () => {
  it.each([
    ['2026-Q1', '2026-H1'],
    ['2026-Q1', '2026-9M'],
    ['2026-H1', '2026'],
  ])('asks about counts that fell from %s to %s', (before, now) => {
    const comparisons = { previous: [sheetOf(before, [dossiers(3, 4)])] };
    expect(found(sheetOf(now, [dossiers(2, 4)]), comparisons)).toEqual([
      { check: 'figure-fell', severity: 'undecided', criterion: 'DTI-02', cell: 'A2' },
    ]);
  });

  it.each([
    ['periods that do not continue each other', '2026-Q1', '2026-Q2', dossiers(2, 4)],
    ['another year', '2025-Q1', '2026-H1', dossiers(2, 4)],
    ['a later period given as the earlier one', '2026-9M', '2026-H1', dossiers(2, 4)],
    ['counts that rose or stayed', '2026-Q1', '2026-H1', dossiers(3, 5)],
    ['a criterion that is left out', '2026-Q1', '2026-H1', { ...dossiers(2, 4), state: 'not-applicable' }],
    ['a figure that is not there yet', '2026-Q1', '2026-H1', { criterion: 'DTI-02', inputs: { b: 4 } }],
  ] as [string, string, string, TestEntry][])('is silent on %s', (_, before, now, entry) => {
    expect(found(sheetOf(now, [entry]), { previous: [sheetOf(before, [dossiers(3, 4)])] })).toEqual([]);
  });

  it('compares with the latest of several earlier periods', () => {
    const previous = [sheetOf('2026-H1', [dossiers(5, 6)]), sheetOf('2026-Q1', [dossiers(1, 2)])];
    const [first] = runComparisons(edition, sheetOf('2026-9M', [dossiers(3, 6)]), { previous });
    expect(first?.data).toMatchObject({ value: 3, before: 5, period: '2026-H1' });
  });
});

describe('figure-jumped', () => {
  it('asks about a figure that changed threefold while nothing else is known of the unit', () => {
    const comparisons = { previous: [sheetOf('2025', [dossiers(100, 1000)])] };
    expect(found(sheetOf('2026', [dossiers(300, 1000)]), comparisons)).toMatchObject([{ check: 'figure-jumped' }]);
    expect(found(sheetOf('2026', [dossiers(290, 1000)]), comparisons)).toEqual([]);
  });

  it('takes a change for usual that all figures of the unit made', () => {
    const codes = ['DTI-02', 'DTI-03', 'DTI-12', 'DTI-13', 'DTI-27'];
    const all = (factor: number): readonly TestEntry[] =>
      codes.map((criterion) => ({ criterion, inputs: { a: 10 * factor, b: 100 * factor } }));
    const previous = [sheetOf('2025', all(1))];
    expect(found(sheetOf('2026', all(4)), { previous })).toEqual([]);
    const slipped = all(4).map((entry, at) => (at === 0 ? { ...entry, inputs: { a: 40_000, b: 400 } } : entry));
    expect(found(sheetOf('2026', slipped), { previous })).toMatchObject([
      { check: 'figure-jumped', criterion: 'DTI-02' },
    ]);
  });
});

describe('points compared with others', () => {
  const CODES = edition.groups.flatMap(({ criteria }) => criteria).slice(0, 12);
  const sharesOf = (share: (at: number) => number): readonly TestEntry[] =>
    CODES.map(({ code, max }, at) => ({ criterion: code, self: (max ?? 0) * share(at) }));
  const first = CODES[0]?.code;

  it.each([
    ['rose', 0.2, 0.9, 'undecided'],
    ['fell', 0.9, 0.2, 'notice'],
  ])('tells of the one criterion that %s against last year', (_, before, now, severity) => {
    const previous = [
      sheetOf(
        '2025',
        sharesOf((at) => (at === 0 ? before : 0.5)),
      ),
    ];
    const current = sheetOf(
      '2026',
      sharesOf((at) => (at === 0 ? now : 0.55)),
    );
    expect(found(current, { previous })).toEqual([{ check: 'points-jumped', severity, criterion: first, cell: 'D2' }]);
  });

  it('says nothing where too few criteria have points in both years', () => {
    const few = (share: number) => sharesOf(() => share).slice(0, 7);
    const changed = few(0.2).map((entry, at) => (at === 0 ? { ...entry, self: CODES[0]?.max ?? null } : entry));
    expect(found(sheetOf('2026', changed), { previous: [sheetOf('2025', few(0.2))] })).toEqual([]);
  });

  it('tells of a claim far above similar units, for at least eight of them', () => {
    const usual = Array.from({ length: 8 }, (_, unit) =>
      sheetOf(
        '2026',
        sharesOf(() => 0.5 + unit / 100),
      ),
    );
    const bold = sheetOf(
      '2026',
      sharesOf((at) => (at === 0 ? 1 : 0.5)),
    );
    expect(found(bold, { peers: peersOf(edition, [...usual, bold]) })).toEqual([
      { check: 'points-unlike-peers', severity: 'undecided', criterion: first, cell: 'D2' },
    ]);
    expect(found(bold, { peers: peersOf(edition, [...usual.slice(2), bold]) })).toEqual([]);
  });

  it('tells of a total far below similar units', () => {
    const usual = Array.from({ length: 10 }, (_, unit) =>
      sheetOf(
        '2026',
        sharesOf(() => 0.8 + unit / 100),
      ),
    );
    const low = sheetOf(
      '2026',
      sharesOf(() => 0.6),
    );
    expect(found(low, { peers: peersOf(edition, [...usual, low]) })).toEqual([
      { check: 'total-unlike-peers', severity: 'notice', criterion: null, cell: null },
    ]);
  });
});

describe('points-sustained', () => {
  const told = (now: readonly TestEntry[], before: readonly TestEntry[]) =>
    runComparisons(edition, sheetOf('2026', now), { previous: [sheetOf('2025', before)] }).flatMap((finding) =>
      finding.check === 'points-sustained' ? [finding.data] : [],
    );
  const [one, two] = edition.groups.flatMap(({ criteria }) => criteria).filter(({ max }) => (max ?? 0) > 0);
  const [first, second] = [one?.code ?? '', two?.code ?? ''];
  const [most, more] = [one?.max ?? 0, two?.max ?? 0];

  it('adds up what was full in both years, and what was not', () => {
    const now = [
      { criterion: first, self: most },
      { criterion: second, self: more },
    ];
    const before = [
      { criterion: first, self: most },
      { criterion: second, self: more / 2 },
    ];
    const sums = { sustainable: { criteria: 1, points: most }, fragile: { criteria: 1, points: more } };
    expect(told(now, before)).toEqual([{ ...sums, ruled: 0, years: 2, period: '2025' }]);
  });

  it('counts as sustainable only what was full on the firmest basis that both years have', () => {
    const now = [{ criterion: first, self: most, appraised: [most] }];
    expect(told(now, [{ criterion: first, self: 0, appraised: [most] }])).toMatchObject([
      { sustainable: { criteria: 1 } },
    ]);
    expect(told(now, [{ criterion: first, self: most, appraised: [0] }])).toMatchObject([{ fragile: { criteria: 1 } }]);
    // What a unit claimed twice stands until somebody rules on it; what was cut last year was not full then.
    const claimed = [{ criterion: first, self: most }];
    expect(told(claimed, claimed)).toMatchObject([{ sustainable: { criteria: 1 } }]);
    expect(told(claimed, [{ criterion: first, self: most, final: 0 }])).toMatchObject([{ fragile: { criteria: 1 } }]);
    // Full in either year, though on no basis in both: nothing is known yet.
    expect(told(claimed, [{ criterion: first, self: most / 2, final: most }])).toEqual([]);
  });

  it.each<readonly [string, TestEntry, readonly TestEntry[]]>([
    [
      'final, where last year was only claimed',
      { criterion: first, self: most, final: 0 },
      [{ criterion: first, self: most }],
    ],
    [
      'final, where last year was appraised',
      { criterion: first, self: most, appraised: [most], final: 0 },
      [{ criterion: first, self: 0, appraised: [most] }],
    ],
    ['claimed, where last year has nothing', { criterion: first, self: 0 }, [{ criterion: second, self: null }]],
  ])('takes for fragile what is not full now by the firmest points: %s', (_, now, before) => {
    expect(told([now], before)).toMatchObject([
      { sustainable: { criteria: 0 }, fragile: { criteria: 1, points: most } },
    ]);
  });

  it('shows the firmest points that each year has', () => {
    const now = sheetOf('2026', [{ criterion: first, self: most, final: 0 }]);
    const previous = [sheetOf('2025', [{ criterion: first, self: most, appraised: [most / 2] }])];
    expect(
      sustainedPoints(edition, now, { previous })?.criteria.find(({ criterion }) => criterion === first),
    ).toMatchObject({
      points: [0, most / 2],
    });
  });

  it('counts as judged otherwise only those on which people and the rule differ', () => {
    const ruling = (criterion: string) =>
      ({
        criterion,
        durability: 'sustainable',
        reason: 'Nền tảng do Bộ duy trì lâu dài',
        at: '2026-01-05T00:00:00Z',
      }) as const;
    const full = (criterion: string, points: number): TestEntry => ({ criterion, self: points });
    const findings = runComparisons(edition, sheetOf('2026', [full(first, most), full(second, 0)]), {
      previous: [sheetOf('2025', [full(first, most), full(second, more)])],
      durability: [ruling(first), ruling(second)],
    });
    expect(findings.find(({ check }) => check === 'points-sustained')?.data).toMatchObject({
      sustainable: { criteria: 2 },
      ruled: 1,
    });
  });

  it('takes the points of the round that ruled on a row last', () => {
    const now = [{ criterion: first, self: most, appraised: [0, null] }];
    expect(told(now, [{ criterion: first, self: most, appraised: [most] }])).toMatchObject([
      { fragile: { criteria: 1 } },
    ]);
  });

  it('says nothing where no criterion has points in both years', () => {
    expect(told([{ criterion: first, self: most }], [{ criterion: second, self: more }])).toEqual([]);
  });
});

describe('a spread', () => {
  it('is not moved by one wild value, and is none of fewer than eight', () => {
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 1000])).toMatchObject({ median: 4.5, mad: 2 });
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7])).toBeNull();
  });

  it('lets small distances pass where most values are equal', () => {
    const equal = { median: 1, mad: 0, count: 10 };
    expect(isBeyond(0.9, equal, 0.3)).toBe(false);
    expect(isBeyond(0.6, equal, 0.3)).toBe(true);
  });
});
