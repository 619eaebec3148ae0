import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import type { Edition } from '../../../src/engine/edition/schema';
import type { UnitChange, YearResults, YearUnit } from '../../../src/engine/ranking/comparison';
import { identifyUnit } from '../../../src/engine/ranking/identity';
import { rankUnits, type Contestant } from '../../../src/engine/ranking/rank-units';
import { splitRanks } from '../../../src/engine/ranking/rank-split';
import { standingOfRow, type Standing } from '../../../src/engine/ranking/standing';
import { compareYears } from '../../../src/engine/ranking/year-on-year';
import { yearResults } from '../../../src/engine/ranking/year-side';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { shipped } from '../../support/shipped';
import { edition, given } from '../scoring/fixtures';
import published from '../../fixtures/published-values.json';

const of2022 = shipped('province-2022');
const of2023 = shipped('province-2023');

function standing(index: number): Standing {
  return { index, points: index * 1000, complete: true, groups: new Map(), pillars: new Map() };
}

function rowStanding(of: Edition, values: readonly number[]): Standing {
  const ids = of.groups.filter(({ scored }) => scored).map(({ id }) => id);
  const groups = new Map(ids.map((id, at) => [id, { share: values[at] ?? 0 }]));
  return standingOfRow(compileEdition(of), { groups, pillars: new Map() });
}

function unit(name: string, year: number, parts: Partial<YearUnit> = {}): YearUnit {
  return { identity: identifyUnit(name, 'province', [year]), league: 'province', standing: null, ...parts };
}

function results(year: number, of: Edition, units: readonly YearUnit[]): YearResults {
  return { edition: of, year, units };
}

function changeOf(units: readonly UnitChange[], name: string): UnitChange {
  const found = units.find((each) => each.unit === name);
  if (found === undefined) throw new Error(`${name} is not compared.`);
  return found;
}

describe('two years of one edition', () => {
  const values: readonly (readonly [string, number, number])[] = [
    ['Đà Nẵng', 0.6, 0.8],
    ['Hà Nội', 0.7, 0.7],
    ['Huế', 0.5, 0.75],
  ];
  const before = results(
    2021,
    of2022,
    values.map(([name, then]) => unit(name, 2021, { standing: standing(then) })),
  );
  const after = results(
    2022,
    of2022,
    values.map(([name, , now]) => unit(name, 2022, { standing: standing(now) })),
  );

  it('tell rise and fall of rank, index and points, and whose doing it was', () => {
    const { units, findings, shared } = compareYears(before, after);
    expect(shared.level).toBe('criteria');
    expect(findings).toEqual([]);
    expect(units.map(({ unit: name, rank, split }) => [name, rank.change, split])).toEqual([
      ['Đà Nẵng', 1, { own: 1, others: 0, membership: 0 }],
      // It stood still and was overtaken by two.
      ['Hà Nội', -2, { own: 0, others: -2, membership: 0 }],
      // Alone it would have been first; Đà Nẵng rose as well.
      ['Huế', 1, { own: 2, others: -1, membership: 0 }],
    ]);
    expect(changeOf(units, 'Huế')).toMatchObject({
      index: { before: 0.5, after: 0.75, change: 0.25 },
      points: { before: 500, after: 750, change: 250 },
      lineage: [{ unit: 'Huế', rank: 3, index: 0.5 }],
    });
  });

  it('name who is new, gone or stands twice, and what they did to the ranks', () => {
    const withNew = results(2022, of2022, [
      ...after.units.slice(1),
      unit('Cần Thơ', 2022, { standing: standing(0.9) }),
    ]);
    const { units, gone, findings } = compareYears(before, withNew);
    expect(gone).toEqual(['Đà Nẵng']);
    expect(findings.map(({ check, data }) => [check, data])).toEqual([
      ['years-units-new', { units: ['Cần Thơ'] }],
      ['years-units-gone', { units: ['Đà Nẵng'] }],
    ]);
    // Huế passed Hà Nội by itself; that Đà Nẵng left and Cần Thơ came above it cancels out.
    expect(changeOf(units, 'Huế')).toMatchObject({
      rank: { before: 3, after: 2, change: 1 },
      split: { own: 1, others: 0, membership: 0 },
    });
    expect(changeOf(units, 'Hà Nội').split).toEqual({ own: 0, others: -1, membership: -1 });
    const twice = results(2022, of2022, [...after.units, unit('TP. Huế', 2022, { standing: standing(0.1) })]);
    expect(compareYears(before, twice).findings).toMatchObject([
      { check: 'years-unit-twice', data: { unit: 'TP. Huế' } },
      { check: 'years-units-gone' },
    ]);
  });

  it('have nothing to say where last year lists other units', () => {
    const other = results(2021, of2022, [unit('Cà Mau', 2021, { standing: standing(0.4) })]);
    const { units, findings } = compareYears(other, after);
    expect(findings.map(({ check }) => check)).toEqual(['years-no-unit-shared']);
    expect(units.every(({ rank, split }) => rank.change === null && split === null)).toBe(true);
  });

  it('compare published ranks where values were never published', () => {
    const ranks = published.province2022.ranks.map(([rank, name]) => unit(String(name), 2022, { rank: Number(rank) }));
    const units = compareYears(results(2022, of2022, ranks), results(2022, of2022, ranks)).units;
    expect(units).toHaveLength(63);
    expect(units.every(({ rank, split }) => rank.change === 0 && split === null)).toBe(true);
    expect(units.filter(({ rank }) => rank.before === 15)).toHaveLength(2);
  });
});

