import type { Codec } from '../codec';
import { refuse } from '../refusal';
import type { ZipDirectory, ZipEntry } from './directory';

/** The bytes of one part; refuses a part that does not unpack to exactly the declared length and checksum. */
export function unpack(archive: ZipDirectory, entry: ZipEntry, file: string, codec: Codec): Uint8Array {
  const packed = packedBytes(archive, entry);
  const bytes = entry.method === 0 ? packed : codec.inflate(packed, entry.size);
  if (bytes === null) {
    return refuse('zip-damaged', { file, part: entry.name, fault: 'compressed-data' });
  }
  if (bytes.length !== entry.size) {
    refuse('zip-damaged', { file, part: entry.name, fault: 'length' });
  }
  if (codec.crc32(bytes) !== entry.crc) {
    refuse('zip-damaged', { file, part: entry.name, fault: 'checksum' });
  }
  return bytes;
}

/** The bytes of one part as they lie in the archive. */
export function packedBytes({ bytes }: ZipDirectory, { dataAt, packedSize }: ZipEntry): Uint8Array {
  return bytes.subarray(dataAt, dataAt + packedSize);
}
