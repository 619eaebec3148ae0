import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { expectInOrder } from '../support/in-order';
import { dti, errorLines, fixture, inFolder, type CliResult } from './run-cli';

const FORM = fixture('tayninh-commune-2025-official-form.xlsx');
const CSV = fixture('tayninh-commune-2025-scoresheet.csv');

const Finding = z.looseObject({
  check: z.string(),
  severity: z.string(),
  cell: z.nullable(z.string()),
  criterion: z.nullable(z.string()),
});
const Sheet = z.looseObject({ unit: z.nullable(z.string()), findings: z.array(Finding) });
const Document = z.strictObject({
  scoresheets: z.array(Sheet),
  findings: z.array(Finding),
});

const Entries = z.looseObject({
  scoresheets: z.array(
    z.looseObject({
      unit: z.string(),
      entries: z.array(z.looseObject({ criterion: z.string(), self: z.nullable(z.number()) })),
    }),
  ),
});

function documentOf(result: CliResult): z.infer<typeof Document> {
  return Document.parse(JSON.parse(result.stdout));
}

function checksOf(result: CliResult): readonly string[] {
  return documentOf(result).scoresheets.flatMap(({ findings }) => findings.map(({ check }) => check));
}

/** A scoresheet of a commune of Ho Chi Minh City with two pairs of raw figures. */
function hcmc(unit: string, period: string, a: number): string {
  return [
    `Đơn vị: ${unit}`,
    `Kỳ đánh giá: ${period}`,
    'Mã,Tiêu chí,Điểm tối đa,Tự chấm,a,b,c,met',
    'DTI-01,Trưởng Ban Chỉ đạo,2,2,,,,x',
    `DTI-02,Chủ trì các cuộc họp,2,2,${String(a)},40,,`,
    'DTI-12,Máy tính,1,1,89,100,,',
    'DTI-28,Hồ sơ nộp trực tuyến,5,5,1000,700,49,',
  ].join('\n');
}

describe('dti check', () => {
  it('tells all that score tells, and ends with 0 where none is an error', async () => {
    const checked = await dti(['check', FORM, '--json']);
    const scored = await dti(['score', FORM, '--json']);
    expect(checked.code).toBe(0);
    const [sheet] = documentOf(checked).scoresheets;
    const [same] = z.looseObject({ scoresheets: z.array(Sheet) }).parse(JSON.parse(scored.stdout)).scoresheets;
    expect(sheet).toEqual({ ...same, findings: expect.arrayContaining(same?.findings ?? []) });
  });

  it('lists errors before notices, each with its cell, and how many there are', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'phieu.csv');
      writeFileSync(
        file,
        'Mã,Chỉ tiêu,Điểm tối đa,Tự đánh giá\n1.1,Băng thông,10,12\n1.2,5G,10,8\n1.3,Cáp quang,10,\n',
      );
      const { code, stdout } = await dti(['check', file, '--edition', 'tayninh-commune-2025']);
      expect(code).toBe(1);
      expectInOrder(stdout, ['Lỗi (', '  D2 · 1.1: Cột điểm tự đánh giá ghi 12, vượt điểm tối đa 10.', 'Lưu ý (']);
      expect(stdout).toMatch(/Cộng: \d+ lỗi.*\d+ lưu ý\./);
    });
  });

  it('ends with 2 where nothing could be used, with 1 where one file among several could not', async () => {
    const alone = await dti(['check', 'khong-co.xlsx']);
    expect(alone.code).toBe(2);
    expect(errorLines(alone)).toHaveLength(1);
    const among = await dti(['check', 'khong-co.xlsx', CSV, '--json']);
    expect(among.code).toBe(1);
    expect(documentOf(among).scoresheets).toHaveLength(2);
  });
});

describe('dti check -o', () => {
  it('writes the findings of all files as one workbook with links into them, never over another file', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'phieu.csv');
      const output = join(folder, 'ra-soat.xlsx');
      writeFileSync(
        file,
        'Mã,Chỉ tiêu,Điểm tối đa,Tự đánh giá\n1.1,Băng thông,10,12\n1.2,5G,10,8\n1.3,Cáp quang,10,\n',
      );
      const args = ['check', file, '--edition', 'tayninh-commune-2025', '-o', output, '--lang', 'en'];
      expect((await dti(args)).code).toBe(1);
      const sheet = await readWorkbookPath(output);
      const cells = sheet.ok ? [...(sheet.value.sheets[0]?.filled() ?? [])].map(({ cell }) => cell) : [];
      expect(cells.map(({ formula }) => formula)).toContain(`HYPERLINK("phieu.csv#'phieu'!D2","phieu!D2")`);
      expect(cells.map(({ value }) => value)).toContain('Error');
      expect((await dti(args)).code).toBe(2);
      expect((await dti([...args, '--force'])).code).toBe(1);
    });
  });

  it('writes nothing but .xlsx', async () => {
    const result = await dti(['check', CSV, '-o', 'ra-soat.csv']);
    expect(result.code).toBe(2);
    expect(errorLines(result)).toHaveLength(1);
  });
});

