import { kindOfArchive, kindOfFile, type ArchiveKind, type FileKind } from './detect';
import { MAX_FILE_BYTES } from './limits';
import { refuse } from './refusal';
import { Package, type ReadingTools } from './xlsx/package';
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

/** Tells by its content whether a file is text or an .xlsx package, which is opened; refuses everything else. */
export function openFile(bytes: Uint8Array, file: string, tools: Partial<ReadingTools> = {}): Package | 'text' {
  if (bytes.length > MAX_FILE_BYTES) {
    refuse('file-too-large', { file, bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  const kind = kindOfFile(bytes);
  if (kind === 'text') {
    return kind;
  }
  if (kind !== 'zip') {
    return refuse(UNUSABLE[kind], { file });
  }
  const archive = readDirectory(bytes, file);
  const content = kindOfArchive(archive);
  return content === 'xlsx' ? new Package(archive, file, tools) : refuse(UNUSABLE[content], { file });
}