describe('criteria of a unit', () => {
  it('are compared in the years of one edition', () => {
    const of = shipped('tayninh-commune-2025');
    const codes = pointCriteriaOf(of).map(({ code }) => code);
    const commune = (year: number, points: number): YearUnit => ({
      ...unit('Xã A', year, { standing: standing(points / 10) }),
      criteria: new Map(codes.map((code) => [code, points])),
    });
    const { units } = compareYears(results(2025, of, [commune(2025, 1)]), results(2026, of, [commune(2026, 2)]));
    expect(units[0]?.criteria).toMatchObject({ net: 62, down: [] });
    expect(units[0]?.criteria?.up.map(({ criterion }) => criterion)).toEqual(codes);
  });
});

describe('editions that differ', () => {
  it('are compared at the groups of one name, and it is said', () => {
    const values = [0.5, 0.5, 0.5, 0.5, 0.4, 0.5, 0.5, 0.5];
    const before = results(2022, of2022, [unit('Huế', 2022, { standing: rowStanding(of2022, values) })]);
    const after = results(2023, of2023, [unit('Huế', 2023, { standing: rowStanding(of2023, [...values].fill(0.6)) })]);
    const { shared, units, findings } = compareYears(before, after);
    expect(shared.level).toBe('groups');
    expect(shared.groups.map(({ after: id }) => id)).toEqual(
      of2023.groups.filter(({ scored }) => scored).map(({ id }) => id),
    );
    // Security went from 12 to 17 criteria.
    expect(shared.groups.filter(({ same }) => !same).map(({ after: id }) => id)).toEqual(['ATTT']);
    expect(units[0]?.groups.get('ATTT')).toEqual({
      index: { before: 0.4, after: 0.6, change: 0.2 },
      rank: { before: 1, after: 1, change: 0 },
    });
    expect(units[0]?.criteria).toBeNull();
    expect(findings).toMatchObject([{ check: 'years-editions-differ', data: { level: 'groups' } }]);
  });

  it('of two levels share their totals only, whatever their groups are called', () => {
    const before = results(2022, of2022, [unit('Xã A', 2022, { standing: standing(0.5) })]);
    const after = results(2025, shipped('tayninh-commune-2025'), [unit('Xã A', 2025, { standing: standing(0.6) })]);
    const { shared, units, findings } = compareYears(before, after);
    expect(shared).toMatchObject({ level: 'total', groups: [], pillars: [] });
    expect(units[0]).toMatchObject({ index: { change: 0.1 }, points: { change: null } });
    expect(findings).toMatchObject([{ check: 'years-editions-differ', data: { level: 'total' } }]);
  });
});

