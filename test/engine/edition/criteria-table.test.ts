import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { parseEdition } from '../../../src/engine/edition/parse';
import { shipped } from '../../support/shipped';

/** What is not known. */
const o = null;

/**
 * The editions at a glance, as their sources give them.
 * groups: main indices; components and criteria: as the decision counts them; known: criteria whose text is in the file.
 */
// prettier-ignore
const EDITIONS = [
  // id                      decision          issued        level         years          points groups components criteria known
  ['province-2020',          '1726/QĐ-BTTTT',  '2020-10-12', 'province',   [2020],        1000,  21,    108,       306,     0],
  ['ministry-2020',          '1726/QĐ-BTTTT',  '2020-10-12', 'ministry',   [2020],        500,   7,     41,        111,     0],
  ['province-2022',          '922/QĐ-BTTTT',   '2022-05-20', 'province',   [2021, 2022],  1000,  9,     o,         98,      0],
  ['ministry-2022',          '922/QĐ-BTTTT',   '2022-05-20', 'ministry',   [2021, 2022],  o,     6,     o,         70,      0],
  ['national-2022',          '922/QĐ-BTTTT',   '2022-05-20', 'nation',     [2021, 2022],  o,     0,     o,         24,      0],
  ['province-2023',          o,                o,            'province',   [2023],        1000,  8,     o,         100,     0],
  ['province-2025',          '405/QĐ-BKHCN',   '2025-04-03', 'province',   [2024],        o,     8,     o,         47,      0],
  ['ministry-2025',          '405/QĐ-BKHCN',   '2025-04-03', 'ministry',   [2024],        1000,  6,     o,         31,      0],
  ['national-2025',          '405/QĐ-BKHCN',   '2025-04-03', 'nation',     [2024],        1000,  3,     o,         12,      0],
  ['most-units-2025',        '3136/QĐ-BKHCN',  '2025-10-10', 'department', [],            1000,  6,     o,         o,       0],
  ['hcmc-departments-2025',  '3117/QĐ-UBND',   '2025-12-10', 'department', [2025],        100,   6,     o,         32,      0],
  ['hcmc-commune-2025',      '3117/QĐ-UBND',   '2025-12-10', 'commune',    [2025],        100,   8,     o,         42,      0],
  ['hcmc-commune-2026',      '3336/QĐ-UBND',   '2026-06-05', 'commune',    [2026],        100,   8,     o,         43,      43],
  ['tayninh-commune-2025',   o,                o,            'commune',    [2025],        960,   6,     o,         62,      62],
  ['khanhhoa-commune-2024',  o,                o,            'commune',    [],            o,     3,     o,         o,       7],
  ['district-unnamed-2023',  o,                o,            'district',   [],            o,     1,     o,         o,       4],
  ['dongthap-district',      o,                o,            'district',   [],            o,     1,     o,         o,       3],
] as const;

const IDS = EDITIONS.map(([id]) => [id] as const);

/** Points of the main indices, in order. */
const POINTS: readonly (readonly [id: string, points: readonly (number | null)[]])[] = [
  ['province-2022', [100, 100, 100, 100, 100, 0, 200, 150, 150]],
  ['province-2023', [100, 100, 100, 100, 100, 200, 150, 150]],
  ['national-2025', [400, 300, 300]],
  ['most-units-2025', [o, o, o, o, o, 600]],
  ['hcmc-commune-2026', [8, 10, 6, 10, 5, 45, 6, 10]],
  ['tayninh-commune-2025', [80, 100, 100, 520, 80, 80]],
  ['district-unnamed-2023', [100]],
  ['dongthap-district', [60]],
];

/** Criteria of the main indices, in order. */
const COUNTS: readonly (readonly [id: string, criteria: readonly number[]])[] = [
  ['province-2022', [10, 11, 7, 13, 12, 3, 22, 12, 8]],
  ['province-2023', [10, 11, 7, 13, 17, 22, 12, 8]],
  ['national-2025', [4, 3, 5]],
];

/** The three pillars of 2020: points, main indices, component indices, criteria. */
const PILLARS_2020 = [
  ['CQS', 400, 7, 45, 133],
  ['KTS', 300, 7, 36, 101],
  ['XHS', 300, 7, 27, 72],
];

