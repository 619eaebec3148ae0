import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../src/engine/edition/official';
import { shipped } from '../support/shipped';
import { dti, errorLines, fixture, inFolder } from './run-cli';

const IDS = OFFICIAL_EDITIONS.map(({ id }) => id);

describe('dti editions', () => {
  it('lists the editions with maxima in the reader’s numbers', async () => {
    const { code, stdout, stderr } = await dti(['editions']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const id of IDS) {
      expect(stdout).toContain(id);
    }
    expect(stdout).toContain('1.000');
    expect((await dti(['editions', '--lang', 'en'])).stdout).toContain('1,000');
  });

  it('lists them as one JSON document', async () => {
    const { stdout } = await dti(['editions', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ editions: IDS.map((id) => ({ id })) });
  });

  it('shows one whole, with rules in words, remarks and sources', async () => {
    const { code, stdout } = await dti(['editions', 'hcmc-commune-2026']);
    expect(code).toBe(0);
    expect(stdout.match(/^ {2}DTI-\d\d/gm)).toHaveLength(43);
    expect(stdout).toContain('Tỷ lệ (b + c)/a từ 75%');
    expect(stdout).toContain('>95%');
    expect(stdout).toContain('https://github.com/drgrevolution-creator/DTI_PAR_WebApp2');
  });

  it('says of an edition known by structure what is not known', async () => {
    const { stdout } = await dti(['editions', 'province-2022', '--lang', 'en']);
    expect(stdout).toContain('Criteria known: 0/98');
    expect(stdout).toContain('6. Smart city [DTTM] · not scored');
    expect(stdout).toContain('NTS + TCS + HTS + NLS + ATTT + HDCQS');
  });

  it('gives an edition as JSON that --edition takes back', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'own.json');
      const written = await dti(['editions', 'tayninh-commune-2025', '-o', file]);
      expect(written).toMatchObject({ code: 0, stdout: '', stderr: `Đã ghi ${file}\n` });
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(shipped('tayninh-commune-2025'));
      const scored = await dti(['score', fixture('tayninh-commune-2025-scoresheet.csv'), '--edition', file, '--json']);
      expect(JSON.parse(scored.stdout)).toMatchObject({ scoresheets: [{ totals: { self: 787.84 } }] });
    });
  });

  it('does not overwrite a file unless told', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'own.json');
      writeFileSync(file, 'mine');
      const refused = await dti(['editions', 'province-2022', '-o', file]);
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr).toContain('--force');
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect((await dti(['editions', 'province-2022', '-o', file, '--force'])).code).toBe(0);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ id: 'province-2022' });
      expect(readdirSync(folder)).toEqual(['own.json']);
    });
  });

  it.each([
    ['edition.csv', 'bộ chỉ số chỉ ghi ra tệp .xlsx'],
    [join('nowhere', 'edition.json'), 'không có thư mục'],
  ])('writes nothing to %s and says why', async (name, said) => {
    await inFolder(async (folder) => {
      const file = join(folder, name);
      const result = await dti(['editions', 'province-2022', '-o', file]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.stderr).toContain(said);
      expect(existsSync(file)).toBe(false);
    });
  });

  it('names every mistake in an edition of one’s own, with its place', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'own.json');
      const edition = shipped('tayninh-commune-2025');
      writeFileSync(file, JSON.stringify({ ...edition, max: { points: 1000, basis: 'stated' }, pillars: 7 }));
      const shape = await dti(['editions', file]);
      expect(errorLines(shape)).toEqual([`dti: ${file}: pillars: là số, cần danh sách.`]);
      writeFileSync(file, JSON.stringify({ ...edition, max: { points: 1000, basis: 'stated' } }));
      const sums = await dti(['editions', file]);
      expect(sums.code).toBe(2);
      expect(sums.stderr).toContain('max.points: điểm tối đa của bộ chỉ số ghi 1.000 điểm nhưng cộng lại là 960 điểm');
      writeFileSync(file, '{ not json');
      expect(await dti(['editions', file])).toMatchObject({ code: 2, stdout: '' });
    });
  });
});
