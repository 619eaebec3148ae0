import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { cellAddress } from '../../src/workbook/a1';
import type { CellEdit } from '../../src/workbook/file/patch';
import { readWorkbookPath } from '../../src/workbook/file/node';
import type { WorkbookFile } from '../../src/workbook/file/workbook-file';
import { patched } from '../workbook/file/write';
import { dti, errorLines, fixture, inFolder } from './run-cli';
import { writeXlsx } from './write-xlsx';

/** The real commune's form; its columns from the code to the evidence stand in this order. */
const FORM = fixture('tayninh-commune-2025-scoresheet.xlsx');
const AGENCIES = ['Văn phòng HĐND và UBND', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'];

async function workbookAt(file: string): Promise<WorkbookFile> {
  const read = await readWorkbookPath(file);
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.error.check}.`);
  return read.value;
}

interface FormCells {
  readonly sheet: string;
  /** Row and column, counted from 0, of a criterion's cell under a heading. */
  readonly cell: (code: string, heading: RegExp) => { readonly address: string; readonly value: unknown };
  readonly codes: readonly string[];
}

/** The cells of a form or part by code and heading. */
async function cellsOf(file: string): Promise<FormCells> {
  const { sheets } = await workbookAt(file);
  const grid = sheets[0];
  if (grid === undefined) throw new Error('There is no sheet.');
  const textAt = (row: number, column: number): string => {
    const { value } = grid.cell(row, column);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const rows = Array.from({ length: grid.rows }, (_, row) => row);
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const header =
    rows.find((row) =>
      columns.some((column) => /tự đánh giá/i.test(textAt(row, column)) && textAt(row, column).length < 40),
    ) ?? 0;
  const codeColumn = columns.find((column) => /^(mã|tt|stt)/i.test(textAt(header, column))) ?? 0;
  const found = rows.filter((row) => /^\d+(\.\d+)+$/.test(textAt(row, codeColumn)));
  return {
    sheet: grid.name,
    codes: found.map((row) => textAt(row, codeColumn)),
    cell: (code, heading) => {
      const row = found.find((each) => textAt(each, codeColumn) === code);
      const column = columns.find((each) => heading.test(textAt(header, each)));
      if (row === undefined || column === undefined) throw new Error(`No cell for ${code}, ${String(heading)}.`);
      return { address: cellAddress(row, column), value: grid.cell(row, column).value };
    },
  };
}

const SELF = /tự đánh giá/i;
const RESPONSIBLE = /phụ trách|chủ trì/i;
const DEADLINE = /hạn/i;

/** Writes the form with its agencies named by turn, and, when `blank`, without its self-assessed points. */
async function assignedForm(file: string, { blank = false, shared = '' } = {}): Promise<readonly string[]> {
  const form = await cellsOf(FORM);
  const edits = form.codes.flatMap((code, at): readonly CellEdit[] => {
    const agency = code === shared ? AGENCIES.slice(0, 2).join('; ') : (AGENCIES[at % AGENCIES.length] ?? '');
    return [
      { sheet: form.sheet, address: form.cell(code, RESPONSIBLE).address, value: agency },
      { sheet: form.sheet, address: form.cell(code, DEADLINE).address, value: '15/03/2020' },
      ...(blank ? [{ sheet: form.sheet, address: form.cell(code, SELF).address, value: null }] : []),
    ];
  });
  writeFileSync(file, patched(readFileSync(FORM), edits));
  return form.codes;
}

/** Types into a part: the value of each criterion's self-assessed points. */
async function type(part: string, valueOf: (code: string) => number | undefined): Promise<void> {
  const cells = await cellsOf(part);
  const edits = cells.codes.flatMap((code): readonly CellEdit[] => {
    const value = valueOf(code);
    return value === undefined ? [] : [{ sheet: cells.sheet, address: cells.cell(code, SELF).address, value }];
  });
  writeFileSync(part, patched(readFileSync(part), edits));
}

const Report = z.object({
  files: z.array(z.string()),
  progress: z.object({
    total: z.object({ criteria: z.number(), filled: z.number(), late: z.number() }),
    agencies: z.array(z.object({ agency: z.string(), criteria: z.number(), filled: z.number(), late: z.number() })),
    weeks: z.array(z.object({ monday: z.string(), criteria: z.number() })),
  }),
  findings: z.array(z.looseObject({ check: z.string(), severity: z.string(), criterion: z.nullable(z.string()) })),
});

const partsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('Bảng tiến độ'))
    .map((name) => join(folder, name));

describe('dti split and dti merge', () => {
  it('give back the form to the last byte when it is split among three agencies and nothing was typed', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      await assignedForm(form);
      const split = await dti(['split', form, '-o', join(folder, 'parts'), '--json']);
      expect(split.code).toBe(0);
      const { progress } = Report.parse(JSON.parse(split.stdout));
      expect(progress.agencies.map(({ agency, criteria }) => [agency, criteria])).toEqual([
        [AGENCIES[0], 21],
        [AGENCIES[1], 21],
        [AGENCIES[2], 20],
      ]);
      const parts = partsIn(join(folder, 'parts'));
      expect(parts).toHaveLength(3);
      const merged = join(folder, 'merged.xlsx');
      // The original is found beside the folder of the parts.
      expect((await dti(['merge', ...parts, '-o', merged])).code).toBe(0);
      expect(readFileSync(merged).equals(readFileSync(form))).toBe(true);
    }));

  it('bring the points that each agency typed into the blank form: the same score as the real one', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      const real = await cellsOf(FORM);
      await assignedForm(form, { blank: true });
      await dti(['split', form, '-o', join(folder, 'parts')]);
      const parts = partsIn(join(folder, 'parts'));
      for (const part of parts) await type(part, (code) => Number(real.cell(code, SELF).value));
      const merged = join(folder, 'merged.xlsx');
      const result = await dti(['merge', form, ...parts, '-o', merged, '--json']);
      expect(result.code).toBe(0);
      expect(Report.parse(JSON.parse(result.stdout))).toMatchObject({
        progress: { total: { criteria: 62, filled: 62, late: 0 }, weeks: [{ monday: '2020-03-09', criteria: 62 }] },
        findings: [],
      });
      const score: unknown = JSON.parse((await dti(['score', merged, '--json'])).stdout);
      expect(score).toMatchObject({ scoresheets: [{ totals: { self: 787.84, appraised: 606.27 } }] });
      const copy = await cellsOf(merged);
      expect(real.codes.map((code) => copy.cell(code, SELF).value)).toEqual(
        real.codes.map((code) => real.cell(code, SELF).value),
      );
    }));

  it('name a criterion that two agencies filled with different points, and do not merge it', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      await assignedForm(form, { shared: '1.4' });
      await dti(['split', form, '-o', join(folder, 'parts')]);
      const parts = partsIn(join(folder, 'parts'));
      const of = (agency: string | undefined): string => parts.find((part) => part.includes(agency ?? '?')) ?? '';
      await type(of(AGENCIES[0]), (code) => (code === '1.4' ? 6 : code === '1.1' ? 9 : undefined));
      await type(of(AGENCIES[1]), (code) => (code === '1.4' ? 8 : undefined));
      const merged = join(folder, 'merged.xlsx');
      const result = await dti(['merge', form, ...parts, '-o', merged, '--json']);
      expect(result.code).toBe(1);
      expect(Report.parse(JSON.parse(result.stdout)).findings).toEqual([
        expect.objectContaining({ check: 'merge-filled-twice', severity: 'error', criterion: '1.4' }),
      ]);
      const [before, after] = [await cellsOf(form), await cellsOf(merged)];
      expect(after.cell('1.4', SELF).value).toBe(before.cell('1.4', SELF).value);
      expect(after.cell('1.1', SELF).value).toBe(9);
    }));

  it('name what is late, whose part is missing, and parts of another form; the progress stands in a sheet', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      await assignedForm(form, { blank: true, shared: '1.4' });
      await dti(['split', form, '-o', join(folder, 'parts')]);
      const [first = ''] = partsIn(join(folder, 'parts'));
      const other = join(folder, 'other.xlsx');
      await assignedForm(other);
      const progress = join(folder, 'tien-do.xlsx');
      const foreign = await dti(['merge', other, first, '-o', join(folder, 'a.xlsx')]);
      expect(foreign).toMatchObject({ code: 2, stdout: '' });
      expect(foreign.stderr).toContain('form.xlsx');

      // Appraised points stand in the blank form as well; only a row that nobody filled at all is late.
      const result = await dti(['merge', form, first, '-o', join(folder, 'b.xlsx'), '--progress', progress]);
      expect(result.code).toBe(0);
      expect(result.stdout).toContain(AGENCIES[2]);
      const { sheets } = await workbookAt(progress);
      expect(sheets[0]?.name).toBe('Bảng tiến độ');
      expect(sheets[0]?.cell(4, 0).value).toBe(AGENCIES[0]);
    }));

  it('name a part that lost its manifest, and never take it for the original', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      await assignedForm(form);
      await dti(['split', form, '-o', join(folder, 'parts')]);
      const parts = partsIn(join(folder, 'parts'));
      // As another program may save it: the visible sheet and nothing else.
      const bare = join(folder, 'phong-a.xlsx');
      const [first = '', ...others] = parts;
      const sheet = (await workbookAt(first)).sheets[0];
      if (sheet === undefined) throw new Error('There is no sheet.');
      const rows = Array.from({ length: sheet.rows }, (_, row) =>
        Array.from({ length: sheet.columns }, (__, column) => {
          const { value } = sheet.cell(row, column);
          return typeof value === 'string' || typeof value === 'number' ? value : null;
        }),
      );
      await writeXlsx(bare, { [sheet.name]: rows });
      const merged = join(folder, 'merged.xlsx');
      for (const files of [
        [bare, ...others],
        [form, bare, ...others],
      ]) {
        const result = await dti(['merge', ...files, '-o', merged]);
        expect(result).toMatchObject({ code: 2, stdout: '' });
        expect(errorLines(result)).toEqual([expect.stringMatching(/phong-a\.xlsx: .*form\.xlsx/)]);
        expect(existsSync(merged)).toBe(false);
      }
      rmSync(form);
      const lost = await dti(['merge', bare, ...others, '-o', merged]);
      expect(lost).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(lost)).toEqual([expect.stringContaining('form.xlsx'), expect.stringContaining(bare)]);
      expect(existsSync(merged)).toBe(false);
    }));

  it('pass over the progress table among the parts, and never another form than the one that was named', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      await assignedForm(form);
      await dti(['split', form, '-o', join(folder, 'parts')]);
      const everything = readdirSync(join(folder, 'parts')).map((name) => join(folder, 'parts', name));
      expect(everything).toHaveLength(AGENCIES.length + 1);
      const merged = join(folder, 'merged.xlsx');
      expect(await dti(['merge', form, ...everything, '-o', merged])).toMatchObject({ code: 0 });
      expect(readFileSync(merged).equals(readFileSync(form))).toBe(true);
      rmSync(merged);
      const later = join(folder, 'later.xlsx');
      const cells = await cellsOf(form);
      const [code = ''] = cells.codes;
      const edit = { sheet: cells.sheet, address: cells.cell(code, SELF).address, value: 1 };
      writeFileSync(later, patched(readFileSync(form), [edit]));
      const refused = await dti(['merge', later, ...everything, '-o', merged]);
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(refused)).toEqual([expect.stringContaining('later.xlsx')]);
      expect(existsSync(merged)).toBe(false);
    }));

  it('name a word that an agency typed where points belong', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      await assignedForm(form);
      await dti(['split', form, '-o', join(folder, 'parts')]);
      const [part = '', ...others] = partsIn(join(folder, 'parts'));
      const cells = await cellsOf(part);
      const [code = ''] = cells.codes;
      const edit = { sheet: cells.sheet, address: cells.cell(code, SELF).address, value: 'abc' };
      writeFileSync(part, patched(readFileSync(part), [edit]));
      const result = await dti(['merge', form, part, ...others, '-o', join(folder, 'merged.xlsx'), '--json']);
      expect(result.code).toBe(1);
      const errors = Report.parse(JSON.parse(result.stdout)).findings.filter(({ severity }) => severity === 'error');
      expect(errors).toMatchObject([
        { cell: (await cellsOf(form)).cell(code, SELF).address, message: { vi: expect.stringContaining('“abc”') } },
      ]);
    }));

  it.each([
    [['split'], 'dti split'],
    [['split', FORM], '-o'],
    [['split', fixture('tayninh-commune-2025-scoresheet.csv'), '-o', 'x'], '.xlsx'],
    [['split', FORM, '-o', 'x'], 'cơ quan chủ trì'],
    [['merge', FORM], '-o'],
    [['merge', FORM, '-o', 'x.xlsx'], 'dti split'],
  ])('refuse %j', async (args, named) => {
    const result = await dti(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(errorLines(result)).toEqual([expect.stringContaining(named)]);
  });

  it('never write over a file that is there', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'form.xlsx');
      await assignedForm(form);
      await dti(['split', form, '-o', join(folder, 'parts')]);
      copyFileSync(form, join(folder, 'there.xlsx'));
      const result = await dti(['merge', ...partsIn(join(folder, 'parts')), '-o', join(folder, 'there.xlsx')]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
    }));
});
