import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { writeXlsx } from './write-xlsx';
import { dti, errorLines, fixture, inFolder, type CliResult } from './run-cli';

const PLAIN = fixture('tayninh-commune-2025-scoresheet.xlsx');
const FORM = fixture('tayninh-commune-2025-official-form.xlsx');
const CSV = fixture('tayninh-commune-2025-scoresheet.csv');

/** The document of `score --json`, as far as the tests walk through it. */
const Sheet = z.looseObject({
  entries: z.array(z.looseObject({ criterion: z.string(), computed: z.nullable(z.number()) })),
});
const Document = z.strictObject({ scoresheets: z.array(Sheet) });
type Sheet = z.infer<typeof Sheet>;

function scoresheets(result: CliResult): readonly Sheet[] {
  return Document.parse(JSON.parse(result.stdout)).scoresheets;
}

function entriesOf(sheet: Sheet | undefined): Sheet['entries'] {
  return sheet?.entries ?? [];
}

/** A workbook of Ho Chi Minh City with raw figures for four criteria. */
const HCMC = [
  'Mã,Tiêu chí,Điểm tối đa,Tự chấm,a,b,c,met',
  'DTI-01,Trưởng Ban Chỉ đạo,2,2,,,,x',
  'DTI-02,Chủ trì các cuộc họp,2,2,3,4,,',
  'DTI-12,Máy tính,1,1,89,100,,',
  'DTI-28,Hồ sơ nộp trực tuyến,5,5,1000,700,49,',
].join('\n');

describe('dti score --json', () => {
  it.each([[PLAIN], [FORM], [CSV]])('gives the totals of the real scoresheet %s', async (file) => {
    const result = await dti(['score', file, '--json']);
    expect(result.code).toBe(0);
    expect(scoresheets(result)).toMatchObject([
      {
        file,
        edition: 'tayninh-commune-2025',
        rows: 62,
        complete: true,
        totals: { max: 960, self: 787.84, appraised: 606.27, final: null, computed: null },
        index: { self: 0.8207, appraised: 0.6315, final: null, computed: null },
        groups: [
          { id: '1', code: '1', name: 'Hạ tầng và Nền tảng số', max: 80, self: 59.47, appraised: 50, computed: null },
          { id: '2', max: 100, self: 51.85, appraised: 35.38 },
          { id: '3', max: 100, self: 100, appraised: 94.52 },
          { id: '4', max: 520, self: 442.43, appraised: 320.94 },
          { id: '5', max: 80, self: 80, appraised: 80 },
          { id: '6', max: 80, self: 54.09, appraised: 25.43 },
        ],
        pillars: [],
      },
    ]);
  });

  it('has one entry for each criterion and nothing that the contract does not name', async () => {
    const [sheet] = scoresheets(await dti(['score', CSV, '--json']));
    expect(Object.keys(sheet ?? {}).sort()).toEqual(
      'complete edition entries file findings groups index period pillars rows totals unit'.split(' '),
    );
    const entries = entriesOf(sheet);
    expect(entries).toHaveLength(62);
    expect(entries).toContainEqual({
      criterion: '4.22.10',
      max: 30,
      inputs: {},
      self: 26,
      appraised: 26,
      final: null,
      computed: null,
      state: 'answered',
    });
  });

  it('names a unit after its file where the workbook names none, with a notice in both languages', async () => {
    expect(scoresheets(await dti(['score', PLAIN, '--json']))).toMatchObject([
      {
        unit: 'tayninh-commune-2025-scoresheet',
        findings: expect.arrayContaining([
          expect.objectContaining({
            check: 'unit-missing',
            severity: 'notice',
            file: PLAIN,
            message: { vi: expect.stringMatching(/./), en: expect.stringMatching(/./) },
          }),
        ]),
      },
    ]);
  });

  it('takes the unit from the head of the official form', async () => {
    expect(scoresheets(await dti(['score', FORM, '--json']))).toMatchObject([
      { unit: expect.stringMatching(/Cần Giuộc/i) },
    ]);
  });

  it('computes points from raw figures: a missed threshold earns the ratio, a missed floor nothing', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'hcmc.csv');
      writeFileSync(file, HCMC);
      const [sheet] = scoresheets(await dti(['score', file, '--json']));
      expect(sheet).toMatchObject({ edition: 'hcmc-commune-2026', rows: 4, complete: false });
      const points = Object.fromEntries(entriesOf(sheet).map(({ criterion, computed }) => [criterion, computed]));
      expect(points).toMatchObject({ 'DTI-01': 2, 'DTI-02': 1.5, 'DTI-12': 0, 'DTI-28': 3.745, 'DTI-03': null });
      expect(sheet).toMatchObject({ totals: { self: 10, computed: 7.245 } });
    });
  });
});

