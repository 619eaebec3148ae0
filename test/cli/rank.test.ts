import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { readWorkbookPath } from '../../src/workbook/file/node';
import published from '../fixtures/published-values.json';
import { dti, errorLines, fixture, inFolder, type CliResult } from './run-cli';

const PLAIN = fixture('tayninh-commune-2025-scoresheet.xlsx');
const FORM = fixture('tayninh-commune-2025-official-form.xlsx');
const CSV = fixture('tayninh-commune-2025-scoresheet.csv');

const { province2022, province2020 } = published;

/** The document of `rank --json`, with every key that the contract names; beside an earlier year, also both years. */
const Text = z.strictObject({ vi: z.string(), en: z.string() });
const Values = z.record(z.string(), z.strictObject({ index: z.nullable(z.number()), rank: z.nullable(z.number()) }));
const Document = z.strictObject({
  edition: z.string(),
  leagues: z.array(
    z.strictObject({
      league: z.nullable(z.string()),
      by: z.nullable(z.string()),
      units: z.array(
        z.strictObject({
          unit: z.string(),
          rank: z.number(),
          index: z.nullable(z.number()),
          points: z.nullable(z.number()),
          groups: Values,
          pillars: Values,
          previousRank: z.nullable(z.number()),
          change: z.nullable(z.number()),
        }),
      ),
      unranked: z.array(z.strictObject({ unit: z.string(), reason: Text })),
    }),
  ),
  findings: z.array(z.looseObject({ check: z.string(), severity: z.string(), message: Text })),
  years: z.optional(z.looseObject({ before: z.unknown(), after: z.unknown() })),
});

function document({ stdout }: CliResult) {
  return Document.parse(JSON.parse(stdout));
}

