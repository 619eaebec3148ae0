/** What must stop a ranking, a publication or a verification, or be named in it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { OFFICIAL_UNITS } from '../../src/engine/units/official';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { matchingCode } from '../../src/workbook/publish/make-result';
import { PublishedResult } from '../../src/workbook/publish/result-schema';
import { writeForm, writeForms } from '../support/generate-workbooks';
import { dti, errorLines, fixture, inFolder } from './run-cli';

const Found = z.object({
  findings: z.array(
    z.looseObject({ check: z.string(), severity: z.string(), cell: z.nullable(z.string()), data: z.unknown() }),
  ),
});
const Document = z.extend(Found, {
  leagues: z.array(
    z.object({
      league: z.nullable(z.string()),
      units: z.array(z.object({ unit: z.string() })),
      unranked: z.array(z.object({ unit: z.string() })),
    }),
  ),
});

async function ranked(args: readonly string[]) {
  const { code, stdout } = await dti(['rank', ...args, '--json']);
  const { leagues, findings } = Document.parse(JSON.parse(stdout));
  return {
    code,
    leagues: leagues.map(({ league, units, unranked }) => [
      league,
      units.map(({ unit }) => unit),
      unranked.map(({ unit }) => unit),
    ]),
    findings,
    of: (check: string) => findings.filter((finding) => finding.check === check),
  };
}

const HEAD_2022 = 'Đơn vị,NTS,TCS,HTS,NLS,ATTT,HDCQS,HDKTS,HDXHS';

/** A table of 2022 in which all units have the same values. */
function table2022(folder: string, units: readonly string[]): string {
  const file = join(folder, 'b.csv');
  writeFileSync(file, [HEAD_2022, ...units.map((unit) => `${unit}${',0.5'.repeat(8)}`)].join('\n'));
  return file;
}

describe('the list of units', () => {
  it('keeps a unit from being published that it calls ready in one row and returned in another', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 2);
      const list = join(folder, 'ds.csv');
      const rows = ['Xã số 001,Trả lại', 'Xã số 002,Đã chốt', 'Xã số 001,Đã chốt'];
      writeFileSync(list, ['Đơn vị,Tình trạng', ...rows].join('\n'));
      const json = join(folder, 'kq.json');
      const { code, of } = await ranked([...files, '--units', list, '--result', json]);
      expect(code).toBe(1);
      expect(existsSync(json)).toBe(false);
      expect(of('list-unit-twice')).toMatchObject([
        { severity: 'error', cell: 'A2', data: { unit: 'Xã số 001', cells: ['A2', 'A4'], differ: true } },
      ]);
    }));

  it('leaves a unit unranked that it has in two leagues; the same row twice is no error', () =>
    inFolder(async (folder) => {
      const table = table2022(folder, ['Đà Nẵng', 'Huế', 'Hà Nội']);
      const list = join(folder, 'ds.csv');
      const rows = ['Đà Nẵng,A', 'Thừa Thiên Huế,A', 'Hà Nội,B', 'Huế,B', 'Hà Nội,B'];
      writeFileSync(list, ['Đơn vị,Khối', ...rows].join('\n'));
      const { leagues, of } = await ranked([table, '--edition', 'province-2022', '--units', list]);
      expect(leagues).toEqual([
        ['A', ['Đà Nẵng'], []],
        ['B', ['Hà Nội'], []],
        [null, [], ['Huế']],
      ]);
      expect(of('list-unit-twice').map(({ severity }) => severity)).toEqual(['error', 'notice']);
    }));
});

describe('units of a level that is known as a whole', () => {
  it('are not ranked when the name is that of none, unless the list has it', () =>
    inFolder(async (folder) => {
      const table = table2022(folder, ['Đà Nẵng', 'Sao Hỏa']);
      const call = [table, '--edition', 'province-2022'];
      const { code, leagues, of } = await ranked(call);
      expect(code).toBe(1);
      expect(leagues).toEqual([
        ['province', ['Đà Nẵng'], []],
        [null, [], ['Sao Hỏa']],
      ]);
      expect(of('rank-unit-unknown')).toMatchObject([{ severity: 'error', cell: 'A3', data: { unit: 'Sao Hỏa' } }]);
      const list = join(folder, 'ds.csv');
      writeFileSync(list, 'Đơn vị\nĐà Nẵng\nSao Hỏa\n');
      expect((await ranked([...call, '--units', list])).leagues).toEqual([['province', ['Đà Nẵng', 'Sao Hỏa'], []]]);
    }));

  it('are named in one notice when a table that has most of them lacks them', () =>
    inFolder(async (folder) => {
      const names = OFFICIAL_UNITS.units
        .filter(({ level, firstYear }) => level === 'province' && firstYear === null)
        .map(({ name }) => name);
      expect(names).toHaveLength(63);
      const given = names.filter((name) => name !== 'Cà Mau' && name !== 'Lai Châu');
      const { code, leagues, of } = await ranked([table2022(folder, given), '--edition', 'province-2022']);
      expect(code).toBe(0);
      expect(leagues).toEqual([['province', given, []]]);
      expect(of('rank-units-missing')).toMatchObject([
        { severity: 'notice', data: { units: ['Lai Châu', 'Cà Mau'], years: [2021, 2022] } },
      ]);
    }));
});

