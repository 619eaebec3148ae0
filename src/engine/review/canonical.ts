/**
 * One text for one value, whatever program wrote it: JSON without blanks, keys in the order of their UTF-16 code units,
 * numbers and texts as JSON writes them. This is RFC 8785 for plain data (objects, lists, texts, finite numbers, yes, no
 * and null); a key whose value is undefined is left out.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The canonical JSON of plain data. @throws TypeError for what JSON has no text for: a bug. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`);
    return `{${pairs.join(',')}}`;
  }
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) {
    return JSON.stringify(value);
  }
  throw new TypeError(`JSON has no text for a ${typeof value}.`);
}

/** SHA-256 of the canonical JSON in UTF-8, as 64 hexadecimal digits in lower case. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
