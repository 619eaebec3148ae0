/**
 * Published results, from published parts. Group and pillar values are printed with four decimals, so an index computed
 * from them may differ from the published one by 0.0001.
 */
import { describe, expect, it } from '@jest/globals';
import { Edition } from '../../../src/engine/edition/schema';
import { valueChange } from '../../../src/engine/ranking/change';
import { rank, rankingPrecision } from '../../../src/engine/ranking/rank';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { roundHalfUp, roundIndex } from '../../../src/engine/scoring/round';
import { sumGroups, type Totals } from '../../../src/engine/scoring/sums';
import { mergedGroups } from '../../../src/engine/units/merged';
import { resolveUnit } from '../../../src/engine/units/resolve';
import { shipped } from '../../support/shipped';
import published from '../../fixtures/published-values.json';

const { province2022, province2020, selfScored } = published;

/** Totals of units whose group values (points over maximum) are known by group id. */
function totalsOf(edition: Edition, rows: readonly Readonly<Record<string, number>>[]): Totals {
  const compiled = compileEdition(edition);
  const cells = rows.flatMap((row) =>
    compiled.groups.map(({ group, maximum }) => ({ points: (row[group.id] ?? NaN) * maximum, maximum })),
  );
  return sumGroups(compiled, rows.length, {
    points: Float64Array.from(cells.map(({ points }) => points)),
    maxima: Float64Array.from(cells.map(({ maximum }) => maximum)),
    complete: new Uint8Array(cells.length).fill(1),
  });
}

describe('provinces in 2022, from their groups', () => {
  const edition = shipped('province-2022');
  const rows = province2022.rows.map(({ values }) =>
    Object.fromEntries(province2022.groups.map((group, at) => [group, values[at] ?? NaN])),
  );
  const totals = totalsOf(edition, rows);

  it('have the published maxima: five groups of 100, then 200, 150, 150', () => {
    const maxima = new Map(edition.groups.map(({ id, max }) => [id, max]));
    expect(province2022.groups.map((id) => maxima.get(id))).toEqual(province2022.max);
  });

  it.each([
    // unit, points of the printed groups, index from them, index as published
    ['Đà Nẵng', 800.175, 0.8002, 0.8002],
    ['TP. Hồ Chí Minh', 716.355, 0.7164, 0.7163],
    ['Quảng Ninh', 702.445, 0.7024, 0.7024],
  ])('%s: %d points, index %d, published %d', (name, points, index, dti) => {
    const unit = province2022.rows.findIndex((row) => row.name === name);
    expect(province2022.rows[unit]?.dti).toBe(dti);
    expect(totals.total.points[unit]).toBe(points);
    expect(totals.index[unit]).toBe(index);
    expect(roundHalfUp(Math.abs(index - dti), 9)).toBeLessThanOrEqual(0.0001);
  });

  it('are ranked in the published order', () => {
    expect([...rank(totals.index, rankingPrecision(edition))]).toEqual([1, 2, 3]);
  });

  it.each(['CQS', 'KTS', 'XHS'] as const)('Quảng Ninh has the published pillar %s, to the last decimal', (id) => {
    const [row] = province2022.pillars;
    const unit = province2022.rows.findIndex(({ name }) => name === row?.name);
    const at = unit * edition.pillars.length + edition.pillars.findIndex((pillar) => pillar.id === id);
    const value = (totals.pillars.points[at] ?? NaN) / (totals.pillars.maxima[at] ?? NaN);
    expect(roundIndex(value, 4)).toBe(row?.[id]);
  });
});

describe('the 63 published ranks of 2022', () => {
  const ranks = province2022.ranks.map(([place]) => Number(place));

  it('are a competition ranking with one tie, at 15', () => {
    // Any values in the published order with the published tie must rank as published.
    const values = Float64Array.from(ranks, (place) => 1 - place / 100);
    expect([...rank(values, { compares: 'index', decimals: 4 })]).toEqual(ranks);
    expect(ranks.slice(13, 17)).toEqual([14, 15, 15, 17]);
    expect(ranks).toHaveLength(63);
  });

  it('put the units of which values are published where their values do', () => {
    const places = new Map(province2022.ranks.map(([place, name]) => [unitId(String(name), 2022), place]));
    expect(province2022.rows.map(({ name }) => places.get(unitId(name, 2022)))).toEqual([1, 2, 3]);
  });
});

