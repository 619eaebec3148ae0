/**
 * The list of parts at the end of a zip archive (PKWARE APPNOTE.TXT 4.3), read and checked before anything is unpacked.
 */
import {
  MAX_ENTRIES,
  MAX_PACKING_RATIO,
  MAX_PART_BYTES,
  MAX_UNPACKED_BYTES,
  RATIO_MATTERS_FROM_BYTES,
} from '../limits';
import { refuse } from '../refusal';
import type { ZipFault } from '../findings';
import { CENTRAL, END, LOCAL } from './layout';

/** One entry of an archive; positions and sizes are bytes from the start of the file. */
export interface ZipEntry {
  /** Path inside the archive, with `/`. */
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly headerAt: number;
  /** Where its packed bytes start. */
  readonly dataAt: number;
  /** Where its record in the central directory starts and ends. */
  readonly recordAt: number;
  readonly recordEnd: number;
  /** Where the record keeps `headerAt`, and in how many bytes. */
  readonly offsetField: { readonly at: number; readonly bytes: 4 | 8 };
}

/** An archive whose directory was found sound and within the limits. */
export interface ZipDirectory {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the central directory starts and ends, and where the record that ends the archive starts. */
  readonly start: number;
  readonly end: number;
  readonly endRecordAt: number;
}

/** Bits of the flags that say that an entry is encrypted: 0 (classic), 6 (strong), 13 (masked header). */
const ENCRYPTED = 0x2041;
const UTF8_NAME = 0x0800;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the directory of an archive; refuses what is cut off, damaged, encrypted, repeated or, unless `isLimited` is false,
 * over the limits.
 */
export function readDirectory(
  content: Uint8Array,
  file: string,
  { isLimited = true }: { readonly isLimited?: boolean } = {},
): ZipDirectory {
  // A Buffer of Node would share its memory where a Uint8Array gives a copy (`slice`), and what was given must not change.
  const bytes = new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (fault: ZipFault): never => refuse('zip-damaged', { file, part: null, fault });

  const endRecordAt = findEndRecord(view);
  if (endRecordAt === null) {
    return refuse('zip-cut-off', { file });
  }
  const count = view.getUint16(endRecordAt + END.entries, true);
  if (isLimited && count > MAX_ENTRIES) {
    refuse('zip-too-many-entries', { file, entries: count, limit: MAX_ENTRIES });
  }
  if (
    view.getUint16(endRecordAt + END.disk, true) !== 0 ||
    view.getUint16(endRecordAt + END.entriesHere, true) !== count
  ) {
    damaged('split');
  }
  const start = view.getUint32(endRecordAt + END.directoryAt, true);
  const end = start + view.getUint32(endRecordAt + END.directorySize, true);
  if (end > endRecordAt) {
    damaged('directory');
  }

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const entry = readRecord(view, at, end, start, file);
    entries.push(entry);
    at = entry.recordEnd;
  }
  if (at !== end) {
    damaged('directory');
  }
  checkNames(entries, file);
  if (isLimited) checkSizes(entries, file);
  checkOverlap(entries, file);
  return { bytes, view, entries, start, end, endRecordAt };
}

/** The record that ends the archive, whose comment must reach exactly to the end of the file. */
function findEndRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END.size - 0xffff);
  for (let at = view.byteLength - END.size; at >= first; at--) {
    const isSigned = view.getUint32(at, true) === END.signature;
    if (isSigned && at + END.size + view.getUint16(at + END.commentLength, true) === view.byteLength) {
      return at;
    }
  }
  return null;
}

function readRecord(view: DataView, at: number, end: number, directoryAt: number, file: string): ZipEntry {
  if (at + CENTRAL.size > end || view.getUint32(at, true) !== CENTRAL.signature) {
    return refuse('zip-damaged', { file, part: null, fault: 'directory' });
  }
  const nameLength = view.getUint16(at + CENTRAL.nameLength, true);
  const extraLength = view.getUint16(at + CENTRAL.extraLength, true);
  const extraAt = at + CENTRAL.size + nameLength;
  const recordEnd = extraAt + extraLength + view.getUint16(at + CENTRAL.commentLength, true);
  if (recordEnd > end) {
    return refuse('zip-damaged', { file, part: null, fault: 'directory' });
  }
  const flags = view.getUint16(at + CENTRAL.flags, true);
  const name = decodeName(view, at + CENTRAL.size, nameLength, flags);
  if ((flags & ENCRYPTED) !== 0) {
    return refuse('zip-entry-encrypted', { file, part: name });
  }
  const method = view.getUint16(at + CENTRAL.method, true);
  if (method !== 0 && method !== 8) {
    return refuse('zip-damaged', { file, part: name, fault: 'method' });
  }
  const sizes = readSizes(view, at, extraAt, extraAt + extraLength);
  if (sizes === null) {
    return refuse('zip-damaged', { file, part: name, fault: 'directory' });
  }
  const dataAt = readLocalHeader(view, sizes.headerAt, at, nameLength, method);
  if (dataAt === null || dataAt + sizes.packedSize > directoryAt) {
    return refuse('zip-damaged', { file, part: name, fault: 'header' });
  }
  return { name, method, crc: view.getUint32(at + CENTRAL.crc, true), ...sizes, dataAt, recordAt: at, recordEnd };
}

