/** The year before beside a ranking where the two do not quite fit: other leagues, other points, gaps, ranks in print. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { pointCriteriaOf } from '../../src/engine/edition/criteria';
import { shipped } from '../support/shipped';
import { dti, inFolder } from './run-cli';

const edition = shipped('tayninh-commune-2025');
const criteria = pointCriteriaOf(edition);
const UNITS = ['Xã Mỹ Lệ', 'Xã Cần Giuộc', 'Phường Long An', 'Phường Tân An'];

/** A form with a share of all maxima, self-assessed and appraised. */
const form = (unit: string, year: number, self: number, appraised: number | null = null): string =>
  [
    `Đơn vị: ${unit}`,
    `Năm ${String(year)}`,
    `Mã,Tiêu chí,Điểm tối đa,Tự chấm${appraised === null ? '' : ',Thẩm định'}`,
    ...criteria.map(({ code, max }) =>
      [code, 'x', max, (max ?? 0) * self, ...(appraised === null ? [] : [(max ?? 0) * appraised])].join(','),
    ),
  ].join('\n');

const groupTable = (lines: readonly string[], more = ''): string =>
  ['Năm 2024', `Đơn vị,1,2,3,4,5,6${more}`, ...lines].join('\n');
const flat = (unit: string, share: number, more = ''): string => `${unit}${`,${String(share)}`.repeat(6)}${more}`;

const Part = z.object({ rank: z.object({ before: z.nullable(z.number()), change: z.nullable(z.number()) }) });
const Document = z.object({
  leagues: z.array(
    z.object({
      units: z.array(
        z.object({ unit: z.string(), previousRank: z.nullable(z.number()), change: z.nullable(z.number()) }),
      ),
    }),
  ),
  years: z.optional(
    z.object({
      units: z.array(
        z.object({
          unit: z.string(),
          rank: Part.shape.rank,
          groups: z.record(z.string(), Part),
          criteria: z.nullable(z.unknown()),
        }),
      ),
    }),
  ),
  findings: z.array(z.object({ check: z.string() })),
});

