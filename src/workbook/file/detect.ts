import type { ZipDirectory } from './zip/directory';
import { encodingOf } from './xml/parse';

/** What a file is by its content; its extension is not asked. */
export type FileKind =
  'empty' | 'zip' | 'xls' | 'encrypted' | 'word' | 'pdf' | 'html' | 'xml' | 'image' | 'archive' | 'text' | 'unknown';

/** What a zip archive holds. */
export type ArchiveKind = 'xlsx' | 'xlsb' | 'word' | 'opendocument' | 'archive';

/** How files begin, one character for each byte. */
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'word'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['Rar!', 'archive'],
  ["7z\xbc\xaf'\x1c", 'archive'],
  ['\x1f\x8b', 'archive'],
];
/** The container of Office files before 2007, and of encrypted ones to this day. */
const OLE_SIGNATURE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** As much of a file as is looked at to tell text from binary and markup from a table, in bytes. */
const HEAD = 4096;
const HTML = /^\s*(?:mime-version:|<!--|<(?:!doctype html|html|head|body|table|meta|style|div)\b)/i;
const XML = /^\s*<\?xml\b/i;

/** The kind of a file; a zip archive is told apart further by `kindOfArchive`. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) {
    return 'empty';
  }
  const start = String.fromCharCode(...bytes.subarray(0, OLE_SIGNATURE.length));
  if (start === OLE_SIGNATURE) {
    return kindOfOle(bytes);
  }
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature));
  return signed?.[1] ?? kindOfText(bytes.subarray(0, HEAD));
}

/** The kind of an archive by the folders it holds. */
export function kindOfArchive({ entries }: ZipDirectory): ArchiveKind {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.includes('xl/workbook.bin')) {
    return 'xlsb';
  }
  if (names.some((name) => name.startsWith('xl/'))) {
    return 'xlsx';
  }
  if (names.some((name) => name.startsWith('word/'))) {
    return 'word';
  }
  return names.includes('mimetype') && names.includes('content.xml') ? 'opendocument' : 'archive';
}

/** Streams inside the container have names in UTF-16. */
function kindOfOle(bytes: Uint8Array): FileKind {
  const content = new TextDecoder('latin1').decode(bytes);
  const holds = (stream: string): boolean => content.includes(stream.replaceAll(/(?!^)/g, '\0'));
  if (holds('EncryptedPackage')) {
    return 'encrypted';
  }
  return holds('WordDocument') ? 'word' : 'xls';
}

function kindOfText(head: Uint8Array): FileKind {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8' && head.some(isControl)) {
    return 'unknown';
  }
  const text = new TextDecoder(encoding).decode(head);
  if (HTML.test(text)) {
    return 'html';
  }
  return XML.test(text) ? 'xml' : 'text';
}

/** A byte that no text holds: tab, line feed, form feed and carriage return are the only control characters in use. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}
