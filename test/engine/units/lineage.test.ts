import { describe, expect, it } from '@jest/globals';
import type { Unit } from '../../../src/engine/units/catalogue';
import { predecessorsOf, successorsOf } from '../../../src/engine/units/lineage';
import { mergedGroups } from '../../../src/engine/units/merged';
import { OFFICIAL_UNITS } from '../../../src/engine/units/official';

const unit = (id: string): Unit => {
  const known = OFFICIAL_UNITS.byId.get(id);
  if (known === undefined) throw new Error(`No unit ${id}.`);
  return known;
};
const ids = (units: readonly Unit[]): string[] => units.map(({ id }) => id);

describe('the lineage of units', () => {
  it.each([
    ['ha-giang', 2023, ['ha-giang']],
    ['ha-giang', 2024, ['tuyen-quang-2025']],
    ['ha-giang', 2026, ['tuyen-quang-2025']],
    ['ha-noi', 2026, ['ha-noi']],
    ['bo-thong-tin-va-truyen-thong', 2025, ['bo-khoa-hoc-va-cong-nghe-2025']],
    ['bao-hiem-xa-hoi-viet-nam', 2025, ['bo-tai-chinh-2025']],
    ['bo-quoc-phong', 2025, ['bo-quoc-phong']],
  ])('ranks %s in %i as %j', (id, year, successors) => {
    expect(ids(successorsOf(unit(id), year))).toEqual(successors);
  });

  it.each([
    ['tuyen-quang-2025', 2024, ['ha-giang', 'tuyen-quang']],
    ['tuyen-quang-2025', 2025, ['tuyen-quang-2025']],
    ['ho-chi-minh-2025', 2022, ['binh-duong', 'ba-ria-vung-tau', 'ho-chi-minh']],
    ['hue', 2022, ['hue']],
    ['bo-dan-toc-va-ton-giao', 2023, ['uy-ban-dan-toc']],
    ['bo-quoc-phong', 2023, ['bo-quoc-phong', 'ban-quan-ly-lang-chu-tich-ho-chi-minh']],
  ])('measured %s in %i as %j', (id, year, predecessors) => {
    expect(ids(predecessorsOf(unit(id), year))).toEqual(predecessors);
  });
});

describe('values of merged units', () => {
  const years = { measured: 2024, ranked: 2024 };

  it('are the plain mean of each main index, every old unit weighing the same', () => {
    const { merged, unmerged } = mergedGroups(
      new Map([
        ['vinh-phuc', [0.7, 0.9]],
        ['hoa-binh', [0.1, 0.6]],
        ['phu-tho', [0.4, 0.6]],
        ['ha-noi', [0.5, 0.25]],
      ]),
      years,
    );
    expect(merged.map(({ unit: { id }, parts, values }) => [id, parts.length, values])).toEqual([
      ['ha-noi', 1, [0.5, 0.25]],
      ['phu-tho-2025', 3, [0.4, 0.7]],
    ]);
    expect(unmerged).toEqual([]);
  });

  it('are unknown where a part has none', () => {
    const { merged } = mergedGroups(
      new Map([
        ['quang-nam', [0.5, null]],
        ['da-nang', [0.7, 0.9]],
      ]),
      years,
    );
    expect(merged[0]?.values).toEqual([0.6, null]);
  });

  it('are not made up from some of the parts', () => {
    const { merged, unmerged } = mergedGroups(
      new Map([
        ['hoa-binh', [0.1]],
        ['phu-tho', [0.4]],
      ]),
      years,
    );
    expect(merged).toEqual([]);
    expect(unmerged.map(({ unit: { id }, reason, missing }) => [id, reason, ids(missing)])).toEqual([
      ['phu-tho-2025', 'missing-parts', ['vinh-phuc']],
    ]);
  });

  it('are not made up for ministries, whose rule was not seen', () => {
    const measured = new Map([
      ['bo-giao-thong-van-tai', [0.6]],
      ['bo-xay-dung', [0.5]],
      ['bo-cong-thuong', [0.7]],
    ]);
    const { merged, unmerged } = mergedGroups(measured, { measured: 2023, ranked: 2025 });
    expect(ids(merged.map(({ unit: known }) => known))).toEqual(['bo-cong-thuong']);
    expect(unmerged.map(({ unit: { id }, reason }) => [id, reason])).toEqual([['bo-xay-dung-2025', 'no-rule']]);
  });

  it('stay with the old units in a year ranked before the merger', () => {
    const { merged } = mergedGroups(new Map([['hoa-binh', [0.1]]]), { measured: 2023, ranked: 2023 });
    expect(merged.map(({ unit: { id }, values }) => [id, values])).toEqual([['hoa-binh', [0.1]]]);
  });
});