describe('numbers typed as text in a workbook', () => {
  it('are not guessed: 8.000 may be eight or eight thousand', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'so-lieu.xlsx');
      const rows = [
        ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'a', 'b', 'c'],
        ['DTI-28', 'Hồ sơ nộp trực tuyến', 5, 5, '8.000', 1500, 4492],
      ];
      await writeXlsx(file, { Phiếu: rows });
      const result = await dti(['score', file, '--edition', 'hcmc-commune-2026', '--json']);
      expect(result.code).toBe(1);
      const [sheet] = scoresheets(result);
      expect(entriesOf(sheet)).toContainEqual(
        expect.objectContaining({ criterion: 'DTI-28', inputs: { b: 1500, c: 4492 }, computed: null }),
      );
      expect(sheet?.['findings']).toContainEqual(
        expect.objectContaining({ check: 'number-unclear', severity: 'error', cell: 'E2' }),
      );
    });
  });
});

describe('dti score --sheet', () => {
  it('scores the sheet asked for where several have a table', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'hai-quy.xlsx');
      const rows = HCMC.split('\n').map((line) => line.split(','));
      await writeXlsx(file, { 'Quý I': rows, 'Quý II': rows.slice(0, 3) });
      const asked = await dti(['score', file]);
      expect(asked.code).toBe(2);
      expect(asked.stderr).toContain('--sheet');
      expect(scoresheets(await dti(['score', file, '--sheet', 'Quý II', '--json']))).toMatchObject([{ rows: 2 }]);
      const absent = await dti(['score', file, '--sheet', 'Quý III']);
      expect(absent.code).toBe(2);
      expect(absent.stderr).toContain('“Quý II”');
    });
  });
});

describe('dti score for people', () => {
  it('prints groups, maxima, points, total and index in Vietnamese numbers', async () => {
    const { code, stdout } = await dti(['score', FORM]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Tổng cộng\s+960,00\s+787,84\s+606,27\s+–/);
    expect(stdout).toMatch(/Chỉ số \(DTI\)\s+0,8207\s+0,6315\s+–/);
    expect(stdout).toMatch(/4\. Hoạt động chính quyền số\s+520,00\s+442,43\s+320,94\s+–/);
  });

  it('prints them in English', async () => {
    expect((await dti(['score', PLAIN, '--lang', 'en'])).stdout).toMatch(/Total\s+960\.00\s+787\.84\s+606\.27\s+–/);
  });

  it('marks a sum of which parts are missing', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'hcmc.csv');
      writeFileSync(file, HCMC);
      const { stdout } = await dti(['score', file]);
      expect(stdout).toMatch(/Tổng cộng\s+100,00\s+10,00\*\s+–\s+7,25\*|Tổng cộng\s+100,00\s+10,00\*\s+–\s+7,24\*/);
      expect(stdout).toContain('* Chưa đủ');
    });
  });
});

describe('files that cannot be used', () => {
  it.each([
    ['missing.xlsx', null, 'Không có tệp'],
    ['empty.xlsx', '', 'trống'],
    ['notes.pdf', '%PDF-1.4 …', 'PDF'],
    ['zip.xlsx', 'PK\x03\x04 cut off', 'zip.xlsx'],
    ['other.csv', 'Tên,Tuổi\nAn,30', 'other.csv'],
    ['strange.csv', 'Mã,Tiêu chí,Điểm tối đa,Tự chấm\nZ-1,Một,1,1\nZ-2,Hai,1,1', '--edition'],
  ])('%s alone ends with 2 and one line that names it', async (name, content, said) => {
    await inFolder(async (folder) => {
      const file = join(folder, name);
      if (content !== null) {
        writeFileSync(file, content);
      }
      for (const args of [
        ['score', file],
        ['score', file, '--json'],
      ]) {
        const result = await dti(args);
        expect(result).toMatchObject({ code: 2, stdout: '' });
        expect(errorLines(result)).toHaveLength(1);
        expect(result.stderr).toContain(name);
        expect(result.stderr).toContain(said);
        expect(result.stderr).not.toMatch(/^\s+at /m);
      }
    });
  });

  it('one among several is a finding and ends with 1', async () => {
    const result = await dti(['score', PLAIN, 'nowhere.xlsx', '--json']);
    expect(result.code).toBe(1);
    expect(scoresheets(result)).toMatchObject([
      { file: PLAIN, rows: 62 },
      {
        file: 'nowhere.xlsx',
        edition: null,
        rows: 0,
        entries: [],
        findings: [{ check: 'path-not-found', severity: 'error', file: 'nowhere.xlsx' }],
      },
    ]);
    expect(errorLines(result)).toHaveLength(1);
  });

  it('several of them end with 2, a line each', async () => {
    const result = await dti(['score', 'nowhere.xlsx', 'nothing.csv']);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(errorLines(result)).toHaveLength(2);
  });

  it('a workbook scored by an edition of other codes is refused', async () => {
    const result = await dti(['score', PLAIN, '--edition', 'hcmc-commune-2026']);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('hcmc-commune-2026');
  });
});

