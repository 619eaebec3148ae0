import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { catalogueOf } from '../../../src/engine/units/catalogue';
import { OFFICIAL_UNITS } from '../../../src/engine/units/official';
import { resolveUnit, type Resolution } from '../../../src/engine/units/resolve';
import { UnitFile } from '../../../src/engine/units/schema';
import published from '../../fixtures/published-values.json';

/** Ids of what was found; those ruled out in brackets. */
function found(resolution: Resolution): string {
  if (resolution.kind === 'one') return resolution.unit.id;
  const list = resolution.kind === 'several' ? resolution.units : resolution.namesakes;
  const ids = list.map(({ id }) => id).join(' | ');
  return resolution.kind === 'several' ? ids : `none (${ids})`;
}

describe('a unit by its name', () => {
  it.each([
    ['TP.HCM', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['THÀNH PHỐ HỒ CHÍ MINH', 'ho-chi-minh'],
    ['Ho Chi Minh City', 'ho-chi-minh'],
    ['HCM City', 'ho-chi-minh'],
    ['HCMC', 'ho-chi-minh'],
    ['UBND TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['Thừa Thiên - Huế', 'hue'],
    ['Thừa Thiên – Huế', 'hue'],
    ['Thừa Thiên-Huế', 'hue'],
    ['Thua Thien-Hue', 'hue'],
    ['TT-Huế', 'hue'],
    ['TP Huế', 'hue'],
    ['TP.Huế', 'hue'],
    ['Uỷ ban nhân dân tỉnh Thừa Thiên Huế', 'hue'],
    ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH', 'quang-ninh'],
    ['Ðà Nẵng', 'da-nang'],
    ['Đà Nẵng'.normalize('NFD'), 'da-nang'],
    ['Danang City', 'da-nang'],
    ['  hà   nội ', 'ha-noi'],
    ['Ha\u00a0Noi', 'ha-noi'],
    ['Hà Nôi', 'ha-noi'],
    ['Hà Nam', 'ha-nam'],
    ['Thanh Hoá', 'thanh-hoa'],
    ['Hoà Bình', 'hoa-binh'],
    ['tỉnh Hòa Bình', 'hoa-binh'],
    ['Bà Rịa-Vũng Tàu', 'ba-ria-vung-tau'],
    ['BRVT', 'ba-ria-vung-tau'],
    ['Kontum', 'kon-tum'],
    ['Đăk Lăk', 'dak-lak'],
    ['Quang Ninh province', 'quang-ninh'],
    ['Bộ TT&TT', 'bo-thong-tin-va-truyen-thong'],
    ['Bộ TTTT', 'bo-thong-tin-va-truyen-thong'],
    ['Bộ Tài nguyên & Môi trường', 'bo-tai-nguyen-va-moi-truong'],
    ['Bộ Lao động, Thương binh và Xã hội', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    ['Uỷ ban Dân tộc', 'uy-ban-dan-toc'],
    ['BỘ Y TẾ', 'bo-y-te'],
  ])('%j in 2022 is %s', (name, id) => {
    expect(found(resolveUnit(name, { year: 2022 }))).toBe(id);
  });

  it.each([
    ['Hà', {}, 'none ()'],
    ['Hạ Nội', {}, 'none (ha-noi)'],
    ['', {}, 'none ()'],
    ['UBND', {}, 'none ()'],
    ['Sở Khoa học và Công nghệ Hà Nội', {}, 'none ()'],
    ['xã Hòa Bình', {}, 'none (hoa-binh)'],
    ['thành phố Hòa Bình', {}, 'none (hoa-binh)'],
    ['Hà Nội', { level: 'ministry' }, 'none (ha-noi)'],
    ['Hà Giang', { year: 2026 }, 'none (ha-giang)'],
    ['Bộ Nông nghiệp và Môi trường', { year: 2022 }, 'none (bo-nong-nghiep-va-moi-truong)'],
  ] as const)('%j with %j is nobody', (name, context, outcome) => {
    expect(found(resolveUnit(name, context))).toBe(outcome);
  });

  it.each([
    ['Phú Thọ', {}, 'phu-tho | phu-tho-2025'],
    ['Phú Thọ', { year: 2023 }, 'phu-tho'],
    ['Phú Thọ', { year: 2025 }, 'phu-tho-2025'],
    ['Phú Thọ', { year: 2024 }, 'phu-tho | phu-tho-2025'],
    ['Phú Thọ', { year: 2024, on: '2025-02-06' }, 'phu-tho'],
    ['Phú Thọ', { year: 2024, on: '2025-10-21' }, 'phu-tho-2025'],
    ['Phú Thọ', { on: '2025-06-30' }, 'phu-tho'],
    ['Phú Thọ', { on: '2025-07-01' }, 'phu-tho-2025'],
    ['Hòa Bình', {}, 'hoa-binh'],
    ['Cao Bằng', {}, 'cao-bang'],
    ['Huế', {}, 'hue'],
    ['Bộ Tài chính', {}, 'bo-tai-chinh | bo-tai-chinh-2025'],
    ['Bộ Tài chính', { on: '2025-03-01' }, 'bo-tai-chinh-2025'],
    ['Bộ Công Thương', {}, 'bo-cong-thuong'],
  ])('%j with %j is %s', (name, context, outcome) => {
    expect(found(resolveUnit(name, context))).toBe(outcome);
  });

  it('is found for each of the 63 names of the ranking of 2022, each another unit', () => {
    const ids = published.province2022.ranks.map(([, name]) => found(resolveUnit(String(name), { year: 2022 })));
    expect(new Set(ids).size).toBe(63);
    expect(ids.filter((id) => !OFFICIAL_UNITS.byId.has(id))).toEqual([]);
  });

  it('does not depend on composition, case, accents, blanks or dashes', () => {
    const respelled = fc.constantFrom(
      (name: string) => name.normalize('NFD'),
      (name: string) => name.toUpperCase(),
      (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name: string) => name.replaceAll('Đ', 'Ð'),
      (name: string) => ` ${name.replaceAll(' ', '  ')}\u00a0`,
      (name: string) => name.replaceAll(' - ', '–'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...OFFICIAL_UNITS.units), fc.array(respelled), (unit, changes) => {
        const written = changes.reduce((name, change) => change(name), unit.name);
        expect(found(resolveUnit(written))).toBe(found(resolveUnit(unit.name)));
      }),
    );
  });

  it('never means another unit than those that carry the name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OFFICIAL_UNITS.units), fc.integer({ min: 2020, max: 2030 }), (unit, year) => {
        const resolution = resolveUnit(unit.name, { year });
        if (resolution.kind === 'one') expect(resolution.unit.name).toBe(unit.name);
      }),
    );
  });
});

