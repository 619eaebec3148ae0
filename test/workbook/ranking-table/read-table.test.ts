import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { textNumbersOf } from '../../../src/workbook/read/figure';
import { readRankingTable, type RankingTable } from '../../../src/workbook/ranking-table/read-table';
import { shipped } from '../../support/shipped';
import published from '../../fixtures/published-values.json';

const { province2022, province2020 } = published;

function read(lines: readonly string[], edition?: string) {
  const workbook = readWorkbook(new TextEncoder().encode(lines.join('\n')), 'bang.csv');
  if (!workbook.ok) throw new Error(workbook.error.check);
  const editions = edition === undefined ? OFFICIAL_EDITIONS : OFFICIAL_EDITIONS.filter(({ id }) => id === edition);
  return readRankingTable(workbook.value, editions, textNumbersOf(workbook.value));
}

function table(lines: readonly string[], edition?: string): RankingTable {
  const result = read(lines, edition);
  if (result?.ok !== true) throw new Error(`Not read: ${JSON.stringify(result?.error)}`);
  return result.value;
}

function indexes({ rows }: RankingTable): readonly (readonly [string, number | null])[] {
  return rows.map(({ unit, standing }) => [unit, standing.index]);
}

const ROWS_2022 = province2022.rows.map(({ name, values }) => `${name},${values.join(',')}`);
const INDEXES_2022 = [
  ['Đà Nẵng', 0.8002],
  ['TP. Hồ Chí Minh', 0.7164],
  ['Quảng Ninh', 0.7024],
];
const NAMES = ['Nhận thức số', 'Thể chế số', 'Hạ tầng số', 'Nhân lực số', 'An toàn thông tin mạng'].concat(
  ['chính quyền số', 'kinh tế số', 'xã hội số'].map((name) => `Hoạt động ${name}`),
);

describe('a value that cannot be read', () => {
  it('is named with its unit and column, and never taken for 0', () => {
    const { findings, rows } = table(
      ['Năm 2022', `Đơn vị,${province2022.groups.join(',')}`, ...ROWS_2022, 'Huế,tốt,1,1,1,1,1,1,1'],
      'province-2022',
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        check: 'table-value-unread',
        at: { address: 'B6' },
        data: { unit: 'Huế', heading: province2022.groups[0], found: 'tốt', readings: null },
      },
    ]);
    expect(rows.at(-1)).toMatchObject({
      unit: 'Huế',
      missing: [province2022.groups[0]],
      standing: { complete: false },
    });
  });
});