describe('a raw figure that cannot be', () => {
  it('is told at its own cell', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'hcmc.csv');
      writeFileSync(file, ['Mã,Điểm tối đa,a,b', 'DTI-12,1,95,100', 'DTI-13,1,-5,100'].join('\n'));
      const result = await dti(['score', file, '--edition', 'hcmc-commune-2026', '--json']);
      const [sheet] = scoresheets(result);
      expect(sheet).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({ check: 'figure-negative', cell: 'C3', criterion: 'DTI-13' }),
        ]) as unknown,
      });
    });
  });
});

describe('the criteria in dti score', () => {
  it('stand below the groups where raw figures were given, at full precision or with why there are no points', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'hcmc.csv');
      const rows = ['Mã,Điểm tối đa,a,b,c', 'DTI-23,1,0,0,', 'DTI-28,5,8000,1500,4492', 'DTI-41,5,2699,9000,'];
      writeFileSync(file, rows.join('\n'));
      const { stdout } = await dti(['score', file, '--edition', 'hcmc-commune-2026']);
      const row = (code: string) => stdout.split('\n').find((line) => line.startsWith(code));
      expect(row('DTI-23')).toMatch(/cần xem xét$/);
      expect(row('DTI-28')).toMatch(/ 3,745$/);
      expect(row('DTI-41')).toMatch(/ 1,499444444$/);
      expect(row('DTI-01')).toMatch(/chưa có số liệu$/);
    });
  });

  it('are left out where people gave the points', async () => {
    expect((await dti(['score', PLAIN])).stdout).not.toMatch(/^4\.22\.11/m);
  });
});

describe('how much of a form is filled in', () => {
  const form = (...rows: string[]): string => ['Mã,Chỉ tiêu,Điểm tối đa,Tự đánh giá', ...rows, ''].join('\n');
  const scored = (table: string) =>
    inFolder(async (folder) => {
      const file = join(folder, 'phieu.csv');
      writeFileSync(file, table);
      return (await dti(['score', file, '--edition', 'tayninh-commune-2025'])).stdout;
    });

  it('is told by the criteria that have figures, points or a word, not by the rows that stand there', async () => {
    const stdout = await scored(form('1.1,Băng thông,10,8', '1.2,5G,10,', '1.3,Cáp quang,10,KAD'));
    expect(stdout).toContain('Số tiêu chí đã nhập: 2/62');
    expect(stdout).toContain('1.2 (ô D3)');
  });

  it('is nothing in a blank form, which is told of as a whole', async () => {
    const stdout = await scored(form('1.1,Băng thông,10,', '1.2,5G,10,'));
    expect(stdout).toContain('Số tiêu chí đã nhập: 0/62');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Biểu chưa nhập số liệu hay điểm nào ở cả 2 dòng tiêu chí');
  });
});

describe('totals with points that no sheet can hold', () => {
  it('are marked, with their group and index, and the mark is explained', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'phieu.csv');
      writeFileSync(
        file,
        'Mã,Chỉ tiêu,Điểm tối đa,Tự đánh giá\n1.1,Băng thông,10,120\n1.2,5G,10,8\n2.1,Nhân lực,20,8\n',
      );
      const { stdout } = await dti(['score', file, '--edition', 'tayninh-commune-2025']);
      expect(stdout).toMatch(/^1\. .* 128,00\*!/m);
      expect(stdout).toMatch(/^2\. .* 8,00\*(?!!)/m);
      expect(stdout).toMatch(/^Tổng cộng .* 136,00\*!/m);
      expect(stdout).toMatch(/^! Có dòng ghi điểm âm hoặc vượt điểm tối đa/m);
    });
  });
});
