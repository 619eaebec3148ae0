/** Unpacking and checksums of zip archives: portable ones, for which a platform may put its own, many times as fast. */
import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './zip/crc32';

/** How the parts of an archive are unpacked and checked. */
export interface Codec {
  /**
   * Unpacks deflated bytes that are said to give `size` bytes; stops soon after more than that. What it gives is of
   * another length where that was not true; null where the bytes are not sound.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  /** The checksum that zip archives store (CRC-32, APPNOTE.TXT 4.4.7), as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Packed bytes handed to the decompressor at a time: one step unpacks at most 1,032 times as much. */
const STEP = 16 * 1024;

/** Runs anywhere. */
export const PORTABLE_CODEC: Codec = {
  inflate: (packed, size) => (packed.length <= STEP ? inflateAtOnce(packed, size) : inflateByStep(packed, size)),
  crc32,
};

/** Unpacks a small part; one that declares too little shows by the byte too many. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    // The decompressor was given nothing but these bytes: whatever it throws says that they are not sound.
    return null;
  }
}

/** Unpacks step by step, so that a part that declares too little is stopped and not unpacked to its real size. */
function inflateByStep(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size + 1);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    bytes.set(chunk.subarray(0, Math.max(0, bytes.length - length)), Math.min(length, bytes.length));
    length += chunk.length;
  });
  for (let at = 0; at < Math.max(1, packed.length) && length <= size; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      return null;
    }
  }
  return bytes.subarray(0, Math.min(length, bytes.length));
}
