/** Where fields stand in the records of a zip archive, in bytes from the record's start (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */

/** The header before an entry's packed bytes. */
export const LOCAL = {
  signature: 0x04034b50,
  version: 4,
  flags: 6,
  method: 8,
  crc: 14,
  packedSize: 18,
  unpackedSize: 22,
  nameLength: 26,
  extraLength: 28,
  size: 30,
} as const;

/** An entry's record in the central directory. */
export const CENTRAL = {
  signature: 0x02014b50,
  version: 6,
  flags: 8,
  method: 10,
  crc: 16,
  packedSize: 20,
  unpackedSize: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  headerAt: 42,
  size: 46,
} as const;

/** The record that ends the archive. */
export const END = {
  signature: 0x06054b50,
  disk: 4,
  entriesHere: 8,
  entries: 10,
  directorySize: 12,
  directoryAt: 16,
  commentLength: 20,
  size: 22,
} as const;