describe('scoresheets of several periods', () => {
  it('are refused where none has more than half, unless the period is named', () =>
    inFolder(async (folder) => {
      const years = ['2023', '2024', '2025'];
      const files: string[] = [];
      for (const [at, year] of years.entries()) {
        files.push(await writeForm(join(folder, `${year}.xlsx`), `Xã số ${String(at)}`, at, year));
      }
      const refused = await dti(['rank', ...files, '--json']);
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(refused)).toEqual([expect.stringMatching(/2023 .*2024 .*2025 .*--period/)]);
      expect((await ranked([...files, '--period', '2024'])).leagues).toEqual([['commune', ['Xã số 1'], []]]);
    }));
});

describe('a table of which not everything can be ranked', () => {
  it('leaves a unit unranked whose row is empty, and passes over what is no unit', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'b.csv');
      const empty = ','.repeat(8);
      writeFileSync(file, [HEAD_2022, `Huế${',0.5'.repeat(8)}`, `Hà Nội${empty}`, `Ghi chú${empty}`].join('\n'));
      const { leagues, of } = await ranked([file, '--edition', 'province-2022']);
      expect(leagues).toEqual([['province', ['Huế'], ['Hà Nội']]]);
      expect(of('table-row-passed-over').map(({ data }) => data)).toEqual([{ name: 'Ghi chú' }]);
    }));

  // Printed values of 2023: a pillar of 0.6197 with such an index cannot be, the group of that name can.
  it('checks printed pillars and index where the groups are missing, and ranks nobody', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'tq.csv');
      writeFileSync(file, 'Tỉnh,DTI,CQS,KTS,XHS\nTuyên Quang,0.6735,0.7089,0.6197,0.4443\n');
      const { leagues, findings } = await ranked([file, '--edition', 'province-2023']);
      expect(leagues).toEqual([['province', [], ['Tuyên Quang']]]);
      expect(findings.map(({ check, cell }) => [check, cell])).toEqual([
        ['table-only-checked', 'A1'],
        [expect.stringMatching(/pillar/), 'A2'],
      ]);
    }));

  it('prints the rank of every group beside its value', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'b.csv');
      writeFileSync(file, [HEAD_2022, `Huế${',0.5'.repeat(8)}`, `Hà Nội${',0.6'.repeat(8)}`].join('\n'));
      const { stdout } = await dti(['rank', file, '--edition', 'province-2022']);
      expect(stdout.match(/0,5000 \(2\)/g)).toHaveLength(8 + 3);
    }));
});

describe('a league that one unit keeps from better points', () => {
  it('is ranked by what all have, and says which unit lacks what', () =>
    inFolder(async (folder) => {
      const sheet = readFileSync(fixture('tayninh-commune-2025-scoresheet.csv'), 'utf8');
      const [whole, lacking] = [join(folder, 'Đủ.csv'), join(folder, 'Thiếu.csv')];
      writeFileSync(whole, sheet);
      writeFileSync(lacking, sheet.replace(/^(1\.7,.*Hạ tầng và Nền tảng số,10,10),10,/m, '$1,,'));
      const { leagues, of } = await ranked([whole, lacking]);
      expect(leagues).toEqual([['commune', ['Đủ', 'Thiếu'], []]]);
      expect(of('rank-basis-dropped')).toMatchObject([
        { severity: 'warning', data: { dropped: 'appraised', by: 'self', lacking: ['Thiếu'] } },
      ]);
      expect((await ranked([whole, lacking, '--by', 'self'])).of('rank-basis-dropped')).toEqual([]);
    }));
});

