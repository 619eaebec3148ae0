import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import type { Edition } from '../../src/engine/edition/schema';
import { EDITION_SHEET_TEXTS } from '../../src/messages/edition-sheet';
import { patchWorkbook } from '../../src/workbook/file/patch';
import { editionPlan } from '../../src/workbook/edition-sheet/plan';
import { writeWorkbook } from '../../src/workbook/file/write';
import { shipped } from '../support/shipped';
import { placeIn } from '../workbook/edition-sheet/sheets';
import { dti, errorLines, inFolder } from './run-cli';

const Points = z.looseObject({
  scoresheets: z.array(
    z.looseObject({
      edition: z.string(),
      totals: z.looseObject({ max: z.number(), computed: z.nullable(z.number()) }),
      entries: z.array(z.looseObject({ criterion: z.string(), computed: z.nullable(z.number()) })),
    }),
  ),
});

async function scored(form: string, edition: string) {
  const { code, stdout, stderr } = await dti(['score', form, '--edition', edition, '--json']);
  const [sheet] = code === 2 ? [] : Points.parse(JSON.parse(stdout)).scoresheets;
  return { code, stderr, sheet, points: new Map(sheet?.entries.map((entry) => [entry.criterion, entry.computed])) };
}

/** Raw figures for every ratio of the edition: 78 of 100 each. */
function figures(edition: Edition): string {
  const rows = edition.groups
    .flatMap(({ criteria }) => criteria)
    .filter(({ inputs }) => inputs.some(({ id }) => id === 'a') && inputs.some(({ id }) => id === 'b'))
    .map(({ code, name, max }) => {
      return [code, `"${name.vi.replaceAll('"', '""')}"`, String(max ?? ''), '', '78', '100'].join(',');
    });
  return ['Mã,Tiêu chí,Điểm tối đa,Tự chấm,a,b', ...rows].join('\n');
}

describe('an edition edited in its sheets', () => {
  it('changes the points of the criterion whose threshold was changed, and of no other', async () => {
    await inFolder(async (folder) => {
      const exported = join(folder, 'exported.xlsx');
      const edited = join(folder, 'edited.xlsx');
      const form = join(folder, 'form.csv');
      writeFileSync(form, figures(shipped('hcmc-commune-2026')));
      expect(await dti(['editions', 'hcmc-commune-2026', '-o', exported])).toMatchObject({ code: 0, stdout: '' });
      const place = placeIn(shipped('hcmc-commune-2026'), 'Tiêu chí', 'Ngưỡng điểm tối đa', 'DTI-29');
      const patched = patchWorkbook(
        readFileSync(exported),
        [{ sheet: place.sheet, address: place.cell, value: '75%' }],
        'exported.xlsx',
      );
      if (!patched.ok) {
        throw new Error(patched.error.check);
      }
      writeFileSync(edited, patched.value);
      const before = await scored(form, exported);
      const after = await scored(form, edited);
      expect(before.points).toEqual((await scored(form, 'hcmc-commune-2026')).points);
      const changed = [...after.points].filter(([code, points]) => before.points.get(code) !== points);
      expect(changed.map(([code]) => code)).toEqual(['DTI-29']);
      expect(after.points.get('DTI-29')).toBe(5);
    });
  });

  it('is refused with every mistake at its cell, and nothing is scored', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'damaged.xlsx');
      const form = join(folder, 'form.csv');
      writeFileSync(form, figures(shipped('hcmc-commune-2026')));
      const plan = editionPlan(
        { ...shipped('hcmc-commune-2026'), max: { points: 90, basis: 'stated' } },
        EDITION_SHEET_TEXTS,
      );
      const bytes = await writeWorkbook(plan, new Date('2026-01-02T03:04:05Z'));
      const place = placeIn(shipped('hcmc-commune-2026'), 'Tiêu chí', 'Cách tính điểm', 'DTI-02');
      const patched = patchWorkbook(bytes, [{ sheet: place.sheet, address: place.cell, value: 'Bình quân' }], file);
      if (!patched.ok) {
        throw new Error(patched.error.check);
      }
      writeFileSync(file, patched.value);
      const result = await dti(['score', form, '--edition', file]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(result)).toEqual([
        expect.stringContaining(`Trang tính “Tiêu chí”, ô ${place.cell}: Ô “Cách tính điểm” ghi “Bình quân”`),
        expect.stringContaining('Trang tính “Bộ chỉ số”, ô B13: điểm tối đa của bộ chỉ số ghi 90 điểm'),
      ]);
    });
  });

  it('is no .csv file, and a workbook of something else says so', async () => {
    await inFolder(async (folder) => {
      const csv = join(folder, 'edition.csv');
      writeFileSync(csv, 'Mã,Tên\n1.1,Một\n');
      expect((await dti(['editions', csv])).stderr).toContain('nhiều trang tính');
      const other = await dti(['editions', join('test', 'fixtures', 'tayninh-commune-2025-scoresheet.xlsx')]);
      expect(other).toMatchObject({ code: 2, stdout: '' });
      expect(other.stderr).toContain('Không có trang tính “Bộ chỉ số”');
    });
  });
});

