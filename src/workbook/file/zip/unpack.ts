import { Inflate, inflateSync } from 'fflate';
import { refuse } from '../refusal';
import { crc32 } from './crc32';
import type { ZipDirectory, ZipEntry } from './directory';

/** Packed bytes handed to the decompressor at a time: one step unpacks at most 1,032 times as much. */
const STEP = 16 * 1024;

/** The bytes of one part; refuses a part that does not unpack to exactly the declared length and checksum. */
export function unpack(archive: ZipDirectory, entry: ZipEntry, file: string): Uint8Array {
  const packed = archive.bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  const inflate = packed.length <= STEP ? inflateAtOnce : inflateByStep;
  const bytes = entry.method === 0 ? packed : inflate(packed, entry, file);
  if (bytes.length !== entry.size) {
    refuse('zip-damaged', { file, part: entry.name, fault: 'length' });
  }
  if (crc32(bytes) !== entry.crc) {
    refuse('zip-damaged', { file, part: entry.name, fault: 'checksum' });
  }
  return bytes;
}

/** Unpacks a small part; one that declares too little shows by the byte too many. */
function inflateAtOnce(packed: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return refuse('zip-damaged', { file, part: entry.name, fault: 'compressed-data' });
  }
}

/** Unpacks step by step, so that a part that declares too little is stopped and not unpacked to its real size. */
function inflateByStep(packed: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    bytes.set(chunk.subarray(0, Math.max(0, entry.size - length)), Math.min(length, entry.size));
    length += chunk.length;
  });
  for (let at = 0; at < Math.max(1, packed.length); at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      // The decompressor was given nothing but these bytes: whatever it throws says that they are not sound.
      refuse('zip-damaged', { file, part: entry.name, fault: 'compressed-data' });
    }
    if (length > entry.size) {
      refuse('zip-damaged', { file, part: entry.name, fault: 'length' });
    }
  }
  return bytes.subarray(0, length);
}
