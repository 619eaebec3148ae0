import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipDirectory, ZipEntry } from './directory';
import { CENTRAL, END, LOCAL } from './layout';

/** What changes in an archive. */
export interface ArchiveChanges {
  /** New contents of entries. */
  readonly replaced: ReadonlyMap<ZipEntry, Uint8Array>;
  readonly removed: ReadonlySet<ZipEntry>;
}

/** The flag of an entry whose sizes follow its data. */
const SIZES_FOLLOW = 0x0008;
const DEFLATED = 8;
const VERSION_FOR_DEFLATE = 20;
const ZIP64_EXTRA = 0x0001;

/**
 * The archive with some contents replaced. Every other entry keeps its header and its packed bytes exactly, and all
 * keep their order, names and times.
 */
export function repack(archive: ZipDirectory, { replaced, removed }: ArchiveChanges): Uint8Array {
  const { bytes, entries } = archive;
  const byPlace = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  const output = new Output();
  output.push(bytes.subarray(0, byPlace[0]?.headerAt ?? archive.start));

  const records = new Map<ZipEntry, Uint8Array>();
  for (const [index, entry] of byPlace.entries()) {
    const headerAt = output.length;
    const content = replaced.get(entry);
    if (content !== undefined) {
      const packed = deflateSync(content);
      output.push(newHeader(archive, entry, content, packed), packed);
      records.set(entry, newRecord(archive, entry, content, packed, headerAt));
    } else if (!removed.has(entry)) {
      output.push(bytes.subarray(entry.headerAt, byPlace[index + 1]?.headerAt ?? archive.start));
      records.set(entry, movedRecord(archive, entry, headerAt));
    }
  }

  const directoryAt = output.length;
  output.push(...entries.flatMap((entry) => records.get(entry) ?? []));
  output.push(endRecord(archive, records.size, directoryAt, output.length - directoryAt));
  return output.join();
}

/** Bytes that are put one behind the other. */
class Output {
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  push(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.length += piece.length;
    }
  }

  join(): Uint8Array {
    const joined = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      joined.set(piece, at);
      at += piece.length;
    }
    return joined;
  }
}

/** The local header of a replaced entry: name and time as before, no extra fields. */
function newHeader(
  { bytes, view }: ZipDirectory,
  entry: ZipEntry,
  content: Uint8Array,
  packed: Uint8Array,
): Uint8Array {
  const nameLength = view.getUint16(entry.headerAt + LOCAL.nameLength, true);
  const header = bytes.slice(entry.headerAt, entry.headerAt + LOCAL.size + nameLength);
  writeContent(header, LOCAL, content, packed);
  viewOf(header).setUint16(LOCAL.extraLength, 0, true);
  return header;
}

/** The directory's record of a replaced entry, without the ZIP64 field, which would speak of the old sizes. */
function newRecord(
  { bytes, view }: ZipDirectory,
  entry: ZipEntry,
  content: Uint8Array,
  packed: Uint8Array,
  headerAt: number,
): Uint8Array {
  const extraAt = entry.recordAt + CENTRAL.size + view.getUint16(entry.recordAt + CENTRAL.nameLength, true);
  const extraEnd = extraAt + view.getUint16(entry.recordAt + CENTRAL.extraLength, true);
  const extra = withoutZip64(bytes.subarray(extraAt, extraEnd));
  const output = new Output();
  output.push(bytes.subarray(entry.recordAt, extraAt), extra, bytes.subarray(extraEnd, entry.recordEnd));
  const record = output.join();
  writeContent(record, CENTRAL, content, packed);
  viewOf(record).setUint16(CENTRAL.extraLength, extra.length, true);
  viewOf(record).setUint32(CENTRAL.headerAt, headerAt, true);
  return record;
}

function writeContent(
  record: Uint8Array,
  layout: typeof LOCAL | typeof CENTRAL,
  content: Uint8Array,
  packed: Uint8Array,
): void {
  const view = viewOf(record);
  view.setUint16(layout.version, Math.max(view.getUint16(layout.version, true), VERSION_FOR_DEFLATE), true);
  view.setUint16(layout.flags, view.getUint16(layout.flags, true) & ~SIZES_FOLLOW, true);
  view.setUint16(layout.method, DEFLATED, true);
  view.setUint32(layout.crc, crc32(content), true);
  view.setUint32(layout.packedSize, packed.length, true);
  view.setUint32(layout.unpackedSize, content.length, true);
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const output = new Output();
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_EXTRA) {
      output.push(extra.subarray(at, end));
    }
    at = end;
  }
  return output.join();
}

/** The record of an untouched entry, which only moves. */
function movedRecord({ bytes }: ZipDirectory, entry: ZipEntry, headerAt: number): Uint8Array {
  const record = bytes.slice(entry.recordAt, entry.recordEnd);
  const { at, bytes: width } = entry.offsetField;
  if (width === 8) {
    viewOf(record).setBigUint64(at - entry.recordAt, BigInt(headerAt), true);
  } else {
    viewOf(record).setUint32(at - entry.recordAt, headerAt, true);
  }
  return record;
}

/** The end record with its comment; ZIP64 end records before it are left out, since no value in it needs them. */
function endRecord({ bytes, endRecordAt }: ZipDirectory, count: number, at: number, size: number): Uint8Array {
  const record = bytes.slice(endRecordAt);
  const view = viewOf(record);
  view.setUint16(END.entriesHere, count, true);
  view.setUint16(END.entries, count, true);
  view.setUint32(END.directorySize, size, true);
  view.setUint32(END.directoryAt, at, true);
  return record;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
