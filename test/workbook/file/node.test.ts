import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookPath } from '../../../src/workbook/file/node';
import { xlsx } from './build';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dti-file-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('reading a path', () => {
  it('reads the file and knows it by its name', async () => {
    const path = join(folder, 'Phiếu xã A.xlsx');
    await writeFile(path, xlsx());
    const result = await readWorkbookPath(path);
    expect(result.ok && result.value.fileName).toBe('Phiếu xã A.xlsx');
  });

  it('says that there is no such file', async () => {
    const path = join(folder, 'none.xlsx');
    expect(await readWorkbookPath(path)).toMatchObject({
      ok: false,
      error: { check: 'path-not-found', data: { file: path } },
    });
  });

  it('says that it is a folder', async () => {
    expect(await readWorkbookPath(folder)).toMatchObject({
      ok: false,
      error: { check: 'path-is-folder', data: { file: folder } },
    });
  });

  it('refuses a file of more than 64 MB by its size', async () => {
    const path = join(folder, 'big.xlsx');
    const file = await open(path, 'w');
    await file.truncate(64 * 1024 * 1024 + 1);
    await file.close();
    expect(await readWorkbookPath(path)).toMatchObject({
      ok: false,
      error: { check: 'file-too-large', data: { file: path, bytes: 67_108_865, limit: 67_108_864 } },
    });
  });

  it('names the code of any other failure', async () => {
    expect(await readWorkbookPath(join(folder, 'a'.repeat(300)))).toMatchObject({
      ok: false,
      error: { check: 'path-unreadable', data: { code: 'ENAMETOOLONG' } },
    });
  });
});
