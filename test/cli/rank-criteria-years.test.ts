/** Two years beside each other criterion by criterion: from a table of units × criteria, and from a published result. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { pointCriteriaOf } from '../../src/engine/edition/criteria';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { shipped } from '../support/shipped';
import { dti, inFolder } from './run-cli';

const edition = shipped('tayninh-commune-2025');
const criteria = pointCriteriaOf(edition);
const UNIT = 'Xã An Lục Long';

/** The case of Thừa Thiên Huế (22 criteria up, 1 down, 76.9 points more) on criteria made up to add up to it. */
const RISEN = 22;
const before = (at: number, max: number): number => (at < RISEN ? max - (at === 0 ? 5.4 : 3.5) : max);
const now = (at: number, max: number): number => (at === RISEN ? max - 2 : max);

function form(year: number, points: (at: number, max: number) => number): string {
  return [
    `Đơn vị: ${UNIT}`,
    `Năm ${String(year)}`,
    'Mã,Tiêu chí,Điểm tối đa,Tự chấm',
    ...criteria.map(({ code, max }, at) => [code, 'x', max, points(at, max ?? 0)].join(',')),
  ].join('\n');
}

const table = (year: number, points: (at: number, max: number) => number): string =>
  [
    `Năm ${String(year)}`,
    ['Đơn vị', ...criteria.map(({ code }) => code)].join(','),
    [UNIT, ...criteria.map(({ max }, at) => points(at, max ?? 0))].join(','),
  ].join('\n');

const Change = z.object({ criterion: z.string(), change: z.nullable(z.number()) });
const Years = z.object({
  before: z.object({ year: z.number() }),
  units: z.tuple([
    z.object({
      unit: z.string(),
      points: z.object({
        before: z.nullable(z.number()),
        after: z.nullable(z.number()),
        change: z.nullable(z.number()),
      }),
      criteria: z.object({
        up: z.array(Change),
        down: z.array(Change),
        unchanged: z.array(Change),
        unknown: z.array(Change),
        net: z.number(),
      }),
    }),
  ]),
});

async function compared(form: string, previous: string) {
  const { stdout } = await dti(['rank', form, '--edition', edition.id, '--previous', previous, '--json']);
  const { years } = z.object({ years: Years }).parse(JSON.parse(stdout));
  const [{ criteria: changes, points }] = years.units;
  const { up, down, unchanged, unknown, net } = changes;
  return {
    points,
    counts: [up, down, unchanged, unknown].map(({ length }) => length),
    net,
    fallen: down[0]?.criterion,
  };
}

describe('dti rank --previous with the points of criteria', () => {
  const expected = {
    points: { before: 881.1, after: 958, change: 76.9 },
    counts: [22, 1, 39, 0],
    net: 76.9,
    fallen: criteria[RISEN]?.code,
  };

  it('tells from a table of units × criteria how many rose and fell, and by how much', () =>
    inFolder(async (folder) => {
      const [file, previous] = [join(folder, 'nay.csv'), join(folder, 'truoc.csv')];
      writeFileSync(file, form(2025, now));
      writeFileSync(previous, table(2024, before));
      expect(await compared(file, previous)).toEqual(expected);
    }));

  it('tells the same from the published result of the year before', () =>
    inFolder(async (folder) => {
      const [file, old, result] = ['nay.csv', 'truoc.csv', 'truoc.json'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(file, form(2025, now));
      writeFileSync(old, form(2024, before));
      await dti(['rank', old, '--edition', edition.id, '--result', result]);
      expect(await compared(file, result)).toEqual(expected);
      expect((await dti(['verify', result, old])).code).toBe(0);
    }));

  it('knows no unit of which the table lacks criteria by its total, and compares what there is', () =>
    inFolder(async (folder) => {
      const [file, previous] = [join(folder, 'nay.csv'), join(folder, 'truoc.csv')];
      writeFileSync(file, form(2025, now));
      const [first, second] = criteria;
      writeFileSync(
        previous,
        ['Năm 2024', `Đơn vị,${first?.code ?? ''},${second?.code ?? ''}`, `${UNIT},1,2`].join('\n'),
      );
      const { points, counts } = await compared(file, previous);
      expect(points).toMatchObject({ before: null, change: null });
      expect(counts).toEqual([2, 0, 0, 60]);
    }));

  it('prints them: of every unit, of every group, of every criterion, and on the scorecard', () =>
    inFolder(async (folder) => {
      const [file, previous, papers] = ['nay.csv', 'truoc.csv', 'ket-qua.xlsx'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(file, form(2025, now));
      writeFileSync(previous, table(2024, before));
      const { stdout } = await dti([
        ...['rank', file, '--edition', edition.id, '--previous', previous, '--scorecards', '-o', papers],
      ]);
      expect(stdout.split('\n').find((line) => line.includes('+76,90'))).toMatch(/22 +1 +39 +\+76,90$/);
      const english = (await dti(['rank', file, '--edition', edition.id, '--previous', previous, '--lang', 'en']))
        .stdout;
      expect(english).toMatch(/Criteria up +Criteria down +Unchanged +Points/);
      const read = await readWorkbookPath(papers);
      if (!read.ok) throw new Error(read.error.check);
      const rowsOf = (name: string): readonly (readonly unknown[])[] => {
        const sheet = read.value.sheets.find((each) => each.name === name);
        if (sheet === undefined) throw new Error(`No sheet ${name}`);
        return Array.from({ length: sheet.rows }, (_, row) =>
          Array.from({ length: sheet.columns }, (_cell, column) => sheet.cell(row, column).value),
        );
      };
      const [years] = rowsOf('So sánh với năm trước').filter(([unit]) => unit === UNIT);
      expect(years?.slice(10, 14)).toEqual([22, 1, 39, 76.9]);
      const fallen = rowsOf('Thay đổi theo tiêu chí').find(([code]) => code === criteria[RISEN]?.code);
      expect(fallen?.slice(3)).toEqual([0, 1, 0, 0, -2]);
      const groups = rowsOf('Thay đổi chỉ số chính').find(([unit]) => unit === UNIT);
      expect(groups?.[1]).toBeCloseTo(24.5 / 80 + 1.9 / 80, 4);
      const card = rowsOf(UNIT);
      expect(card.map(([text]) => text)).toContain('Tiêu chí: 22 tăng, 1 giảm, 39 giữ nguyên; +76,90 điểm');
      expect(card.find(([text]) => String(text).startsWith(`${criteria[0]?.code ?? ''}. `))?.slice(1, 4)).toEqual([
        (criteria[0]?.max ?? 0) - 5.4,
        criteria[0]?.max,
        5.4,
      ]);
    }));
});
