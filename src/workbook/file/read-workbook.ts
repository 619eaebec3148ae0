import type { Result } from '../../engine/result';
import { readCsv } from './csv/read-csv';
import { kindOfArchive, kindOfFile, type ArchiveKind, type FileKind } from './detect';
import type { FileFinding } from './findings';
import { MAX_FILE_BYTES } from './limits';
import { refuse, settle } from './refusal';
import type { WorkbookFile } from './workbook-file';
import { Package } from './xlsx/package';
import { readXlsx } from './xlsx/read-xlsx';
import { readDirectory } from './zip/directory';

/** The finding for each kind of file that holds no workbook to read. */
const UNUSABLE = {
  empty: 'file-empty',
  xls: 'file-is-xls',
  xlsb: 'file-is-xlsb',
  encrypted: 'file-is-encrypted',
  word: 'file-is-word',
  pdf: 'file-is-pdf',
  opendocument: 'file-is-opendocument',
  html: 'file-is-html',
  xml: 'file-is-xml',
  image: 'file-is-image',
  archive: 'file-is-archive',
  unknown: 'file-is-unknown',
} as const satisfies Record<Exclude<FileKind | ArchiveKind, 'zip' | 'text' | 'xlsx'>, string>;

/**
 * Reads a workbook from the bytes of an .xlsx or .csv file. What the file is, its content tells; the name is for
 * messages, and names the sheet of a .csv. Nothing is read in part: one fault refuses the whole file.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Result<WorkbookFile, FileFinding> {
  return settle(() => {
    if (bytes.length > MAX_FILE_BYTES) {
      refuse('file-too-large', { file: fileName, bytes: bytes.length, limit: MAX_FILE_BYTES });
    }
    const kind = kindOfFile(bytes);
    if (kind === 'text') {
      return readCsv(bytes, fileName);
    }
    if (kind !== 'zip') {
      return refuse(UNUSABLE[kind], { file: fileName });
    }
    return readXlsx(openPackage(bytes, fileName));
  });
}

/** Opens an .xlsx archive; refuses every other kind of archive. */
function openPackage(bytes: Uint8Array, file: string): Package {
  const archive = readDirectory(bytes, file);
  const kind = kindOfArchive(archive);
  return kind === 'xlsx' ? new Package(archive, file) : refuse(UNUSABLE[kind], { file });
}