describe('an earlier ranking', () => {
  it('is taken to be of the edition ranked now, a year before, where it names no year', () =>
    inFolder(async (folder) => {
      const [now, before] = [table2022(folder, ['Đà Nẵng', 'Huế']), join(folder, 'truoc.csv')];
      writeFileSync(before, [HEAD_2022, `Đà Nẵng${',0.4'.repeat(8)}`, `Huế${',0.3'.repeat(8)}`].join('\n'));
      const { code, findings } = await ranked([now, '--edition', 'province-2022', '--previous', before]);
      expect(code).toBe(0);
      expect(findings.map(({ check }) => check)).toEqual(['previous-edition-assumed']);
      const { stdout } = await dti(['rank', now, '--edition', 'province-2022', '--previous', before]);
      expect(stdout).toContain('So sánh năm 2022 với năm 2021:');
      expect(stdout).toContain('+0,1000');
    }));

  it('tells units without a rank now from units that are gone, and a year that is not earlier', () =>
    inFolder(async (folder) => {
      const [now, before] = [join(folder, 'nay.csv'), join(folder, 'truoc.csv')];
      const rows = (names: readonly string[]) => names.map((name) => `${name}${',0.5'.repeat(8)}`);
      writeFileSync(before, ['Năm 2022', HEAD_2022, ...rows(['Đà Nẵng', 'Huế', 'Cà Mau'])].join('\n'));
      writeFileSync(now, ['Năm 2022', HEAD_2022, ...rows(['Đà Nẵng']), `Huế${','.repeat(8)}`].join('\n'));
      const { of } = await ranked([now, '--edition', 'province-2022', '--previous', before]);
      expect(of('years-units-unranked').map(({ data }) => data)).toEqual([{ units: ['Huế'], in: 'after' }]);
      expect(of('years-units-gone').map(({ data }) => data)).toEqual([{ units: ['Cà Mau'] }]);
      expect(of('years-not-earlier')).toMatchObject([{ severity: 'warning', data: { before: 2022, after: 2022 } }]);
    }));

  it('names the cells that hold no rank', () =>
    inFolder(async (folder) => {
      const table = table2022(folder, ['Đà Nẵng', 'Huế', 'Hà Nội', 'Cà Mau']);
      const before = join(folder, 'truoc.csv');
      writeFileSync(before, 'Đơn vị,Hạng\nĐà Nẵng,1\nHuế,0\nHà Nội,abc\nCà Mau,\n');
      const { of } = await ranked([table, '--edition', 'province-2022', '--previous', before]);
      expect(of('previous-rank-invalid').map(({ cell, data }) => [cell, data])).toEqual([
        ['B3', { unit: 'Huế', found: '0' }],
        ['B4', { unit: 'Hà Nội', found: 'abc' }],
      ]);
    }));
});

describe('the paper of lost points', () => {
  it('counts ranked units only', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 3);
      const again = await writeForm(join(folder, 'moi.xlsx'), 'Xã số 001', 77);
      const lostIn = async (name: string, given: readonly string[]) => {
        const papers = join(folder, name);
        await dti(['rank', ...given, '-o', papers]);
        const workbook = await readWorkbookPath(papers);
        const sheets = workbook.ok ? workbook.value.sheets : [];
        const sheet = sheets.find((each) => each.name === 'Tiêu chí mất điểm');
        return [...(sheet?.filled() ?? [])].flatMap(({ cell }) => (typeof cell.value === 'number' ? [cell.value] : []));
      };
      const lost = await lostIn('tat-ca.xlsx', [...files, again]);
      expect(lost.length).toBeGreaterThan(0);
      expect(lost).toEqual(await lostIn('con-lai.xlsx', files.slice(1)));
    }));
});

describe('dti verify', () => {
  it('names units left unranked and numbers of units that the sources give otherwise', () =>
    inFolder(async (folder) => {
      const files = await writeForms(folder, 3);
      const again = await writeForm(join(folder, 'moi.xlsx'), 'Xã số 001', 77);
      const json = join(folder, 'kq.json');
      await dti(['rank', ...files, again, '--result', json]);
      expect((await dti(['verify', json, ...files, again])).code).toBe(0);
      const result = PublishedResult.parse(JSON.parse(readFileSync(json, 'utf8')));
      const changed = {
        ...result,
        sources: result.sources.map((source) => ({ ...source, units: 7 })),
        leagues: result.leagues.map((league) => ({
          ...league,
          unranked: league.unranked.map(({ reason }) => ({ unit: 'Xã Z', reason })),
        })),
      };
      writeFileSync(json, JSON.stringify({ ...changed, code: matchingCode(changed) }));
      const verified = await dti(['verify', json, ...files, again, '--json']);
      expect(verified.code).toBe(1);
      const twice = ['withheld', 'withheld'];
      expect(Found.parse(JSON.parse(verified.stdout)).findings).toMatchObject([
        ...result.sources.map(({ file }) => ({
          check: 'verify-source-units',
          data: { file, published: 7, computed: 1 },
        })),
        { check: 'verify-unranked-differs', data: { unit: 'Xã Z', published: twice, computed: [] } },
        { check: 'verify-unranked-differs', data: { unit: 'Xã số 001', published: [], computed: twice } },
      ]);
    }));

  it.each([
    ['{"format": 1', /không phải JSON hợp lệ, sai từ dòng 1/],
    ['{"format": 2}', /sai ở mục “format”/],
    [null, /không đọc được/],
  ])('says in words why %s is no result', (content, words) =>
    inFolder(async (folder) => {
      const json = join(folder, 'kq.json');
      if (content !== null) writeFileSync(json, content);
      const result = await dti(['verify', json, 'a.xlsx']);
      expect(result.code).toBe(2);
      expect(errorLines(result)).toEqual([expect.stringMatching(words)]);
      expect(result.stderr).not.toMatch(/ENOENT|Invalid|Expected/);
    }),
  );
});