/** Next year's set of a ward that does not exist: two groups, three criteria, one of each common rule. */
const MADE_UP = {
  format: 1,
  id: 'made-up-ward-2031',
  title: { vi: 'Bộ chỉ số thử của phường năm 2031', en: 'A made-up ward index of 2031' },
  level: 'commune',
  years: [2031],
  decision: { number: null, issued: null, certainty: 'unknown' },
  max: { points: 30, basis: 'stated' },
  rounding: { rows: null, points: 2, index: 4 },
  ranking: { compares: 'points' },
  index: { kind: 'points-over-max' },
  groups: [
    {
      id: 'A',
      code: 'A',
      name: { vi: 'Hạ tầng', en: 'Infrastructure' },
      max: 20,
      criteriaCount: 2,
      criteria: [
        {
          code: 'X-1',
          name: { vi: 'Máy tính', en: 'Computers' },
          max: 8,
          unit: null,
          inputs: [
            { id: 'a', label: { vi: 'Số máy', en: 'Computers' }, kind: 'count' },
            { id: 'b', label: { vi: 'Số cán bộ', en: 'Staff' }, kind: 'count' },
          ],
          rule: { kind: 'ratio-threshold', numerator: ['a'], denominator: ['b'], full: 0.9 },
          source: 'thu',
        },
        {
          code: 'X-2',
          name: { vi: 'Tin, bài', en: 'Articles' },
          max: 12,
          unit: null,
          inputs: [{ id: 'n', label: { vi: 'Số tin', en: 'Articles' }, kind: 'count' }],
          rule: {
            kind: 'steps-by-count',
            input: 'n',
            steps: [
              { atLeast: 10, share: 1 },
              { atLeast: 5, share: 0.25 },
            ],
          },
          source: 'thu',
        },
      ],
    },
    {
      id: 'B',
      code: 'B',
      name: { vi: 'Nhân lực', en: 'Staff' },
      max: 10,
      criteriaCount: 1,
      criteria: [
        {
          code: 'X-3',
          name: { vi: 'Tập huấn', en: 'Training' },
          max: 10,
          unit: null,
          inputs: [{ id: 'met', label: { vi: 'Đã tập huấn', en: 'Trained' }, kind: 'yes-no' }],
          rule: { kind: 'boolean', input: 'met' },
          source: 'thu',
        },
      ],
    },
  ],
  sources: { thu: { title: 'Bịa ra để thử', url: null } },
  completeness: { criteriaKnown: 3, criteriaTotal: 3, note: { vi: 'Đủ.', en: 'Complete.' } },
};

describe('a new edition', () => {
  it('is one file: .json and .xlsx give the same points', async () => {
    await inFolder(async (folder) => {
      const json = join(folder, 'made-up.json');
      const xlsx = join(folder, 'made-up.xlsx');
      const form = join(folder, 'phuong.csv');
      writeFileSync(json, JSON.stringify(MADE_UP));
      writeFileSync(
        form,
        'Mã,Tiêu chí,Điểm tối đa,Tự chấm,a,b,n,met\nX-1,Máy tính,8,,85,100,,\nX-2,Tin bài,12,,,,7,\nX-3,Tập huấn,10,,,,,x\n',
      );
      expect((await dti(['editions', json, '-o', xlsx])).code).toBe(0);
      for (const file of [json, xlsx]) {
        const { code, sheet, points } = await scored(form, file);
        expect({ code, edition: sheet?.edition, totals: sheet?.totals }).toMatchObject({
          code: 0,
          edition: 'made-up-ward-2031',
          totals: { max: 30, computed: 19.8 },
        });
        expect(Object.fromEntries(points)).toEqual({ 'X-1': 6.8, 'X-2': 3, 'X-3': 10 });
      }
    });
  });
});

describe('an edition in JSON with mistakes', () => {
  const edition = readFileSync('src/engine/edition/official/hcmc-commune-2026.json', 'utf8');

  it('is told by the codes of groups and criteria, with the path for whoever edits the file', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'bo.json');
      writeFileSync(file, edition.replace('"code": "DTI-02",', '"code": "DTI-02", "maxx": 2,'));
      const { code, stderr } = await dti(['score', file, '--edition', file]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/Chỉ số chính 1, tiêu chí DTI-02 \(groups\[0\]\.criteria\[1\]\)/);
    });
  });

  it('is told where it stops being JSON, in the language of the call', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'bo.json');
      writeFileSync(file, '{\n  "format": 1,\n  "id": ');
      const { code, stderr } = await dti(['score', file, '--edition', file]);
      expect(code).toBe(2);
      expect(stderr).toContain('không phải JSON hợp lệ, sai từ dòng 3, cột 9');
      expect(stderr).not.toContain('JSON input');
    });
  });
});
