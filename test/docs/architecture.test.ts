/** The table of docs/architecture.md names every folder of the house, and what each may import is what its files import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
/** Folders whose own folders have rows as well. */
const PARENTS = ['src', 'src/engine', 'src/workbook'];
const SCRIPT = /\.(?:tsx?|m?js)$/;

interface Row {
  readonly folders: readonly string[];
  /** Places below src/ and packages, `*` for the rest of a name; null where the row of the folder above says it. */
  readonly imports: readonly string[] | null;
}

const named = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** The names that `src/a/{b,c}` stands for. */
function writtenOut(path: string): readonly string[] {
  const [before = '', choices, after = ''] = path.split(/[{}]/);
  return choices === undefined ? [path] : choices.split(',').map((choice) => `${before}${choice}${after}`);
}

const ROWS = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `src/'))
  .map((line): Row => {
    const [, folders = '', , imports = ''] = line.split('|');
    const names = named(imports);
    return { folders: named(folders).flatMap(writtenOut), imports: names.length === 0 ? null : names };
  });

const scripts = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => SCRIPT.test(path))
  .map((path) => posix.join('src', path.replaceAll('\\', '/')));

/** The row that says what a file may import: that of the nearest folder above it which says so. */
function rowOf(file: string): Row | undefined {
  const above = ROWS.filter(({ folders, imports }) => imports !== null && folders.some((folder) => isIn(file, folder)));
  const depth = ({ folders }: Row): number => Math.max(...folders.map((folder) => folder.length));
  return above.sort((a, b) => depth(b) - depth(a))[0];
}

const isIn = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** What a file imports from other folders of src, as paths below src/, and from packages. Node's own modules are left out. */
function importsOf(file: string): readonly string[] {
  const own = file.split('/')[1] ?? '';
  return ts
    .preProcessFile(readFileSync(join(ROOT, file), 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !isBuiltin(name))
    .flatMap((name) => {
      if (!name.startsWith('.')) return [name];
      const path = posix.join(posix.dirname(file), name);
      return isIn(path, 'src') && !isIn(path, `src/${own}`) ? [path.slice('src/'.length)] : [];
    });
}

/** True where a name in the table covers what is imported: the same, a folder or package above it, or its beginning. */
function covers(name: string, imported: string): boolean {
  return name.endsWith('*')
    ? imported.startsWith(name.slice(0, -1))
    : imported === name.replace(/\.tsx?$/, '') || imported.startsWith(`${name}/`);
}

describe('the table of folders', () => {
  it('names every folder, and no other', () => {
    const there = PARENTS.flatMap((parent) =>
      readdirSync(join(ROOT, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}`),
    );
    const listed = ROWS.flatMap(({ folders }) => folders);
    expect(there.filter((folder) => !listed.includes(folder))).toEqual([]);
    expect(listed.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  });

  it('says of each what its files import', () => {
    const unsaid = scripts.flatMap((file) => {
      const allowed = rowOf(file)?.imports ?? [];
      return importsOf(file)
        .filter((imported) => !allowed.some((name) => covers(name, imported)))
        .map((imported) => `${file} imports ${imported}`);
    });
    expect(unsaid).toEqual([]);
  });

  it('names nothing that no file there imports', () => {
    const unused = ROWS.flatMap((row) => {
      const imported = scripts.filter((file) => rowOf(file) === row).flatMap(importsOf);
      return (row.imports ?? [])
        .filter((name) => !imported.some((one) => covers(name, one)))
        .map((name) => `${row.folders.join(', ')}: ${name}`);
    });
    expect(unused).toEqual([]);
  });

  it('says where alone office.js is touched', () => {
    const touches = scripts.filter((file) => /\bExcel\.\w/.test(readFileSync(join(ROOT, file), 'utf8')));
    const elsewhere = touches.filter((file) => !isIn(file, 'src/workbook/excel') && !isIn(file, 'src/host'));
    expect(touches.length).toBeGreaterThan(elsewhere.length);
    expect(elsewhere).toEqual([]);
  });
});
