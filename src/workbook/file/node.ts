import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../engine/result';
import { fileFinding, type FileFinding } from './findings';
import { MAX_FILE_BYTES } from './limits';
import { readWorkbook } from './read-workbook';
import type { WorkbookFile } from './workbook-file';

/** A workbook and the bytes that it was read from. */
export interface OpenedFile {
  /** The path as it was given. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
}

/** Reads the workbook at a path (Node only) and keeps its bytes. The size is checked before the file is read. */
export async function openWorkbookFile(file: string): Promise<Result<OpenedFile, FileFinding>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = readWorkbook(bytes.value, basename(file));
  return workbook.ok ? ok({ file, bytes: bytes.value, workbook: workbook.value }) : workbook;
}

/** Reads the workbook at a path (Node only), as `openWorkbookFile` does. */
export async function readWorkbookPath(path: string): Promise<Result<WorkbookFile, FileFinding>> {
  const opened = await openWorkbookFile(path);
  return opened.ok ? ok(opened.value.workbook) : opened;
}

/** The bytes of the file at a path (Node only), at most 64 MB. Findings name the path as it was given. */
export async function readBytes(path: string): Promise<Result<Uint8Array, FileFinding>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      return err(fileFinding('path-is-folder', { file: path }));
    }
    if (stats.size > MAX_FILE_BYTES) {
      return err(fileFinding('file-too-large', { file: path, bytes: stats.size, limit: MAX_FILE_BYTES }));
    }
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return err(pathFinding(path, error));
  }
}

/** What the system's error says about a path; an error that is not the system's is a bug and passes. */
function pathFinding(path: string, error: unknown): FileFinding {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  const code = hasCode && typeof error.code === 'string' ? error.code : null;
  switch (code) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return fileFinding('path-not-found', { file: path });
    case 'EACCES':
    case 'EPERM':
      return fileFinding('path-not-permitted', { file: path });
    default:
      return fileFinding('path-unreadable', { file: path, code });
  }
}