describe('merged units', () => {
  const [daNang, , quangNinh] = published.province2022.rows;
  const old = results(2023, of2022, [
    unit('Đà Nẵng', 2023, { standing: rowStanding(of2022, daNang?.values ?? []) }),
    unit('Quảng Nam', 2023, { standing: rowStanding(of2022, quangNinh?.values ?? []) }),
    unit('Hà Nội', 2023, {
      standing: rowStanding(
        of2022,
        Array.from({ length: 8 }, () => 0.7513),
      ),
    }),
  ]);
  const now = results(2024, of2022, [
    unit('Đà Nẵng', 2025, {
      standing: rowStanding(
        of2022,
        Array.from({ length: 8 }, () => 0.9),
      ),
    }),
    unit('Hà Nội', 2025, {
      standing: rowStanding(
        of2022,
        Array.from({ length: 8 }, () => 0.8),
      ),
    }),
  ]);

  it('come in with the plain mean of the main indices of the old units, ranked again, with their lineage', () => {
    const { units, findings } = compareYears(old, now);
    const merged = changeOf(units, 'Đà Nẵng');
    // (800.175 + 702.445) / 2 = 751.31 of 1000.
    expect(merged.points.before).toBe(751.31);
    expect(merged.index.before).toBe(0.7513);
    expect(merged.groups.get('NTS')?.index.before).toBe(0.9791);
    expect(merged.lineage).toHaveLength(2);
    expect(merged.lineage).toContainEqual({ unit: 'Đà Nẵng', rank: 1, index: 0.8002 });
    expect(merged.lineage).toContainEqual({ unit: 'Quảng Nam', rank: 3, index: 0.7024 });
    // On the new map both print 0.7513: they share rank 1.
    expect(units.map(({ rank }) => rank.before)).toEqual([1, 1]);
    expect(units.map(({ rank }) => rank.change)).toEqual([0, -1]);
    expect(findings.map(({ check, data }) => [check, data])).toEqual([
      ['years-unit-merged', expect.objectContaining({ unit: 'Đà Nẵng' })],
    ]);
  });

  it('are found by a name that the old and the new unit both had in that year', () => {
    const in2024 = {
      ...now,
      units: now.units.map((each) => ({ ...each, identity: identifyUnit(each.identity.name, 'province', [2024]) })),
    };
    const { units, gone } = compareYears(old, in2024);
    expect(changeOf(units, 'Đà Nẵng').lineage).toHaveLength(2);
    expect(gone).toEqual([]);
    expect(units.map(({ key }) => key)).toEqual(in2024.units.map(({ identity }) => identity.key));
  });

  it('stay apart where the later table of the last old year still lists them', () => {
    const oldMap = {
      ...old,
      year: 2024,
      units: old.units.map((each) => ({ ...each, identity: identifyUnit(each.identity.name, 'province', [2024]) })),
    };
    const { units, findings } = compareYears(old, oldMap);
    expect(units.map(({ unit: name, rank, lineage }) => [name, rank.change, lineage.length])).toEqual([
      ['Đà Nẵng', 0, 1],
      ['Quảng Nam', 0, 1],
      ['Hà Nội', 0, 1],
    ]);
    expect(findings).toEqual([]);
  });

  it('are not made up from some of their parts', () => {
    const { units, findings } = compareYears({ ...old, units: old.units.slice(1) }, now);
    expect(changeOf(units, 'Đà Nẵng')).toMatchObject({ lineage: [], rank: { before: null, change: null } });
    expect(findings[0]).toMatchObject({
      check: 'years-unit-not-merged',
      data: { unit: 'Đà Nẵng', reason: 'missing-parts', missing: ['Đà Nẵng'] },
    });
  });

  it('are taken as they are where the earlier year lists them already', () => {
    const { units, findings } = compareYears(now, { ...now, year: 2025 });
    expect(units.map(({ rank, lineage }) => [rank.change, lineage.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('the parts of any rank change', () => {
  const value = fc.integer({ min: 0, max: 12 }).map((step) => step / 10);

  it('add up to it, whoever joins or leaves; what stands still has no own part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(value, { nil: null }), fc.option(value, { nil: null })), { maxLength: 30 }),
        (rows) => {
          const year = (at: 0 | 1): readonly YearUnit[] =>
            rows.flatMap((row, number) => {
              const index = row[at];
              return index === null ? [] : [unit(`Xã ${String(number)}`, 2022, { standing: standing(index) })];
            });
          const { units } = compareYears(results(2021, of2022, year(0)), results(2022, of2022, year(1)));
          for (const { rank, split, index } of units) {
            if (split === null) {
              expect(rank.change).toBeNull();
              continue;
            }
            expect(split.own + split.others + split.membership).toBe(rank.change);
            if (index.change === 0) expect(split.own).toBe(0);
            if ((index.change ?? 0) > 0) expect(split.own).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('are all the own doing of a unit that moves alone', () => {
    const still = { before: 0.5, after: 0.5, rankBefore: 1, rankAfter: 2 };
    const riser = { before: 0.4, after: 0.6, rankBefore: 2, rankAfter: 1 };
    expect(splitRanks([still, riser])).toEqual([
      { own: 0, others: -1, membership: 0 },
      { own: 1, others: 0, membership: 0 },
    ]);
  });
});

describe('a ranking as the results of a year', () => {
  it('carries ranks, standings and the criteria that the caller knows', () => {
    const small = edition([{ id: 'G', criteria: [given('1', 10)] }]);
    const contestant: Contestant = {
      identity: identifyUnit('Xã A', 'commune', [2026]),
      from: 'a.xlsx',
      league: 'commune',
      standings: { final: standing(0.5) },
    };
    const { units } = yearResults(rankUnits([contestant], small, { by: null }), small, 2026, () => new Map([['1', 5]]));
    expect(units).toMatchObject([{ league: 'commune', rank: 1, standing: { index: 0.5 } }]);
    expect(units[0]?.criteria?.get('1')).toBe(5);
  });
});