type Sizes = Pick<ZipEntry, 'size' | 'packedSize' | 'headerAt' | 'offsetField'>;

/** Sizes and position; those that read FFFFFFFF stand in the ZIP64 extra field (APPNOTE.TXT 4.5.3), which some programs write always. */
function readSizes(view: DataView, recordAt: number, extraAt: number, extraEnd: number): Sizes | null {
  let field = findZip64Field(view, extraAt, extraEnd);
  const read = (at: number): { value: number; at: number; bytes: 4 | 8 } | null => {
    const value = view.getUint32(at, true);
    if (value !== IN_ZIP64) {
      return { value, at, bytes: 4 };
    }
    if (field === null || field.at + 8 > field.end) {
      return null;
    }
    const long = { value: Number(view.getBigUint64(field.at, true)), at: field.at, bytes: 8 as const };
    field = { at: field.at + 8, end: field.end };
    return long;
  };
  const size = read(recordAt + CENTRAL.unpackedSize);
  const packedSize = read(recordAt + CENTRAL.packedSize);
  const headerAt = read(recordAt + CENTRAL.headerAt);
  if (size === null || packedSize === null || headerAt === null) {
    return null;
  }
  return {
    size: size.value,
    packedSize: packedSize.value,
    headerAt: headerAt.value,
    offsetField: { at: headerAt.at, bytes: headerAt.bytes },
  };
}

function findZip64Field(view: DataView, extraAt: number, extraEnd: number): { at: number; end: number } | null {
  let at = extraAt;
  while (at + 4 <= extraEnd) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA && end <= extraEnd) {
      return { at: at + 4, end };
    }
    at = end;
  }
  return null;
}

/** Where the packed bytes start, if the header before them tells the same name and method as the directory; else null. */
function readLocalHeader(
  view: DataView,
  at: number,
  recordAt: number,
  nameLength: number,
  method: number,
): number | null {
  const nameAt = at + LOCAL.size;
  if (nameAt + nameLength > recordAt || view.getUint32(at, true) !== LOCAL.signature) {
    return null;
  }
  const agrees =
    view.getUint16(at + LOCAL.method, true) === method &&
    view.getUint16(at + LOCAL.nameLength, true) === nameLength &&
    (view.getUint16(at + LOCAL.flags, true) & ENCRYPTED) === 0;
  if (!agrees) {
    return null;
  }
  for (let index = 0; index < nameLength; index++) {
    if (view.getUint8(nameAt + index) !== view.getUint8(recordAt + CENTRAL.size + index)) {
      return null;
    }
  }
  return nameAt + nameLength + view.getUint16(at + LOCAL.extraLength, true);
}

/** Some programs write `\` between folders. */
function decodeName(view: DataView, at: number, length: number, flags: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder((flags & UTF8_NAME) !== 0 ? 'utf-8' : 'latin1').decode(bytes).replaceAll('\\', '/');
}

/** Part names are compared without case (ISO/IEC 29500-2, 6.2.2.3); of two equal ones different programs take different ones. */
function checkNames(entries: readonly ZipEntry[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) {
      refuse('zip-part-repeated', { file, part: name });
    }
    seen.add(key);
  }
}

function checkSizes(entries: readonly ZipEntry[], file: string): void {
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    if (size > MAX_PART_BYTES) {
      refuse('zip-too-large', { file, part: name, bytes: size, limit: MAX_PART_BYTES });
    }
    const ratio = size / Math.max(1, packedSize);
    if (size >= RATIO_MATTERS_FROM_BYTES && ratio > MAX_PACKING_RATIO) {
      refuse('zip-overpacked', { file, part: name, ratio: Math.round(ratio), limit: MAX_PACKING_RATIO });
    }
    total += size;
  }
  if (total > MAX_UNPACKED_BYTES) {
    refuse('zip-too-large', { file, part: null, bytes: total, limit: MAX_UNPACKED_BYTES });
  }
}

/** Entries that share packed bytes let a small file unpack to a huge one. */
function checkOverlap(entries: readonly ZipEntry[], file: string): void {
  let end = 0;
  for (const { name, headerAt, dataAt, packedSize } of [...entries].sort((a, b) => a.headerAt - b.headerAt)) {
    if (headerAt < end) {
      refuse('zip-damaged', { file, part: name, fault: 'overlap' });
    }
    end = dataAt + packedSize;
  }
}
