import { describe, expect, it } from '@jest/globals';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import { sumGroups } from '../../../src/engine/scoring/sums';
import { shipped } from '../../support/shipped';
import { edition, entry, given, sheet } from './fixtures';

const province = shipped('province-2022');
const compiled = compileEdition(province);

/** Published group values (points over maximum), dti.gov.vn/xep-hang-2022; DTTM was collected and not scored. */
const PUBLISHED = [
  { unit: 'Đà Nẵng', values: [1, 0.9, 0.8253, 0.8487, 0.7578, NaN, 0.8575, 0.7836, 0.5197], dti: 0.8002 },
  { unit: 'TP. Hồ Chí Minh', values: [0.8917, 0.9, 0.8258, 0.6267, 0.558, NaN, 0.8406, 0.7611, 0.359], dti: 0.7163 },
  { unit: 'Quảng Ninh', values: [0.9581, 0.9, 0.7648, 0.625, 0.5382, NaN, 0.8385, 0.5904, 0.4505], dti: 0.7024 },
];

describe('a published table of groups without criteria', () => {
  const maxima = compiled.groups.map(({ maximum }) => maximum);
  const totals = sumGroups(compiled, PUBLISHED.length, {
    points: Float64Array.from(
      PUBLISHED.flatMap(({ values }) => values.map((value, at) => value * (maxima[at] ?? NaN))),
    ),
    maxima: Float64Array.from(PUBLISHED.flatMap(() => maxima)),
    complete: new Uint8Array(PUBLISHED.length * maxima.length).fill(1),
  });

  it('gives the published index of 2022, within the rounding of the published group values', () => {
    PUBLISHED.forEach(({ dti }, unit) => {
      expect(Math.abs((totals.index[unit] ?? NaN) - dti)).toBeLessThan(0.00011);
    });
    expect(totals.total.points[0]).toBe(800.175);
    expect(totals.index[0]).toBe(0.8002);
    expect([...totals.total.maxima]).toEqual([1000, 1000, 1000]);
    expect([...totals.total.complete]).toEqual([1, 1, 1]);
  });

  it('gives the published pillar values of Quảng Ninh: points over maximum, the foundation in every pillar', () => {
    const ofQuangNinh = [6, 7, 8].map((at) => (totals.pillars.points[at] ?? NaN) / (totals.pillars.maxima[at] ?? NaN));
    expect(ofQuangNinh.map((value) => value.toFixed(4))).toEqual(['0.7804', '0.7187', '0.6864']);
  });

  it('scores a scoresheet to nothing, incompletely, but knows the maximum', () => {
    const card = scoreSheet(compiled, sheet());
    expect(card).toMatchObject({ complete: false, totals: { max: 1000, self: null }, index: { self: null } });
  });
});

describe('an index of weighted pillars', () => {
  const bacNinh = compileEdition(
    edition(
      [
        { id: 'G1', criteria: [given('1', 1)] },
        { id: 'G2', criteria: [given('2', 1)] },
        { id: 'G3', criteria: [given('3', 1)] },
      ],
      {
        index: { kind: 'weighted-pillars', weights: { CQS: 0.4, KTS: 0.3, XHS: 0.3 } },
        pillars: ['CQS', 'KTS', 'XHS'].map((id, at) => ({
          id,
          code: id,
          name: { vi: id, en: id },
          groups: [`G${(at + 1).toString()}`],
          source: 'annex',
        })),
      },
    ),
  );

  it('gives the published DTI of Bắc Ninh 2020 from its pillar values', () => {
    const card = scoreSheet(
      bacNinh,
      sheet(entry('1', { final: 0.4449 }), entry('2', { final: 0.3668 }), entry('3', { final: 0.4052 })),
    );
    expect(card.index.final).toBe(0.4096);
    expect(card.pillars.map(({ id, index }) => [id, index.final])).toEqual([
      ['CQS', 0.4449],
      ['KTS', 0.3668],
      ['XHS', 0.4052],
    ]);
  });

  it('adds nothing for a pillar without points yet, and is unknown without any', () => {
    expect(scoreSheet(bacNinh, sheet(entry('1', { final: 0.5 }))).index).toMatchObject({ final: 0.2, self: null });
  });
});

describe('maxima that are stated above groups of unknown maxima', () => {
  const known = { criteriaKnown: 3, criteriaTotal: 5, note: { vi: 'Partly known', en: 'Partly known' } };
  const partly = compileEdition(
    edition(
      [
        { id: 'G1', criteria: [given('1', 10), given('2', 30)] },
        { id: 'G2', criteria: [given('3', 20)] },
      ],
      {
        max: { points: 100, basis: 'stated' },
        pillars: [
          { id: 'P', code: 'P', name: { vi: 'P', en: 'P' }, groups: ['G1'], max: 60, source: 'annex' },
          { id: 'Q', code: 'Q', name: { vi: 'Q', en: 'Q' }, groups: ['G2'], source: 'annex' },
        ],
        completeness: known,
      },
    ),
  );

  it('make the index of the whole and of the pillars, and leave unknown what is not stated', () => {
    const card = scoreSheet(
      partly,
      sheet(entry('1', { final: 5 }), entry('2', { final: 25 }), entry('3', { final: 20 })),
    );
    expect(card.groups.map(({ max, index }) => [max, index.final])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(card.pillars.map(({ max, index }) => [max, index.final])).toEqual([
      [60, 0.5],
      [null, null],
    ]);
    expect(card).toMatchObject({ totals: { max: 100, final: 50 }, index: { final: 0.5 }, complete: false });
  });

  it('are smaller by what is not applicable', () => {
    const card = scoreSheet(partly, sheet(entry('1', { state: 'not-applicable' }), entry('2', { final: 25 })));
    expect(card.pillars[0]).toMatchObject({ max: 50, index: { final: 0.5 } });
    expect(card.totals.max).toBe(90);
  });

  it('do not override groups whose maxima are known', () => {
    const whole = compileEdition(
      edition([{ id: 'G', criteria: [given('1', 10)] }], { max: { points: 99, basis: 'stated' } }),
    );
    expect(scoreSheet(whole, sheet(entry('1', { final: 5 })))).toMatchObject({
      totals: { max: 10 },
      index: { final: 0.5 },
    });
  });

  it('hold where no group is known at all, which is never complete', () => {
    const bare = compileEdition(edition([], { max: { points: 500, basis: 'stated' } }));
    expect(scoreSheet(bare, sheet())).toMatchObject({ totals: { max: 500, final: null }, complete: false });
    expect(scoreSheet(compileEdition(edition([])), sheet()).totals.max).toBeNull();
  });
});
