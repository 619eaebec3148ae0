/** Node's own unpacking and checksums. */
import { crc32, inflateRawSync } from 'node:zlib';
import { PORTABLE_CODEC, type Codec } from './codec';

/** Node 20.15 and newer have a checksum of their own. */
const ownCrc32 = crc32 as typeof crc32 | undefined;

export const NODE_CODEC: Codec = {
  inflate(packed, size) {
    try {
      return inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
    } catch (error) {
      // More bytes than were declared; anything else that it throws says that the bytes are not sound.
      return isTooLong(error) ? new Uint8Array(size + 1) : null;
    }
  },
  crc32: ownCrc32 ?? PORTABLE_CODEC.crc32,
};

function isTooLong(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
