import { describe, expect, it } from '@jest/globals';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { indexOfPillars, sumGroups } from '../../../src/engine/scoring/sums';
import { shipped } from '../../support/shipped';

const province = shipped('province-2020');
const compiled = compileEdition(province);

/** Published pillar values and index of 2020; the index of Sóc Trăng was not published, its band (below 0.25) was. */
const PUBLISHED = [
  { unit: 'Đà Nẵng', CQS: 0.5346, KTS: 0.4155, XHS: 0.4964, dti: 0.4874 },
  { unit: 'Bắc Ninh', CQS: 0.4449, KTS: 0.3668, XHS: 0.4052, dti: 0.4096 },
  { unit: 'Sóc Trăng', CQS: 0.3105, KTS: 0.1931, XHS: 0.2021, dti: 0.2428 },
];

const pillarPoints = PUBLISHED.flatMap(({ CQS, KTS, XHS }) => [CQS * 400, KTS * 300, XHS * 300]);
const indexes = PUBLISHED.map(({ dti }) => dti);

describe('the index of 2020', () => {
  it('follows from published pillars: 0.4, 0.3 and 0.3 of their values', () => {
    const pillars = {
      points: Float64Array.from(pillarPoints),
      maxima: Float64Array.from(PUBLISHED.flatMap(() => [400, 300, 300])),
      complete: new Uint8Array(9).fill(1),
    };
    expect([...indexOfPillars(compiled, PUBLISHED.length, pillars)]).toEqual(indexes);
  });

  it('follows from main indices whose maxima are not known, by the stated maxima of the pillars', () => {
    const firstOf = new Map(compiled.pillars.map(({ groups }, pillar) => [groups[0] ?? NaN, pillar]));
    const points = PUBLISHED.flatMap((_, unit) =>
      compiled.groups.map((_group, at) => pillarPoints[unit * 3 + (firstOf.get(at) ?? NaN)] ?? 0),
    );
    const totals = sumGroups(compiled, PUBLISHED.length, {
      points: Float64Array.from(points),
      maxima: Float64Array.from(PUBLISHED.flatMap(() => compiled.groups.map(({ maximum }) => maximum))),
      complete: new Uint8Array(points.length).fill(1),
    });
    expect([...totals.pillars.maxima.slice(0, 3)]).toEqual([400, 300, 300]);
    expect([...totals.total.maxima]).toEqual([1000, 1000, 1000]);
    expect([...totals.index]).toEqual(indexes);
  });
});