describe('communes that the user lists', () => {
  const commune = (id: string, name: string, kind: string) => ({
    id,
    code: null,
    names: [{ name, kind }],
    spellings: [],
    league: 'unknown',
    basis: {},
  });
  const catalogue = catalogueOf([
    UnitFile.parse({
      format: 1,
      level: 'commune',
      sources: {},
      reforms: [],
      units: [
        commune('xa-hoa-an', 'Hòa An', 'commune'),
        commune('xa-hoa-an-2', 'Hoa Ân', 'commune'),
        commune('xa-hoa-an-3', 'Hoa An', 'commune'),
        commune('xa-dak-po', 'Đắk Pơ', 'commune'),
        commune('phuong-tan-phu', 'Tân Phú', 'ward'),
        commune('xa-tan-phu', 'Tân Phú', 'commune'),
      ],
    }),
  ]);

  it.each([
    ['xã Hoà An', 'xa-hoa-an'],
    ['XÃ HOA ÂN', 'xa-hoa-an-2'],
    ['xa Hoa An', 'xa-hoa-an | xa-hoa-an-2 | xa-hoa-an-3'],
    ['xã Hóa An', 'none (xa-hoa-an | xa-hoa-an-2 | xa-hoa-an-3)'],
    ['đặc khu Hòa An', 'none (xa-hoa-an | xa-hoa-an-2 | xa-hoa-an-3)'],
    ['xã Hoà Ân', 'none (xa-hoa-an | xa-hoa-an-2 | xa-hoa-an-3)'],
    ['xã Đak Pơ', 'xa-dak-po'],
    ['xã Dăk Po', 'xa-dak-po'],
    ['Phường Tân Phú', 'phuong-tan-phu'],
    ['Xã Tân Phú', 'xa-tan-phu'],
    ['Tân Phú', 'phuong-tan-phu | xa-tan-phu'],
  ])('are told apart by accents and kind: %j is %s', (name, outcome) => {
    expect(found(resolveUnit(name, {}, catalogue))).toBe(outcome);
  });
});