describe('dti check --previous', () => {
  it('asks about a count that fell within the year', async () => {
    await inFolder(async (folder) => {
      const [before, now] = [join(folder, 'quy1.csv'), join(folder, '6thang.csv')];
      writeFileSync(before, hcmc('Xã Bình Chánh', '2026-Q1', 30));
      writeFileSync(now, hcmc('Xã Bình Chánh', '2026-H1', 20));
      const result = await dti(['check', now, '--previous', before, '--json']);
      const [sheet] = documentOf(result).scoresheets;
      expect(sheet?.findings).toContainEqual(
        expect.objectContaining({ check: 'figure-fell', severity: 'undecided', cell: 'E5', criterion: 'DTI-02' }),
      );
    });
  });

  it('finds the unit’s own file in a folder of many', async () => {
    await inFolder(async (folder) => {
      const years = join(folder, '2025');
      mkdirSync(years);
      writeFileSync(join(years, 'a.csv'), hcmc('Xã Bình Chánh', '2026-Q1', 30));
      writeFileSync(join(years, 'b.csv'), hcmc('Xã Hóc Môn', '2026-Q1', 10));
      const now = join(folder, 'nay.csv');
      writeFileSync(now, hcmc('Xã Hóc Môn', '2026-H1', 20));
      expect(checksOf(await dti(['check', now, '--previous', years, '--json']))).not.toContain('figure-fell');
      writeFileSync(now, hcmc('Xã Bình Chánh', '2026-H1', 20));
      expect(checksOf(await dti(['check', now, '--previous', years, '--json']))).toContain('figure-fell');
    });
  });

  it('says so where the earlier file is of another unit, or of a period that cannot be compared', async () => {
    await inFolder(async (folder) => {
      const [before, now] = [join(folder, 'truoc.csv'), join(folder, 'nay.csv')];
      writeFileSync(before, hcmc('Xã Hóc Môn', '2026-Q1', 30));
      writeFileSync(now, hcmc('Xã Bình Chánh', '2026-H1', 20));
      expect(checksOf(await dti(['check', now, '--previous', before, '--json']))).toContain('earlier-none');
      writeFileSync(before, hcmc('Xã Bình Chánh', '2026-9M', 30));
      expect(checksOf(await dti(['check', now, '--previous', before, '--json']))).toContain('earlier-not-comparable');
    });
  });

  it('compares with the points of a table of many units, and says what the table does not give', async () => {
    await inFolder(async (folder) => {
      const before = join(folder, 'truoc.csv');
      const known = Entries.parse(JSON.parse((await dti(['score', FORM, '--json'])).stdout)).scoresheets[0];
      const entries = (known?.entries ?? []).filter(({ criterion }) => criterion !== '6.8');
      const points = entries.map(({ criterion, self }) => (criterion === '1.6' ? 0 : (self ?? 0)));
      const rows = ['Xã Mỹ Lệ', known?.unit ?? ''].map((unit) => [unit, ...points].join(','));
      const heading = ['Đơn vị', ...entries.map(({ criterion }) => `Tiêu chí ${criterion}`)].join(',');
      writeFileSync(before, ['Năm 2024', heading, ...rows].join('\n'));
      const result = await dti(['check', FORM, '--previous', before, '--json']);
      const found = documentOf(result).scoresheets.flatMap(({ findings }) => findings);
      expect(found.filter(({ check }) => check === 'points-jumped').map(({ criterion }) => criterion)).toEqual(['1.6']);
      expect(found.find(({ check }) => check === 'earlier-table')).toMatchObject({
        severity: 'notice',
        data: { unit: known?.unit, criteria: 61, missing: ['6.8'] },
      });
      expect(documentOf(result).findings).toEqual([]);
    });
  });

  it('says that a table of groups cannot be compared with a scoresheet', async () => {
    await inFolder(async (folder) => {
      const before = join(folder, 'truoc.csv');
      writeFileSync(before, ['Đơn vị,1,2,3,4,5,6', `Xã Cần Giuộc${',0.5'.repeat(6)}`].join('\n'));
      const result = await dti(['check', CSV, '--previous', before, '--json']);
      expect(documentOf(result).findings).toMatchObject([{ check: 'earlier-groups-only', severity: 'warning' }]);
      expect(checksOf(result)).not.toContain('earlier-none');
    });
  });

  it('goes on without an earlier file that cannot be read, and ends with 1', async () => {
    const result = await dti(['check', CSV, '--previous', 'khong-co.xlsx', '--json']);
    expect(result.code).toBe(1);
    expect(documentOf(result).findings).toMatchObject([{ check: 'path-not-found', file: 'khong-co.xlsx' }]);
    expect(errorLines(result)).toHaveLength(1);
  });
});

