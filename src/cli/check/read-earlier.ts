import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Edition } from '../../engine/edition/schema';
import type { ScoredFile, UnreadFile } from '../score-file';
import { isScored, scoreFiles } from '../score-files';

/** The scoresheets given as earlier ones. */
export interface Earlier {
  readonly files: readonly ScoredFile[];
  readonly unread: readonly UnreadFile[];
}

const EXTENSIONS = ['.xlsx', '.csv'];

/** Reads an earlier scoresheet, or every workbook of a folder of them. */
export async function readEarlier(path: string, edition: Edition | null): Promise<Earlier> {
  const results = await scoreFiles(await filesAt(path), edition, null);
  return { files: results.filter(isScored), unread: results.filter((result) => !isScored(result)) };
}

/** The path itself unless it is a folder: what is wrong with it is told by who reads it. */
async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return [path];
  }
  const names = await readdir(path);
  const workbooks = names.filter((name) => EXTENSIONS.includes(extname(name).toLowerCase()) && !name.startsWith('~$'));
  return workbooks.length === 0 ? [path] : workbooks.sort().map((name) => join(path, name));
}