describe('provinces in 2020, from their pillars', () => {
  const edition = pillarsOf2020();
  const totals = totalsOf(
    edition,
    province2020.map(({ CQS, KTS, XHS }) => ({ CQS, KTS, XHS })),
  );

  it.each([
    // 0.4 × digital government + 0.3 × digital economy + 0.3 × digital society; of Sóc Trăng only the rank was published
    ['Đà Nẵng', 0.4874],
    ['Bắc Ninh', 0.4096],
    ['Sóc Trăng', 0.2428],
  ])('%s: index %d exactly', (name, dti) => {
    expect(totals.index[province2020.findIndex((row) => row.name === name)]).toBe(dti);
  });

  it('are ranked in the published order', () => {
    const byRank = [...rank(totals.index, rankingPrecision(edition))].map((place, unit) => [
      province2020[unit]?.rank,
      place,
    ]);
    expect(byRank).toEqual([
      [1, 1],
      [3, 2],
      [57, 3],
    ]);
  });
});

describe('provinces in 2024, measured before the merger and ranked after it', () => {
  it('have the plain mean of the main indices, and so the plain mean of the index', () => {
    const edition = shipped('province-2022');
    const groups = edition.groups.filter(({ scored }) => scored).map(({ id }) => id);
    const [daNang, , quangNinh] = province2022.rows;
    const { merged } = mergedGroups(
      new Map([
        ['da-nang', daNang?.values ?? []],
        ['quang-nam', quangNinh?.values ?? []],
      ]),
      { measured: 2024, ranked: 2024 },
    );
    const rows = merged.map(({ values }) => Object.fromEntries(groups.map((id, at) => [id, values[at] ?? NaN])));
    const totals = totalsOf(edition, rows);
    expect(merged.map(({ unit }) => unit.id)).toEqual(['da-nang-2025']);
    expect(merged[0]?.values[0]).toBe(0.97905);
    expect(totals.total.points[0]).toBe((800.175 + 702.445) / 2);
  });
});

describe('published rounding', () => {
  it.each([
    [0.716355, 0.7164],
    [0.71635, 0.7164],
    [0.71634999, 0.7163],
    [0.40965, 0.4097],
    [0.5, 0.5],
  ])('takes %d to %d at four decimals: exact halves go up', (value, rounded) => {
    expect(roundIndex(value, 4)).toBe(rounded);
  });
});

describe('self-scored points', () => {
  it('of Thừa Thiên Huế for 2023 lie 76.9 above those of 2022', () => {
    expect(unitId(selfScored.name, 2023)).toBe('hue');
    expect(valueChange(selfScored.points2022, selfScored.selfScore2023)).toBe(76.9);
  });
});

function unitId(name: string, year: number): string {
  const resolution = resolveUnit(name, { year });
  if (resolution.kind !== 'one') throw new Error(`${name} is not one unit.`);
  return resolution.unit.id;
}

/** The structure of 2020 (1726/QĐ-BTTTT) as far as an index from pillars needs it: 400, 300 and 300 points. */
function pillarsOf2020(): Edition {
  const both = (text: string) => ({ vi: text, en: text });
  const pillars = [
    { id: 'CQS', max: 400, weight: 0.4 },
    { id: 'KTS', max: 300, weight: 0.3 },
    { id: 'XHS', max: 300, weight: 0.3 },
  ];
  return Edition.parse({
    ...shipped('province-2022'),
    id: 'province-pillars-2020',
    years: [2020],
    index: {
      kind: 'weighted-pillars',
      weights: Object.fromEntries(pillars.map(({ id, weight }) => [`pillar-${id}`, weight])),
    },
    groups: pillars.map(({ id, max }) => ({ id, code: id, name: both(id), max, criteriaCount: null, criteria: [] })),
    pillars: pillars.map(({ id }) => ({
      id: `pillar-${id}`,
      code: id,
      name: both(id),
      groups: [id],
      source: 'test',
    })),
  });
}