/** Writes forms of this year, best first, and ranks them beside what is given. */
async function ranked(folder: string, files: Readonly<Record<string, string>>, args: readonly string[]) {
  const paths = UNITS.map((unit, at) => {
    const path = join(folder, `${String(at)}.csv`);
    writeFileSync(path, form(unit, 2025, 0.9 - at / 10));
    return path;
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const given = args.map((arg) => (arg in files || arg.endsWith('.json') ? join(folder, arg) : arg));
  const { stdout } = await dti(['rank', ...paths, '--edition', edition.id, ...given, '--json']);
  const { leagues, years, findings } = Document.parse(JSON.parse(stdout));
  return {
    before: Object.fromEntries(
      leagues.flatMap(({ units }) => units.map(({ unit, previousRank, change }) => [unit, [previousRank, change]])),
    ),
    years: years?.units ?? [],
    checks: findings.map(({ check }) => check),
  };
}

const LIST = ['Đơn vị,Khối', ...UNITS.map((unit) => `${unit},${unit.split(' ')[0] ?? ''}`)].join('\n');

describe('an earlier table of values', () => {
  const whole = [
    flat('Phường Tân An', 0.9),
    flat('Xã Cần Giuộc', 0.8),
    flat('Xã Mỹ Lệ', 0.7),
    flat('Phường Long An', 0.6),
  ];

  it('without leagues is ranked anew in those of this year', () =>
    inFolder(async (folder) => {
      const args = ['--units', 'ds.csv', '--previous', 'truoc.csv'];
      const { before, checks } = await ranked(folder, { 'ds.csv': LIST, 'truoc.csv': groupTable(whole) }, args);
      expect(before).toEqual({
        'Xã Mỹ Lệ': [2, 1],
        'Xã Cần Giuộc': [1, -1],
        'Phường Long An': [2, 1],
        'Phường Tân An': [1, -1],
      });
      expect(checks).toContain('years-leagues-divided');
    }));

  it('keeps its ranks and values where columns of some criteria stand in it', () =>
    inFolder(async (folder) => {
      const lines = whole.map((line) => `${line},7,7`);
      const { before, years } = await ranked(folder, { 'truoc.csv': groupTable(lines, ',1.1,1.2') }, [
        '--previous',
        'truoc.csv',
      ]);
      expect(before['Phường Tân An']).toEqual([1, -3]);
      expect(years.map((unit) => unit.criteria !== null)).toEqual([true, true, true, true]);
    }));
});

describe('earlier results with leagues', () => {
  it('are compared by no place with a ranking of all together', () =>
    inFolder(async (folder) => {
      const old = UNITS.map((unit, at) => {
        const path = join(folder, `cu-${String(at)}.csv`);
        writeFileSync(path, form(unit, 2024, 0.5 + at / 10));
        return path;
      });
      writeFileSync(join(folder, 'ds.csv'), LIST);
      const result = join(folder, 'truoc.json');
      await dti(['rank', ...old, '--edition', edition.id, '--units', join(folder, 'ds.csv'), '--result', result]);
      const { before, years, checks } = await ranked(folder, {}, ['--previous', 'truoc.json']);
      expect(Object.values(before)).toEqual(UNITS.map(() => [null, null]));
      expect(
        years.flatMap(({ rank, groups }) => [rank.change, ...Object.values(groups).map((part) => part.rank.change)]),
      ).toEqual(UNITS.flatMap(() => Array.from({ length: 7 }, () => null)));
      expect(checks).toContain('years-leagues-differ');
    }));

  it('warn once where leagues were ranked by other points', () =>
    inFolder(async (folder) => {
      const write = (name: string, text: string): string => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      };
      const units = ['Xã Mỹ Lệ', 'Phường Long An'];
      const old = units.map((unit, at) => write(`cu-${String(at)}.csv`, form(unit, 2024, 1)));
      const now = units.map((unit, at) => write(`nay-${String(at)}.csv`, form(unit, 2025, 1, 0.5)));
      const [list, result] = [write('ds.csv', LIST), join(folder, 'truoc.json')];
      await dti(['rank', ...old, '--edition', edition.id, '--units', list, '--result', result]);
      const { stdout } = await dti(['rank', ...now, '--edition', edition.id, '--units', list, '--previous', result]);
      const told = 'Kỳ trước xếp hạng theo điểm tự đánh giá, năm nay theo điểm thẩm định';
      expect(stdout.replace(/\s+/g, ' ').split(told)).toHaveLength(2);
    }));
});

describe('an earlier table of units × criteria', () => {
  const line = (unit: string, share: number, gap = -1): string =>
    [unit, ...criteria.map(({ max }, at) => (at === gap ? '' : (max ?? 0) * share))].join(',');
  const table = (head: string, lines: readonly string[]): string =>
    ['Năm 2024', `${head}${criteria.map(({ code }) => code).join(',')}`, ...lines].join('\n');

  it('gives nobody a place where one unit lacks points, and says which', () =>
    inFolder(async (folder) => {
      const lines = [line('Xã Mỹ Lệ', 0.9, 3), line('Xã Cần Giuộc', 0.5)];
      const { before, years, checks } = await ranked(folder, { 'truoc.csv': table('Đơn vị,', lines) }, [
        '--previous',
        'truoc.csv',
      ]);
      expect(before['Xã Cần Giuộc']).toEqual([null, null]);
      expect(years[1]?.criteria).not.toBeNull();
      expect(checks).toEqual(expect.arrayContaining(['previous-criteria-lacking', 'previous-points-unsaid']));
    }));

  it('goes by the ranks printed in it, and gives none to who has none', () =>
    inFolder(async (folder) => {
      const lines = [`1,${line('Xã Mỹ Lệ', 0.4)}`, `,${line('Xã Cần Giuộc', 0.9)}`];
      const { before } = await ranked(folder, { 'truoc.csv': table('Xếp hạng,Đơn vị,', lines) }, [
        '--previous',
        'truoc.csv',
      ]);
      expect([before['Xã Mỹ Lệ'], before['Xã Cần Giuộc']]).toEqual([
        [1, 0],
        [null, null],
      ]);
    }));
});
