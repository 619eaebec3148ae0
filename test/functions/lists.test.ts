import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../src/engine/edition/official';
import type { CellArgument } from '../../src/functions/arguments';
import { codeColumn } from './columns';
import { call } from './examples';

const column = (...cells: CellArgument[]): CellArgument[][] => cells.map((cell) => [cell]);

describe('RANK', () => {
  it('shares ranks, skips the next, and leaves out rows without a value', async () => {
    expect(await call('RANK', column(0.7, 0.8, null, 0.7, 0.6, '-'))).toEqual(column(2, 1, '', 2, 4, ''));
  });

  it('compares at the published precision when told, else as the values stand', async () => {
    expect(await call('RANK', column(0.70241, 0.70243), null, 4)).toEqual(column(1, 1));
    expect(await call('RANK', column(0.70241, 0.70243))).toEqual(column(2, 1));
    expect(await call('RANK', column(0.1 + 0.2, 0.3))).toEqual(column(1, 1));
  });

  it('ranks each league by itself; a row without a league is not ranked', async () => {
    const leagues = column('Khối 1', 'khối 1 ', 'Khối 2', null);
    expect(await call('RANK', column(1, 2, 1, 9), leagues)).toEqual(column(2, 1, 1, ''));
  });

  it.each<[string, Parameters<typeof call>, RegExp]>([
    ['text among the values', ['RANK', column(1, 'cao')], /^#VALUE! Row 2 .*“cao”/],
    ['errors among the values', ['RANK', column({ code: '#N/A' }, 1)], /^#VALUE! Row 1 .*“#N\/A”/],
    ['decimals beyond 9', ['RANK', column(1), null, 10], /^#VALUE! .*“10”/],
    ['too few leagues', ['RANK', column(1, 2), column('A')], /^#VALUE! .*2 rows and the other 1 rows/],
  ])('refuses %s', async (_, args, message) => {
    expect((await call(...args)).flat()[0]).toMatch(message);
  });
});

describe('CRITERIA and EDITIONS', () => {
  it('lists the criteria that carry points, with the codes of the real form', async () => {
    const rows = await call('CRITERIA', 'tayninh-commune-2025');
    expect(rows.map(([code]) => [code])).toEqual(codeColumn());
    expect(rows.reduce((sum, [, , , max]) => sum + Number(max), 0)).toBe(960);
    expect(rows[61]?.[2]).toBe('6');
  });

  it.each<[string, CellArgument, RegExp]>([
    ['no edition, naming those there are', null, /^#N\/A .*hcmc-commune-2026/],
    ['an unknown edition', 'x', /^#N\/A .*“x”/],
    ['an edition whose criteria are not known, naming its groups', 'province-2022', /^#N\/A .*not known.*1, 2, 3/],
  ])('refuses %s', async (_, edition, message) => {
    expect((await call('CRITERIA', edition)).flat()[0]).toMatch(message);
  });

  it('lists every edition', async () => {
    const rows = await call('EDITIONS');
    expect(rows.map(([id]) => id)).toEqual(OFFICIAL_EDITIONS.map(({ id }) => id));
    expect(rows.find(([id]) => id === 'province-2022')?.slice(2)).toEqual(['Province', '2021, 2022', 0, 98]);
  });
});

describe('UNIT', () => {
  it('finds names however they are written', async () => {
    expect(await call('UNIT', column('TP.HCM', 'tỉnh Thừa Thiên - Huế', null), 2025)).toEqual([
      ['Hồ Chí Minh', '79'],
      ['Huế', '46'],
      ['', ''],
    ]);
  });

  it('asks for the year where a merger left two units of one name', async () => {
    expect((await call('UNIT', column('Tuyên Quang')))[0]?.[0]).toMatch(/^#N\/A .*may be: Tuyên Quang.*year/);
    expect((await call('UNIT', column('Tuyên Quang'), 2026))[0]?.[0]).toBe('Tuyên Quang');
  });

  it.each<[string, CellArgument, CellArgument, RegExp]>([
    ['a name of nobody', 'Atlantis', null, /^#N\/A .*“Atlantis”/],
    ['a unit that is no more', 'Hà Giang', 2026, /^#N\/A .*“Hà Giang” does not fit/],
    ['a year that is none', 'Huế', 'nay', /^#VALUE! .*“nay”/],
  ])('refuses %s', async (_, name, year, message) => {
    expect((await call('UNIT', column(name), year)).flat()[0]).toMatch(message);
  });
});
