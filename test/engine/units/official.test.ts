import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_UNITS } from '../../../src/engine/units/official';
import { predecessorsOf, successorsOf } from '../../../src/engine/units/lineage';
import type { Unit } from '../../../src/engine/units/catalogue';

const { units, mergers } = OFFICIAL_UNITS;
const ofLevel = (level: string): Unit[] => units.filter((unit) => unit.level === level);
const standingOn = (day: string, level: string): Unit[] =>
  ofLevel(level).filter(({ from, until }) => (from ?? '') <= day && day <= (until ?? '9999'));
const names = (list: readonly Unit[]): string[] => list.map(({ name }) => name);

describe('the official units', () => {
  it.each([
    ['2022-12-31', 63, 5],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
  ])('count on %s: %i provinces and cities, %i of them cities', (day, count, cities) => {
    const standing = standingOn(day, 'province');
    expect(standing).toHaveLength(count);
    const kinds = standing.map(({ names: all }) => all.find(({ until }) => (until ?? '9999') >= day)?.kind);
    expect(kinds.filter((kind) => kind === 'city')).toHaveLength(cities);
  });

  it.each(['2025-06-30', '2025-07-01'])('give every province one official code of its own on %s', (day) => {
    const codes = standingOn(day, 'province').map(({ code }) => code);
    expect(codes).not.toContain(null);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('give a merged province the code of one of its parts', () => {
    for (const { into, from } of mergers.filter((merger) => merger.into.level === 'province')) {
      expect(names(from.filter(({ code }) => code === into.code))).toHaveLength(1);
    }
  });

  it('lead every one of the 63 into exactly one of the 34, and back', () => {
    const old = standingOn('2024-12-31', 'province');
    const now = standingOn('2025-07-01', 'province');
    expect(new Set(old.flatMap((unit) => successorsOf(unit, 2025)))).toEqual(new Set(now));
    expect(now.flatMap((unit) => predecessorsOf(unit, 2023)).sort(byId)).toEqual([...old].sort(byId));
  });

  it.each([
    ['ministries-with-services', 17],
    ['ministries-without-services', 9],
    ['not-assessed', 4],
  ])('have %2$i ministries and agencies in the league %1$s before March 2025', (league, count) => {
    expect(standingOn('2025-02-28', 'ministry').filter((unit) => unit.league === league)).toHaveLength(count);
  });

  it('say what every code and every league of a ministry rests on', () => {
    expect(names(units.filter(({ code, basis }) => code !== null && basis.code === undefined))).toEqual([]);
    expect(names(ofLevel('ministry').filter(({ basis }) => basis.league === undefined))).toEqual([]);
  });
});

function byId(a: Unit, b: Unit): number {
  return a.id < b.id ? -1 : 1;
}
