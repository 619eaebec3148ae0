/** What a call reads it never writes over, not even with --force. */
import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { dti, errorLines, fixture, inFolder } from './run-cli';

const PLAIN = fixture('tayninh-commune-2025-scoresheet.xlsx');

describe('an output that the call reads', () => {
  it.each([
    ['score', ['score', 'form.xlsx', '-o', 'form.xlsx']],
    ['score into the folder of the forms', ['score', 'form.xlsx', 'other.xlsx', '-o', '.']],
    ['score, under another way to write the path', ['score', 'form.xlsx', '-o', 'before/../form.xlsx']],
    ['score, through a link', ['score', 'form.xlsx', '-o', 'linked.xlsx']],
    ['score, through a second name', ['score', 'form.xlsx', '-o', 'same.xlsx']],
    ['check', ['check', 'form.xlsx', '-o', 'form.xlsx']],
    ['check --previous', ['check', 'form.xlsx', '--previous', 'other.xlsx', '-o', 'other.xlsx']],
    ['check --previous, a folder', ['check', 'form.xlsx', '--previous', 'before', '-o', 'before/a.xlsx']],
    ['check --central', ['check', 'form.xlsx', '--central', 'other.xlsx', '-o', 'other.xlsx']],
    ['rank', ['rank', 'form.xlsx', '-o', 'form.xlsx']],
    ['rank --units', ['rank', 'form.xlsx', '--units', 'other.xlsx', '-o', 'other.xlsx']],
    ['rank --result', ['rank', 'form.xlsx', '--previous', 'kq.json', '--result', 'kq.json']],
    ['merge', ['merge', 'form.xlsx', 'other.xlsx', '-o', 'other.xlsx']],
    ['merge --progress', ['merge', 'form.xlsx', '-o', 'new.xlsx', '--progress', 'form.xlsx']],
    ['editions', ['editions', 'edition.xlsx', '-o', 'edition.xlsx']],
  ])('is refused by dti %s', (_, [command = '', ...args]) =>
    inFolder(async (folder) => {
      for (const name of ['form.xlsx', 'other.xlsx']) copyFileSync(PLAIN, join(folder, name));
      linkSync(join(folder, 'form.xlsx'), join(folder, 'same.xlsx'));
      symlinkSync(join(folder, 'form.xlsx'), join(folder, 'linked.xlsx'));
      mkdirSync(join(folder, 'before'));
      copyFileSync(PLAIN, join(folder, 'before', 'a.xlsx'));
      writeFileSync(join(folder, 'kq.json'), '{}');
      if (command === 'editions') await dti(['editions', 'province-2022', '-o', join(folder, 'edition.xlsx')]);
      const paths = args.map((arg) => (arg.startsWith('-') ? arg : `${folder}/${arg}`));
      const result = await dti([command, ...paths, '--force']);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(errorLines(result)[0]).toContain('không được ghi đè, kể cả với --force');
      expect(readFileSync(join(folder, 'form.xlsx')).equals(readFileSync(PLAIN))).toBe(true);
    }),
  );
});

describe('the findings of dti check', () => {
  it('link into a file whose name has a # and a %', () =>
    inFolder(async (folder) => {
      const form = join(folder, 'Xã #1 100%.xlsx');
      copyFileSync(PLAIN, form);
      await dti(['check', form, '-o', join(folder, 'ra-soat.xlsx')]);
      const found = await readWorkbookPath(join(folder, 'ra-soat.xlsx'));
      const cells = found.ok ? [...(found.value.sheets[0]?.filled() ?? [])] : [];
      const links = cells.flatMap(({ cell }) => (cell.formula?.includes('HYPERLINK') === true ? [cell.formula] : []));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(/HYPERLINK\("Xã %231 100%25\.xlsx#[^#]*"/);
    }));
});
