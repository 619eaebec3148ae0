import { describe, expect, it } from '@jest/globals';
import type { Standings } from '../../../src/engine/ranking/basis';
import { identifyUnit } from '../../../src/engine/ranking/identity';
import { leagueOf } from '../../../src/engine/ranking/league';
import { rankUnits, type Contestant } from '../../../src/engine/ranking/rank-units';
import type { Standing } from '../../../src/engine/ranking/standing';
import { shipped } from '../../support/shipped';

const provinces = shipped('province-2022');
const ministries = shipped('ministry-2022');

function standing(index: number, complete = true): Standing {
  return { index, points: index * 1000, complete, groups: new Map([['NTS', index]]), pillars: new Map() };
}

function contestant(name: string, standings: Standings, edition = provinces): Contestant {
  const identity = identifyUnit(name, edition.level, edition.years);
  return { identity, from: `${name}.xlsx`, league: leagueOf(identity, edition, null), standings };
}

function ranksOf(contestants: readonly Contestant[], edition = provinces) {
  return rankUnits(contestants, edition, { by: null }).leagues.map(({ league, by, units, unranked }) => ({
    league,
    by,
    units: units.map(({ unit, rank }) => [rank, unit]),
    unranked: unranked.map(({ unit, reason }) => [unit, reason.id]),
  }));
}

describe('a ranking', () => {
  it('gives units of one published index one rank and skips the next: 15, 15, 17', () => {
    const before = Array.from({ length: 14 }, (_, at) =>
      contestant(`Tỉnh mẫu ${String(at + 1)}`, { final: standing(0.9) }),
    );
    const [league] = ranksOf([
      ...before,
      contestant('Hậu Giang', { final: standing(0.5999) }),
      contestant('Thanh Hóa', { final: standing(0.60001) }),
      contestant('Yên Bái', { final: standing(0.60002) }),
    ]);
    expect(league?.units.slice(14)).toEqual([
      [15, 'Thanh Hóa'],
      [15, 'Yên Bái'],
      [17, 'Hậu Giang'],
    ]);
  });

  it('takes the first basis that every unit has complete', () => {
    const all = { final: standing(0.5), appraised: standing(0.6), self: standing(0.7) };
    const partly = { final: standing(0.4, false), appraised: standing(0.7), self: standing(0.8) };
    expect(ranksOf([contestant('Hà Nội', all), contestant('Huế', partly)])).toMatchObject([
      {
        by: 'appraised',
        units: [
          [1, 'Huế'],
          [2, 'Hà Nội'],
        ],
        unranked: [],
      },
    ]);
  });

  it('leaves out, and names, a unit that has no basis complete', () => {
    const gaps = { final: standing(0.4, false) };
    expect(ranksOf([contestant('Hà Nội', { final: standing(0.5) }), contestant('Huế', gaps)])).toMatchObject([
      { by: 'final', units: [[1, 'Hà Nội']], unranked: [['Huế', 'basis-incomplete']] },
    ]);
  });

  it('ranks nobody where units share no basis, and says so', () => {
    const units = [contestant('Hà Nội', { final: standing(0.5) }), contestant('Huế', { self: standing(0.6) })];
    expect(ranksOf(units)).toMatchObject([
      {
        by: null,
        units: [],
        unranked: [
          ['Hà Nội', 'no-common-basis'],
          ['Huế', 'no-common-basis'],
        ],
      },
    ]);
    expect(rankUnits(units, provinces, { by: null }).findings).toMatchObject([
      { check: 'rank-no-common-basis', severity: 'error', data: { nearest: 'final', lacking: ['Huế'] } },
    ]);
    expect(rankUnits(units, provinces, { by: 'final' }).leagues).toMatchObject([
      { by: 'final', units: [{ unit: 'Hà Nội', rank: 1 }], unranked: [{ unit: 'Huế' }] },
    ]);
  });

  it('withholds a unit that came twice, however its name is written', () => {
    const twice = [
      contestant('TP. Hồ Chí Minh', { final: standing(0.7) }),
      contestant('Hà Nội', { final: standing(0.6) }),
      contestant('TP.HCM', { final: standing(0.8) }),
    ];
    expect(ranksOf(twice)).toMatchObject([
      {
        units: [[1, 'Hà Nội']],
        unranked: [
          ['TP. Hồ Chí Minh', 'withheld'],
          ['TP.HCM', 'withheld'],
        ],
      },
    ]);
    expect(rankUnits(twice, provinces, { by: null }).findings).toMatchObject([
      { check: 'rank-unit-twice', severity: 'error', data: { from: ['TP. Hồ Chí Minh.xlsx', 'TP.HCM.xlsx'] } },
    ]);
  });

  it('ranks ministries with and without public services apart, and names who is in no known league', () => {
    const units = ['Bộ Tài chính', 'Đài Tiếng nói Việt Nam', 'Bộ Tưởng tượng'].map((name) =>
      contestant(name, { final: standing(0.6) }, ministries),
    );
    expect(ranksOf(units, ministries)).toMatchObject([
      { league: 'ministries-with-services', units: [[1, 'Bộ Tài chính']] },
      { league: 'ministries-without-services', units: [[1, 'Đài Tiếng nói Việt Nam']] },
      { league: null, by: 'final', units: [], unranked: [['Bộ Tưởng tượng', 'league-unknown']] },
    ]);
  });

  it('compares with the ranks before by unit and not by spelling', () => {
    const units = [contestant('Hà Nội', { final: standing(0.8) }), contestant('Huế', { final: standing(0.7) })];
    const previous = new Map([[identifyUnit('TP Huế', 'province', [2021]).key, 5]]);
    expect(rankUnits(units, provinces, { by: null, previous }).leagues[0]?.units).toMatchObject([
      { unit: 'Hà Nội', previousRank: null, change: null },
      { unit: 'Huế', rank: 2, previousRank: 5, change: 3 },
    ]);
  });

  it('warns of names that may be one unit, one without accents', () => {
    const commune = shipped('tayninh-commune-2025');
    const units = ['Xã Cần Giuộc', 'Xa Can Giuoc', 'Phường Cần Giuộc'].map((name) =>
      contestant(name, { final: standing(0.6) }, commune),
    );
    expect(rankUnits(units, commune, { by: null }).findings).toMatchObject([
      { check: 'rank-units-alike', data: { units: ['Xã Cần Giuộc', 'Xa Can Giuoc'] } },
    ]);
  });
});
