/** Earlier points from a table of many units, where forms of several editions are checked with it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { dti, fixture, inFolder } from './run-cli';

const COMMUNE = fixture('tayninh-commune-2025-scoresheet.csv');
const Finding = z.looseObject({ check: z.string(), data: z.unknown() });
const Document = z.object({
  scoresheets: z.array(z.object({ edition: z.string(), findings: z.array(Finding) })),
  findings: z.array(Finding),
});

/** Two communes in a table whose codes are those of the communes of Tây Ninh and of the districts of Đồng Tháp. */
const TABLE = ['Đơn vị,1.1,1.2,1.3', 'Xã Cần Giuộc,5,5,5', 'Xã Mỹ Lệ,5,nhiều,5'];
const DISTRICT = [
  'Mã bộ chỉ số: dongthap-district',
  'Đơn vị: Huyện Cao Lãnh',
  'Kỳ đánh giá: 2025',
  'Mã,Tiêu chí,Điểm tối đa,Tự chấm',
  '1.1,Một,10,5',
  '1.2,Hai,10,5',
  '1.3,Ba,10,5',
];

/** The checks told of a commune’s form and a district’s when both are compared with the table, and of the table itself. */
async function checked(folder: string, above: readonly string[]) {
  const [table = '', commune = '', district = ''] = ['truoc', 'xa', 'huyen'].map((name) => join(folder, `${name}.csv`));
  writeFileSync(table, [...above, ...TABLE].join('\n'));
  writeFileSync(commune, `Đơn vị: Xã Cần Giuộc\nKỳ đánh giá: 2025\n${readFileSync(COMMUNE, 'utf8')}`);
  writeFileSync(district, DISTRICT.join('\n'));
  const { stdout } = await dti(['check', commune, district, '--previous', table, '--json']);
  const { scoresheets, findings } = Document.parse(JSON.parse(stdout));
  const ofForm = (edition: string): readonly string[] =>
    scoresheets.flatMap((sheet) => (sheet.edition === edition ? sheet.findings.map(({ check }) => check) : []));
  return {
    commune: ofForm('tayninh-commune-2025').filter((check) => check.startsWith('earlier-')),
    district: ofForm('dongthap-district').filter((check) => check.startsWith('earlier-')),
    table: findings.map(({ check }) => check),
  };
}

describe('an earlier table whose codes are those of several editions', () => {
  it('is compared with each form as its own edition reads it, and tells its errors once', () =>
    inFolder(async (folder) => {
      expect(await checked(folder, ['Năm 2024'])).toEqual({
        commune: ['earlier-table'],
        district: ['earlier-none'],
        table: ['table-value-unread'],
      });
    }));

  it('is of the edition that its title names, for all forms', () =>
    inFolder(async (folder) => {
      expect(await checked(folder, ['Mã bộ chỉ số: dongthap-district', 'Năm 2024'])).toEqual({
        commune: ['earlier-other-edition'],
        district: ['earlier-none'],
        table: ['table-value-unread'],
      });
    }));
});