/** The main indices of 2020 whose counts are known: component indices, criteria. */
const COUNTED_2020 = [
  ['CQS-NT', 4, 13],
  ['CQS-TC', 4, 16],
  ['CQS-HT', 10, 28],
  ['XHS-NT', 4, 11],
  ['XHS-TC', 4, 10],
  ['XHS-HT', 3, 14],
  ['XHS-DL', 3, 7],
];

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('the editions, as their sources count them', () => {
  it('are all there and no others', () => {
    expect(OFFICIAL_EDITIONS.map(({ id }) => id)).toEqual(EDITIONS.map(([id]) => id).sort());
  });

  it.each(EDITIONS)('%s', (id, decision, issued, level, years, points, groups, components, criteria, known) => {
    const found = shipped(id);
    expect({
      decision: found.decision.number,
      issued: found.decision.issued,
      level: found.level,
      years: found.years,
      points: found.max.points,
      groups: found.groups.length,
      components: found.completeness.componentsTotal,
      criteria: found.completeness.criteriaTotal,
      known: pointCriteriaOf(found).length,
    }).toEqual({ decision, issued, level, years, points, groups, components, criteria, known });
  });

  it.each(IDS)('%s has no problem', (id) => {
    expect(parseEdition(JSON.parse(JSON.stringify(shipped(id))))).toEqual({ ok: true, value: shipped(id) });
  });

  it.each(IDS)('%s has the points of its source, and none where the source is silent', (id) => {
    const { groups } = shipped(id);
    const [, points] = POINTS.find(([of]) => of === id) ?? [id, groups.map(() => null)];
    expect(groups.map(({ max }) => max)).toEqual(points);
  });

  it.each(COUNTS)('%s counts the criteria of its main indices', (id, counts) => {
    expect(shipped(id).groups.map(({ criteriaCount }) => criteriaCount)).toEqual(counts);
  });

  it.each(['hcmc-commune-2026', 'tayninh-commune-2025'])('%s adds up to its total, criterion by criterion', (id) => {
    expect(sum(pointCriteriaOf(shipped(id)).map(({ max }) => max))).toBe(shipped(id).max.points);
  });
});

describe('the provincial editions', () => {
  it('of 2020 has three pillars of seven main indices each', () => {
    const pillars = shipped('province-2020').pillars.map(({ id, max, groups, componentCount, criteriaCount }) => [
      id,
      max,
      groups.length,
      componentCount,
      criteriaCount,
    ]);
    expect(pillars).toEqual(PILLARS_2020);
    expect(new Set(shipped('province-2020').pillars.flatMap(({ groups }) => groups)).size).toBe(21);
    expect(shipped('province-2020').index).toEqual({
      kind: 'weighted-pillars',
      weights: { CQS: 0.4, KTS: 0.3, XHS: 0.3 },
    });
  });

  it('of 2020 counts the main indices that were seen, and names 27 component indices by topic', () => {
    const { groups } = shipped('province-2020');
    const counted = groups.filter(({ criteriaCount }) => criteriaCount !== null);
    expect(counted.map(({ id, componentCount, criteriaCount }) => [id, componentCount, criteriaCount])).toEqual(
      COUNTED_2020,
    );
    expect(groups.flatMap(({ topics }) => topics)).toHaveLength(27);
  });

  it('of 2022 scores 95 of 98 criteria: the smart city is collected only', () => {
    const unscored = shipped('province-2022').groups.filter(({ scored }) => !scored);
    expect(unscored.map(({ id, max, criteriaCount }) => [id, max, criteriaCount])).toEqual([['DTTM', 0, 3]]);
  });

  it.each(['province-2022', 'province-2023'])('%s shares the foundation among pillars of 700, 650 and 650', (id) => {
    const points = new Map(shipped(id).groups.map((group) => [group.id, group.max]));
    const pillars = shipped(id).pillars.map((pillar) => [
      pillar.id,
      sum(pillar.groups.map((group) => points.get(group) ?? null)),
    ]);
    expect(pillars).toEqual([
      ['CQS', 700],
      ['KTS', 650],
      ['XHS', 650],
    ]);
  });
});

describe('what an edition serves', () => {
  it('is two leagues for ministries, with and without public services', () => {
    const withLeagues = OFFICIAL_EDITIONS.filter(({ leagues }) => leagues.length > 0);
    expect(withLeagues.map(({ id }) => id)).toEqual(['ministry-2020', 'ministry-2022', 'ministry-2025']);
    for (const { leagues } of withLeagues) {
      expect(leagues.map(({ id }) => id)).toEqual(['ministries-with-services', 'ministries-without-services']);
    }
  });

  it('is the year, and for communes of Ho Chi Minh City the quarter, six and nine months', () => {
    const others = OFFICIAL_EDITIONS.filter(({ periods }) => periods.join() !== 'year');
    expect(others.map(({ id, periods }) => [id, periods])).toEqual([
      ['hcmc-commune-2026', ['quarter', 'half', 'nine-months', 'year']],
    ]);
  });
});

describe('what is not certain', () => {
  it.each(['ministry-2022', 'ministry-2025'])('%s says that its main indices are named by inference', (id) => {
    expect(shipped(id).groups.map(({ nameStated }) => nameStated)).toEqual(Array(6).fill(false));
    expect(shipped(id).completeness.note.vi).toContain('suy luận');
  });

  it('is said of codes that the source does not print', () => {
    const without = OFFICIAL_EDITIONS.filter((each) =>
      pointCriteriaOf(each).some(({ codeStated }) => codeStated === false),
    );
    expect(without.map(({ id }) => id)).toEqual(['khanhhoa-commune-2024']);
  });

  it.each(['khanhhoa-commune-2024', 'dongthap-district'])(
    '%s leaves points to people where the formula was not seen',
    (id) => {
      const given = pointCriteriaOf(shipped(id)).filter(({ rule }) => rule.kind === 'given');
      expect(given.map(({ code, remarks }) => [code, remarks.length])).toEqual(given.map(({ code }) => [code, 1]));
      expect(given).not.toHaveLength(0);
    },
  );
});