describe('a table of units × groups for 2022', () => {
  it.each([
    ['ids', province2022.groups],
    ['names', NAMES],
    [
      'names without accents, in capitals',
      NAMES.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').toUpperCase()),
    ],
    [
      'numbered names with their maxima',
      NAMES.map((name, at) => `${String(at + 1)}. ${name} (${String(province2022.max[at])})`),
    ],
    ['codes', ['1', '2', '3', '4', '5', '7', '8', '9']],
  ])('is understood by %s', (_, headings) => {
    expect(indexes(table([`Tỉnh/Thành phố,${headings.join(',')}`, ...ROWS_2022], 'province-2022'))).toEqual(
      INDEXES_2022,
    );
  });

  it.each([
    ['Tên đơn', 'vị'],
    ['Tên tỉnh,', 'thành phố'],
    ['Cơ quan,', 'đơn vị'],
    ['2. Sở,', 'ban, ngành'],
    ['Tỉnh (thành', 'phố)'],
    ['Đơn vị', ''],
  ])('is understood by a heading in two rows: %s / %s', (upper, lower) => {
    const blank = NAMES.map(() => '').join(',');
    const lines = [`"${upper}",${NAMES.join(',')}`, `"${lower}",${blank}`, ...ROWS_2022];
    expect(indexes(table(lines, 'province-2022'))).toEqual(INDEXES_2022);
  });

  it('gives Quảng Ninh its published pillars, to the last decimal', () => {
    const row = table([`Đơn vị,${province2022.groups.join(',')}`, ...ROWS_2022], 'province-2022').rows.at(-1);
    expect(Object.fromEntries(row?.standing.pillars ?? [])).toEqual({ CQS: 0.7804, KTS: 0.7187, XHS: 0.6864 });
  });

  it('may hold points, with decimal commas', () => {
    const rows = province2022.rows.map(({ name, values }) =>
      [name, ...values.map((value, at) => (value * (province2022.max[at] ?? NaN)).toFixed(3).replace('.', ','))].join(
        ';',
      ),
    );
    const found = table([`Đơn vị;${NAMES.join(';')}`, ...rows], 'province-2022');
    expect(indexes(found)).toEqual(INDEXES_2022);
    expect(found.rows[0]?.standing.points).toBe(800.175);
  });

  it('names the cells above 1 among shares and leaves the other units as they are', () => {
    const row = ROWS_2022.map((line, at) => (at === 1 ? line.replace(/,.*/, ',88,1.2,,0.7,90,0.6,0.5,0.4') : line));
    const found = table([`Đơn vị,${province2022.groups.join(',')}`, ...row], 'province-2022');
    const [first, odd, last] = found.rows;
    expect([first?.standing.index, last?.standing.index]).toEqual([0.8002, 0.7024]);
    expect(odd).toMatchObject({ missing: ['NTS', 'TCS', 'HTS', 'ATTT'], standing: { complete: false } });
    expect(found.findings.map(({ check, at }) => [check, at?.address])).toEqual(
      ['B3', 'C3', 'F3'].map((address) => ['table-value-out-of-range', address]),
    );
  });

  it('fits several editions until the year is named above it', () => {
    const lines = [`Đơn vị,${province2022.groups.join(',')}`, ...ROWS_2022];
    expect(read(lines)).toMatchObject({ ok: false, error: [{ check: 'table-edition-unclear' }] });
    expect(table(['XẾP HẠNG CHUYỂN ĐỔI SỐ CẤP TỈNH NĂM 2022', ...lines])).toMatchObject({
      edition: { id: 'province-2022' },
      period: '2022',
    });
  });

  it('does not take a pillar for the group of like name', () => {
    const headings = province2022.groups.map((id) => (id === 'HDCQS' ? 'Chính quyền số' : id));
    expect(read([`Đơn vị,${headings.join(',')}`, ...ROWS_2022], 'province-2022')).toMatchObject({
      ok: false,
      error: [{ check: 'table-columns-missing', data: { missing: ['Hoạt động chính quyền số'] } }],
    });
  });

  it('does not guess what a column holds that is unlike all others', () => {
    const rows = province2022.rows.map(
      ({ name, values }) => `${name},${[values[0] ?? 0, ...values.slice(1).map((value) => value * 100)].join(',')}`,
    );
    const found = table([`Đơn vị,${province2022.groups.join(',')}`, ...rows], 'province-2022');
    expect(found.findings).toMatchObject([
      { check: 'table-scale-unclear', severity: 'error', data: { heading: 'NTS' } },
    ]);
    expect(found.rows.map(({ missing }) => missing)).toEqual([['NTS'], ['NTS'], ['NTS']]);
  });

  it('leaves an empty cell missing, never zero, and names its column', () => {
    const found = table(
      [`Đơn vị,${province2022.groups.join(',')}`, 'Hà Nội,0.9,,0.8,0.7,0.6,0.5,0.4,0.3'],
      'province-2022',
    );
    expect(found.rows).toMatchObject([{ unit: 'Hà Nội', missing: ['TCS'], standing: { complete: false } }]);
  });

  it('refuses points above the maximum', () => {
    const found = table(
      [`Đơn vị,${province2022.groups.join(',')}`, 'Hà Nội,101,90,80,70,60,150,140,130'],
      'province-2022',
    );
    expect(found.findings).toMatchObject([
      { check: 'table-value-out-of-range', at: { address: 'B2' }, data: { max: 100 } },
    ]);
    expect(found.rows).toMatchObject([{ missing: ['NTS'] }]);
  });

  it('tells where the printed index does not follow from the groups, but not of its last decimal', () => {
    const heading = `Đơn vị,${province2022.groups.join(',')},DTI`;
    const rows = province2022.rows.map(({ dti }, at) => `${ROWS_2022[at] ?? ''},${String(dti)}`);
    expect(table([heading, ...rows], 'province-2022').findings).toEqual([]);
    expect(table([heading, `${ROWS_2022[0] ?? ''},0.8012`], 'province-2022').findings).toMatchObject([
      { check: 'table-value-differs', at: { address: 'J2' }, data: { printed: 0.8012, computed: 0.8002 } },
    ]);
  });

  it('passes over rows of averages and maxima, and says so', () => {
    const found = table(
      [`Đơn vị,${province2022.groups.join(',')}`, 'Trung bình,1,1,1,1,1,1,1,1', ...ROWS_2022],
      'province-2022',
    );
    expect(found.rows).toHaveLength(3);
    expect(found.findings).toMatchObject([{ check: 'table-row-passed-over', data: { name: 'Trung bình' } }]);
  });
});

describe('a table of units × pillars for 2020', () => {
  it('is recognised by its pillars and gives exactly the published index', () => {
    const rows = province2020.map(({ name, CQS, KTS, XHS }) => [name, CQS, KTS, XHS].join(','));
    const found = table(['Tỉnh,Chính quyền số,Kinh tế số,Xã hội số', ...rows]);
    expect(found.edition).toBe(shipped('province-2020'));
    expect(indexes(found)).toEqual([
      ['Đà Nẵng', 0.4874],
      ['Bắc Ninh', 0.4096],
      ['Sóc Trăng', 0.2428],
    ]);
  });
});

describe('a table for an edition whose maxima are not known', () => {
  it('takes the printed index, and says so', () => {
    const found = table(
      ['Bộ,NTS,TCS,HTS,NLS,ATTT,HDCDS,DTI', 'Bộ Tài chính,0.5,0.5,0.3,0.4,0.5,0.6,0.55'],
      'ministry-2022',
    );
    expect(indexes(found)).toEqual([['Bộ Tài chính', 0.55]]);
    expect(found.findings).toMatchObject([{ check: 'table-index-taken', severity: 'notice' }]);
  });
});

describe('a scoresheet', () => {
  it('is no table of units', () => {
    expect(read(['Mã,Tiêu chí,Đơn vị,Điểm tối đa,Tự chấm', 'DTI-01,Trưởng Ban Chỉ đạo,%,2,2'])).toBeNull();
  });
});