describe('dti check --central', () => {
  const CENTRAL = [
    'criterion,value,source,asOf,decimals',
    '1.1,10,Sở KH&CN,2025-12-31,',
    '1.3,10,Sở KH&CN,2025-12-31,0',
    '6.2,10,Ngân hàng Nhà nước,2025-12-31,',
    '1.5,DECIMALS,Sở KH&CN,2025-12-31,',
  ].join('\n');

  it('tells what does not match, the weightiest first, and nothing of what does', async () => {
    await inFolder(async (folder) => {
      const central = join(folder, 'doi-chieu.csv');
      writeFileSync(central, CENTRAL.replace('DECIMALS', '10'));
      const result = await dti(['check', FORM, '--central', central, '--json']);
      const [sheet] = documentOf(result).scoresheets;
      const conflicts = sheet?.findings.filter(({ check }) => check === 'central-conflict');
      expect(conflicts?.map(({ criterion, cell }) => [criterion, cell])).toEqual([
        ['6.2', 'D69'],
        ['1.1', 'D9'],
      ]);
      expect(result.code).toBe(0);
    });
  });

  it('names the cell of a central figure that cannot be read, and still compares the others', async () => {
    await inFolder(async (folder) => {
      const central = join(folder, 'doi-chieu.csv');
      writeFileSync(central, CENTRAL.replace('DECIMALS', 'khoảng 9'));
      const result = await dti(['check', FORM, '--central', central, '--json']);
      expect(documentOf(result).findings).toMatchObject([{ check: 'central-number-unreadable', cell: 'B5' }]);
      expect(checksOf(result)).toContain('central-conflict');
      expect(result.code).toBe(1);
    });
  });

  it.each([
    ['a file that is not there', 'khong-co.csv', 'khong-co.csv'],
    ['an address that is not https', 'http://example.com/doi-chieu.csv', 'http://example.com/doi-chieu.csv'],
    ['an address with a password', 'https://an:bi-mat@example.com/a.csv?token=bi-mat', 'https://example.com/a.csv'],
  ])('stops at %s with one line that shows no secret', async (_, central, shown) => {
    const result = await dti(['check', FORM, '--central', central, '--json']);
    expect([result.code, result.stdout]).toEqual([2, '']);
    const [line, ...more] = errorLines(result);
    expect(line).toContain(`dti: ${shown}: `);
    expect(line).not.toContain('bi-mat');
    expect(more).toEqual([]);
  });

  it('names once the units of the table that are none of those checked', async () => {
    await inFolder(async (folder) => {
      const central = join(folder, 'doi-chieu.csv');
      const others = ['Xã Lạ Một', 'Xã Lạ Một', 'Xã Lạ Hai'].map((unit) => `${unit};1.1;9\n`).join('');
      writeFileSync(central, `Đơn vị;Mã tiêu chí;Giá trị\n;1.1;7,04\n${others}`);
      const result = await dti(['check', FORM, '--central', central, '--json']);
      expect(documentOf(result).findings).toMatchObject([
        { check: 'central-units-left-out', severity: 'notice', data: { count: 2, units: ['Xã Lạ Một', 'Xã Lạ Hai'] } },
      ]);
    });
  });

  it('asks for a table of central figures where the file is empty', async () => {
    await inFolder(async (folder) => {
      const central = join(folder, 'trong.csv');
      writeFileSync(central, '');
      const { code, stderr } = await dti(['check', FORM, '--central', central]);
      expect(code).toBe(2);
      expect(stderr).toContain('cần một bảng số liệu đối chiếu');
    });
  });

  it('stops where not one central figure can be read', async () => {
    await inFolder(async (folder) => {
      const central = join(folder, 'doi-chieu.csv');
      writeFileSync(central, 'Mã tiêu chí;Giá trị\n1.1;khoảng 9\n');
      const result = await dti(['check', FORM, '--central', central]);
      expect([result.code, result.stdout]).toEqual([2, '']);
      expect(errorLines(result)).toEqual([expect.stringContaining('khoảng 9')]);
    });
  });
});

describe('dti check --anchor', () => {
  it('says that a workbook without a log is not the anchored one', async () => {
    const result = await dti(['check', FORM, '--anchor', '3:3f0a12ab45cd67ef', '--json']);
    expect(checksOf(result)).toContain('review-log-not-anchored');
    expect(result.code).toBe(1);
  });

  it('understands nothing but hexadecimal digits as printed', async () => {
    const result = await dti(['check', FORM, '--anchor', 'mục 3']);
    expect(result.code).toBe(2);
    expect(errorLines(result)).toEqual([expect.stringContaining('12:3f0a12ab45cd67ef')]);
  });
});