/** Writes lines into a file of the folder; its path. */
function file(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const TABLE_2022 = [
  `Tỉnh,${province2022.groups.join(',')}`,
  ...province2022.rows.map(({ name, values }) => `${name},${values.join(',')}`),
];
const TABLE_2020 = [
  'Tỉnh,Chính quyền số,Kinh tế số,Xã hội số',
  ...province2020.map(({ name, CQS, KTS, XHS }) => [name, CQS, KTS, XHS].join(',')),
];

describe('dti rank of a published table', () => {
  it('ranks the provinces of 2022 from their groups, with pillars', () =>
    inFolder(async (folder) => {
      const result = await dti(['rank', file(folder, 'b.csv', TABLE_2022), '--edition', 'province-2022', '--json']);
      expect(result.code).toBe(0);
      expect(document(result)).toMatchObject({
        edition: 'province-2022',
        leagues: [
          {
            league: 'province',
            by: 'final',
            units: [
              {
                unit: 'Đà Nẵng',
                rank: 1,
                index: 0.8002,
                points: 800.175,
                groups: { NTS: { index: 1, rank: 1 }, TCS: { index: 0.9, rank: 1 }, HTS: { index: 0.8253, rank: 2 } },
                pillars: { CQS: { index: 0.8638, rank: 1 } },
                previousRank: null,
                change: null,
              },
              { unit: 'TP. Hồ Chí Minh', rank: 2, index: 0.7164 },
              {
                unit: 'Quảng Ninh',
                rank: 3,
                index: 0.7024,
                pillars: { CQS: { index: 0.7804 }, KTS: { index: 0.7187 }, XHS: { index: 0.6864, rank: 2 } },
              },
            ],
            unranked: [],
          },
        ],
        findings: [],
      });
    }));

  it('ranks the provinces of 2020 from their pillars, exactly as published', () =>
    inFolder(async (folder) => {
      const { edition, leagues } = document(await dti(['rank', file(folder, 'b.csv', TABLE_2020), '--json']));
      expect(edition).toBe('province-2020');
      expect(leagues[0]?.units.map(({ unit, index }) => [unit, index])).toEqual([
        ['Đà Nẵng', 0.4874],
        ['Bắc Ninh', 0.4096],
        ['Sóc Trăng', 0.2428],
      ]);
    }));

  it('asks for the edition where the columns fit several', () =>
    inFolder(async (folder) => {
      const result = await dti(['rank', file(folder, 'b.csv', TABLE_2022)]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(result)).toEqual([expect.stringContaining('--edition')]);
    }));

  it('compares with published ranks, with its own JSON and with its own workbook', () =>
    inFolder(async (folder) => {
      const table = file(folder, 'b.csv', TABLE_2022);
      const swapped = file(folder, 'truoc.csv', ['Hạng,Đơn vị', '1,Quảng Ninh', '2,TP.HCM', '3,Đà Nẵng']);
      const call = ['rank', table, '--edition', 'province-2022', '--json'];
      const first = await dti([...call, '--previous', swapped, '-o', join(folder, 'nay.xlsx')]);
      const changes = (result: CliResult) => document(result).leagues[0]?.units.map(({ change }) => change);
      expect(changes(first)).toEqual([2, 0, -2]);
      const json = join(folder, 'nay.json');
      writeFileSync(json, first.stdout);
      expect(changes(await dti([...call, '--previous', json]))).toEqual([0, 0, 0]);
      expect(changes(await dti([...call, '--previous', join(folder, 'nay.xlsx')]))).toEqual([0, 0, 0]);
    }));

  it('names the units of a list that the table lacks, and ranks by the leagues of the list', () =>
    inFolder(async (folder) => {
      const list = file(folder, 'dv.csv', ['Đơn vị,Khối', 'Đà Nẵng,A', 'Quảng Ninh,B', 'TP Hồ Chí Minh,A', 'Huế,B']);
      const table = file(folder, 'b.csv', TABLE_2022);
      const { leagues, findings } = document(
        await dti(['rank', table, '--edition', 'province-2022', '--units', list, '--json']),
      );
      expect(leagues.map(({ league, units, unranked }) => [league, units.map(({ rank }) => rank), unranked])).toEqual([
        ['A', [1, 2], []],
        ['B', [1], [expect.objectContaining({ unit: 'Huế' })]],
      ]);
      expect(findings).toMatchObject([{ check: 'rank-unit-absent', severity: 'warning', unit: 'Huế' }]);
    }));

  it('writes the ranking as a workbook, whole, and never over one that is there', () =>
    inFolder(async (folder) => {
      const output = join(folder, 'xep-hang.xlsx');
      const call = ['rank', file(folder, 'b.csv', TABLE_2022), '--edition', 'province-2022', '-o', output];
      expect((await dti(call)).code).toBe(0);
      const workbook = await readWorkbookPath(output);
      const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
      const row = (at: number) => [0, 1, 2, 3].map((column) => sheet?.cell(at, column).value);
      expect(row(4)).toEqual(['Hạng', 'Đơn vị', 'Chỉ số (DTI)', 'Điểm']);
      expect(row(5)).toEqual([1, 'Đà Nẵng', 0.8002, 800.175]);
      expect(await dti(call)).toMatchObject({ code: 2, stdout: '' });
    }));

  it('prints a table for people, in English too', () =>
    inFolder(async (folder) => {
      const call = ['rank', file(folder, 'b.csv', TABLE_2022), '--edition', 'province-2022'];
      expect((await dti(call)).stdout).toMatch(/1 {2}Đà Nẵng +0,8002 +800,18 +0,8638 \(1\)/);
      expect((await dti([...call, '--lang', 'en'])).stdout).toMatch(/1 {2}Đà Nẵng +0\.8002 +800\.18 +0\.8638 \(1\)/);
    }));
});

describe('dti rank of scoresheets', () => {
  it('ranks by the first basis that all have complete, or by the one asked for', () =>
    inFolder(async (folder) => {
      const call = ['rank', PLAIN, '--json'];
      expect(document(await dti(call)).leagues).toMatchObject([
        { league: 'commune', by: 'appraised', units: [{ rank: 1, index: 0.6315, points: 606.27 }] },
      ]);
      expect(document(await dti([...call, '--by', 'self'])).leagues).toMatchObject([
        { by: 'self', units: [{ index: 0.8207, points: 787.84 }] },
      ]);
      const nobody = await dti([...call, '--by', 'final', '-o', join(folder, 'o.xlsx')]);
      expect(document(nobody).leagues).toMatchObject([{ by: 'final', units: [], unranked: [{}] }]);
    }));

  it('counts files once that are the same to the last byte', () =>
    inFolder(async (folder) => {
      const copy = join(folder, 'ban-sao.xlsx');
      copyFileSync(PLAIN, copy);
      const result = await dti(['rank', PLAIN, copy, '--json']);
      const { leagues, findings } = document(result);
      expect(result.code).toBe(0);
      expect(leagues[0]?.units).toHaveLength(1);
      expect(findings).toContainEqual(
        expect.objectContaining({ check: 'rank-same-file', severity: 'notice', file: copy }),
      );
    }));

  it('withholds a unit with two different workbooks, names both and ranks the others', () =>
    inFolder(async (folder) => {
      const other = join(folder, 'XÃ CẦN GIUỘC.xlsx');
      copyFileSync(PLAIN, other);
      const result = await dti(['rank', FORM, other, CSV, '--json']);
      const { leagues, findings } = document(result);
      expect(result.code).toBe(1);
      expect(leagues).toMatchObject([
        {
          units: [{ unit: 'tayninh-commune-2025-scoresheet', rank: 1 }],
          unranked: [{ unit: 'XÃ CẦN GIUỘC' }, { unit: 'XÃ CẦN GIUỘC' }],
        },
      ]);
      expect(findings.find(({ check }) => check === 'rank-unit-twice')).toMatchObject({
        severity: 'error',
        data: { from: [FORM, other] },
      });
    }));

  it('ranks a modified copy below the original', () =>
    inFolder(async (folder) => {
      const worse = join(folder, 'xa-khac.csv');
      writeFileSync(worse, readFileSync(CSV, 'utf8').replace(/^(1\.1,[^,]*,[^,]*,10,7\.04),10,/m, '$1,9.5,'));
      expect(document(await dti(['rank', worse, PLAIN, '--json'])).leagues).toMatchObject([
        {
          by: 'appraised',
          units: [
            {
              unit: 'tayninh-commune-2025-scoresheet',
              rank: 1,
              points: 606.27,
              groups: { 1: { rank: 1 }, 2: { rank: 1 } },
            },
            { unit: 'xa-khac', rank: 2, points: 605.77, groups: { 1: { index: 0.6188, rank: 2 }, 2: { rank: 1 } } },
          ],
        },
      ]);
    }));

  it('lists a file that cannot be read, ranks the others and ends with 1; with nothing readable, 2', () =>
    inFolder(async (folder) => {
      const broken = file(folder, 'hong.xlsx', ['PK hỏng']);
      const result = await dti(['rank', PLAIN, broken, '--json']);
      expect(result.code).toBe(1);
      expect(document(result).leagues[0]?.units).toHaveLength(1);
      expect(document(result).findings).toContainEqual(expect.objectContaining({ file: broken, severity: 'error' }));
      const output = join(folder, 'o.xlsx');
      expect(await dti(['rank', broken, '-o', output])).toMatchObject({ code: 2, stdout: '' });
      expect(existsSync(output)).toBe(false);
    }));

  it('refuses files of several editions', () =>
    inFolder(async (folder) => {
      const result = await dti(['rank', PLAIN, file(folder, 'b.csv', TABLE_2020)]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(result)).toEqual([expect.stringMatching(/tayninh-commune-2025.*province-2020/)]);
    }));

  it.each([
    [['rank'], 'dti rank'],
    [['rank', PLAIN, '--by', 'best'], 'best'],
    [['rank', PLAIN, '-o', 'out.txt'], '.xlsx'],
  ])('refuses %j', async (args, named) => {
    const result = await dti(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(errorLines(result)).toEqual([expect.stringContaining(named)]);
  });
});
