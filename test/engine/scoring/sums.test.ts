import { describe, expect, it } from '@jest/globals';
import { officialEdition } from '../../../src/engine/edition/official';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import { sumGroups } from '../../../src/engine/scoring/sums';
import { edition, entry, given, sheet } from './fixtures';

const province = officialEdition('province-2022');
if (province === undefined) throw new Error('The edition of the provinces is not shipped.');
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
