/** What a merged form says of the cells that its parts changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { cellAddress } from '../../src/workbook/a1';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { patched } from '../workbook/file/write';
import { dti, inFolder } from './run-cli';
import { writeXlsx } from './write-xlsx';

const Report = z.object({ findings: z.array(z.looseObject({ severity: z.string() })) });

it('names a figure that an agency typed otherwise than another one, in the cell that it typed into', () =>
  inFolder(async (folder) => {
    const form = join(folder, 'form.xlsx');
    const [first, second] = ['Phòng Kinh tế', 'Văn phòng HĐND và UBND'];
    await writeXlsx(form, {
      DTI: [
        ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'a', 'b', 'Cơ quan chủ trì'],
        ['DTI-28', 'Dịch vụ công trực tuyến', 5, null, 8000, 1500, first],
        ['DTI-29', 'Hồ sơ trực tuyến', 5, null, 5000, 8000, second],
      ],
    });
    await dti(['split', form, '-o', join(folder, 'parts'), '--edition', 'hcmc-commune-2026']);
    const part = join(folder, 'parts', `${second}.xlsx`);
    const read = await readWorkbookPath(part);
    const sheet = read.ok ? read.value.sheets[0] : undefined;
    const typed = [...(sheet?.filled() ?? [])].find(({ cell }) => cell.value === 8000);
    if (sheet === undefined || typed === undefined) throw new Error('The part has no such figure.');
    const edit = { sheet: sheet.name, address: cellAddress(typed.row, typed.column), value: 7950 };
    writeFileSync(part, patched(readFileSync(part), [edit]));
    const merged = [
      'merge',
      form,
      ...[first, second].map((agency) => join(folder, 'parts', `${agency}.xlsx`)),
      '--edition',
      'hcmc-commune-2026',
      '--json',
    ];
    const result = await dti([...merged, '-o', join(folder, 'merged.xlsx')]);
    expect(result.code).toBe(1);
    const { findings } = Report.parse(JSON.parse(result.stdout));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ check: 'quantity-differs', criterion: 'DTI-29', cell: 'F3' }]);
  }));

it('names what an agency filled in at a code that is not its own, which no form would have', () =>
  inFolder(async (folder) => {
    const form = join(folder, 'form.xlsx');
    const [first, second] = ['Phòng Kinh tế', 'Văn phòng HĐND và UBND'];
    await writeXlsx(form, {
      DTI: [
        ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Cơ quan chủ trì'],
        ['DTI-28', 'Dịch vụ công trực tuyến', 5, null, first],
        ['DTI-29', 'Hồ sơ trực tuyến', 5, null, second],
      ],
    });
    await dti(['split', form, '-o', join(folder, 'parts'), '--edition', 'hcmc-commune-2026']);
    const part = join(folder, 'parts', `${second}.xlsx`);
    const read = await readWorkbookPath(part);
    const sheet = read.ok ? read.value.sheets[0] : undefined;
    const code = [...(sheet?.filled() ?? [])].find(({ cell }) => cell.value === 'DTI-29');
    if (sheet === undefined || code === undefined) throw new Error('The part has no such row.');
    const edits = [
      { sheet: sheet.name, address: cellAddress(code.row, code.column), value: 'DTI-28' },
      { sheet: sheet.name, address: cellAddress(code.row, code.column + 3), value: 4 },
    ];
    writeFileSync(part, patched(readFileSync(part), edits));
    const parts = [first, second].map((agency) => join(folder, 'parts', `${agency}.xlsx`));
    const result = await dti([
      'merge',
      form,
      ...parts,
      '--edition',
      'hcmc-commune-2026',
      '--json',
      '-o',
      join(folder, 'm.xlsx'),
    ]);
    expect(result.code).toBe(1);
    const { findings } = Report.parse(JSON.parse(result.stdout));
    expect(findings.find(({ check }) => check === 'merge-rows-foreign')).toMatchObject({
      severity: 'error',
      data: { agency: second, codes: ['DTI-28'] },
    });
  }));

it('adds progress up to the form: what nobody was given has a row, what several have counts once', () =>
  inFolder(async (folder) => {
    const form = join(folder, 'form.xlsx');
    await writeXlsx(form, {
      DTI: [
        ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Cơ quan chủ trì'],
        ['DTI-27', 'Cổng thông tin', 5, null, null],
        ['DTI-28', 'Dịch vụ công trực tuyến', 5, null, 'Phòng Kinh tế'],
        ['DTI-29', 'Hồ sơ trực tuyến', 5, 4, 'Phòng Kinh tế; Văn phòng'],
      ],
    });
    const split = ['split', form, '--edition', 'hcmc-commune-2026', '-o'];
    const { stdout } = await dti([...split, join(folder, 'a')]);
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(
      rows
        .filter(([name = '']) => /^(Phòng|Văn phòng|\(chưa giao\)|Tổng cộng)/.test(name))
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['Phòng Kinh tế', '2', '1'],
      ['Văn phòng', '1', '1'],
      ['(chưa giao)', '1', '0'],
      [expect.stringContaining('(1 tiêu chí giao nhiều cơ quan'), '3', '1'],
    ]);
  }));
