/** What dti rank publishes: the year before, codes in transition, and names that look like formulas. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../src/engine/edition/criteria';
import { readWorkbookPath } from '../../src/workbook/file/node';
import type { WorkbookFile } from '../../src/workbook/file/workbook-file';
import { shipped } from '../support/shipped';
import published from '../fixtures/published-values.json';
import { dti, errorLines, inFolder } from './run-cli';

const { groups, rows } = published.province2022;
const HEAD = `Đơn vị,${groups.join(',')}`;
const row = (name: string, values: readonly number[]): string => `"${name.replaceAll('"', '""')}",${values.join(',')}`;
const tayninh = shipped('tayninh-commune-2025');
const flat = (value: number): readonly number[] => groups.map(() => value);

async function opened(file: string): Promise<WorkbookFile> {
  const read = await readWorkbookPath(file);
  if (!read.ok) throw new Error(`${file}: ${read.error.check}`);
  return read.value;
}

/** The rows of a sheet as texts, blanks left out. */
function textsOf({ sheets }: WorkbookFile, name: string): readonly (readonly string[])[] {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name} among ${sheets.map((each) => each.name).join(', ')}`);
  return Array.from({ length: sheet.rows }, (_, r) =>
    Array.from({ length: sheet.columns }, (_cell, c) => sheet.cell(r, c).value).flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
    ),
  );
}

describe('the papers of dti rank --previous', () => {
  it('have a sheet of both years with whose doing a change was and what was merged', () =>
    inFolder(async (folder) => {
      const [before, now, papers] = ['2023.csv', '2024.csv', 'ket-qua.xlsx'].map((name) => join(folder, name));
      const old = [
        row('Đà Nẵng', rows[0]?.values ?? []),
        row('Quảng Nam', rows[2]?.values ?? []),
        row('Hà Nội', flat(0.76)),
      ];
      writeFileSync(before ?? '', ['Năm 2023', HEAD, ...old].join('\n'));
      writeFileSync(now ?? '', ['Năm 2024', HEAD, row('Đà Nẵng', flat(0.9)), row('Hà Nội', flat(0.8))].join('\n'));
      const args = ['rank', now ?? '', '--edition', 'province-2023', '--previous', before ?? '', '-o', papers ?? ''];
      expect((await dti(args)).code).toBe(0);
      const lines = textsOf(await opened(papers ?? ''), 'So sánh với năm trước');
      expect(lines).toContainEqual(['Hà Nội', '1', '2', '-1', '0', '-1', '0', '0.76', '0.8', '0.04']);
      const merged = lines.find(([unit]) => unit === 'Đà Nẵng');
      expect(merged?.at(-1)).toBe('Quảng Nam (hạng 3, chỉ số 0,7024); Đà Nẵng (hạng 1, chỉ số 0,8002)');
      expect(lines.flat().join('\n')).toContain('là trung bình cộng giá trị các chỉ số chính của các đơn vị cũ');
    }));
});

describe('the analysis of lost points', () => {
  const criteria = pointCriteriaOf(tayninh);
  /** A form with full points but for some criteria: what was claimed and given, evidence, agency, deadline. */
  const form = (unit: string, lost: Readonly<Record<string, readonly (string | number)[]>>): string =>
    [
      unit,
      'Năm 2025',
      'Mã,Tiêu chí,Điểm tối đa,Điểm tự đánh giá,Điểm thẩm định,Tài liệu kiểm chứng,Bộ phận phụ trách,Thời hạn',
      ...criteria.map(({ code, max }) => [code, 'x', max, ...(lost[code] ?? [max, max])].join(',')),
    ].join('\n');

  it('tells cause, remedy, who leads and by when of every criterion, and of each unit on its scorecard', () =>
    inFolder(async (folder) => {
      const [one, other, papers] = [join(folder, 'a.csv'), join(folder, 'b.csv'), join(folder, 'ket-qua.xlsx')];
      writeFileSync(
        one,
        form('UBND xã An Lục Long', { '1.4': [5, 0, '', 'Phòng Văn hóa', '15/03/2026'], '2.4': [9, 9] }),
      );
      writeFileSync(other, form('UBND xã Mỹ Lệ', { '1.4': [20, 10, 'QĐ 12', 'Phòng Kinh tế'] }));
      const args = ['--edition', tayninh.id, '--by', 'appraised', '--scorecards', '-o', papers];
      await dti(['rank', one, other, ...args]);
      const book = await opened(papers);
      const lines = textsOf(book, 'Tiêu chí mất điểm');
      expect(lines.find(([code]) => code === '1.4')?.slice(2)).toEqual([
        '20',
        '5',
        '30',
        '2',
        'Thẩm định cho thấp hơn tự đánh giá, chưa có tài liệu kiểm chứng (1); Thẩm định cho thấp hơn tự đánh giá (1)',
        'Bổ sung tài liệu kiểm chứng (1)',
        'Phòng Văn hóa; Phòng Kinh tế',
        '15/03/2026',
      ]);
      // Nobody wrote why, who or by when: that stays blank.
      expect(lines.find(([code]) => code === '2.4')?.slice(2)).toEqual([
        '20',
        '14.5',
        '11',
        '1',
        'Điểm chấm thấp hơn điểm tối đa.',
      ]);
      const own = textsOf(book, 'xã Mỹ Lệ').filter(([text]) => text?.startsWith('1.4.') === true);
      expect(own.map((cells) => cells.slice(1))).toEqual([
        ['20', '10', '10', 'Thẩm định cho 10, tự đánh giá 20.', 'Phòng Kinh tế'],
      ]);
    }));
});

describe('a list or earlier table that is not there', () => {
  it.each(['--units', '--previous'])('is named on standard error (%s)', (option) =>
    inFolder(async (folder) => {
      const [now, gone] = [join(folder, 'nay.csv'), join(folder, 'khong-co.csv')];
      writeFileSync(now, [HEAD, row('Huế', flat(0.9)), row('Hà Nội', flat(0.8))].join('\n'));
      const result = await dti(['rank', now, '--edition', 'province-2023', option, gone]);
      expect(result.code).toBe(1);
      expect(errorLines(result).filter((line) => line.includes('khong-co.csv'))).toHaveLength(1);
    }),
  );
});

describe('units whose names look like formulas', () => {
  const HOSTILE = ['=HYPERLINK("http://x.vn","x")', '@SUM(1+1)', '+1+mot', '-2+hai', '\t=3+ba', '\r=4+bon'];

  it('stand as texts in every sheet, and behind an apostrophe in .csv', () =>
    inFolder(async (folder) => {
      const [table, papers, csv] = [
        join(folder, 'bang.csv'),
        join(folder, 'ket-qua.xlsx'),
        join(folder, 'ket-qua.csv'),
      ];
      const parts = tayninh.groups;
      const head = ['Đơn vị', ...parts.map(({ name }) => `"${name.vi}"`)].join(',');
      const lines = HOSTILE.map((name, at) =>
        row(
          name,
          parts.map(() => 0.9 - at / 100),
        ),
      );
      writeFileSync(table, ['Năm 2025', head, ...lines].join('\n'));
      const args = ['rank', table, '--edition', 'tayninh-commune-2025'];
      await dti([...args, '--scorecards', '-o', papers]);
      await dti([...args, '-o', csv]);

      const { sheets } = await opened(papers);
      const cells = sheets.flatMap((sheet) => [...sheet.filled()].map(({ cell }) => cell));
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      const texts = new Set(cells.map(({ value }) => value));
      for (const name of HOSTILE) expect(texts).toContain(name.trim());

      const fields = readFileSync(csv, 'utf8')
        .split('\r\n')
        .flatMap((line) => line.split(','));
      expect(fields.filter((field) => /^"?\s*[=@]/.test(field) || /^"?\s*[+-]\D/.test(field))).toEqual([]);
      for (const name of ["'=HYPERLINK", "'@SUM", "'+1+mot", "'-2+hai"]) {
        expect(fields.some((field) => field.replace(/^"/, '').startsWith(name))).toBe(true);
      }
    }));
});
