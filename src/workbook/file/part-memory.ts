/**
 * What was read from the parts of earlier files. Forms of one origin differ in few parts: styles, relations and most
 * texts are the same to the last byte, and are understood once.
 */
import type { ZipEntry } from './zip/directory';

/** A part as it lies in its archive. */
interface PackedPart {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
}

interface RememberedPart {
  readonly entry: Pick<ZipEntry, 'method' | 'crc' | 'size'>;
  readonly packed: Uint8Array;
  readonly value: unknown;
}

interface RememberedText {
  readonly text: string;
  readonly value: unknown;
}

/** Parts and texts larger than this, in bytes or characters, are not kept. */
const MOST_KEPT = 256 * 1024;
/** So many different readings are kept at most; then all are forgotten. */
const MOST_READINGS = 64;

/**
 * Remembers, for each reading (what is read, and from which part), the last thing that it was made of and what it gave.
 * What was refused is never remembered. Readings must give values that nobody changes.
 */
export class PartMemory {
  readonly #parts = new Map<string, RememberedPart>();
  readonly #texts = new Map<string, RememberedText>();

  /** What `read` gives for a part; it is not called where the last part so read was the same to the last byte. */
  ofPart<T>(reading: string, { entry, packed }: PackedPart, read: () => T): T {
    const key = `${reading} ${entry.name}`;
    const known = this.#parts.get(key);
    if (known !== undefined && isSamePart(known, entry, packed)) {
      // Made by the reading of this name before.
      return known.value as T;
    }
    const value = read();
    if (packed.length <= MOST_KEPT) {
      makeRoom(this.#parts);
      // A copy: the part alone, not the whole file that it lies in, is to stay in memory.
      this.#parts.set(key, { entry, packed: packed.slice(), value });
    }
    return value;
  }

  /** What `read` gives for a text; it is not called where the last text so read was the same. */
  ofText<T>(reading: string, text: string, read: () => T): T {
    const known = this.#texts.get(reading);
    if (known?.text === text) {
      return known.value as T;
    }
    const value = read();
    if (text.length <= MOST_KEPT) {
      makeRoom(this.#texts);
      this.#texts.set(reading, { text, value });
    }
    return value;
  }
}

function makeRoom(map: Map<string, unknown>): void {
  if (map.size >= MOST_READINGS) map.clear();
}

function isSamePart(known: RememberedPart, entry: ZipEntry, packed: Uint8Array): boolean {
  return (
    known.entry.crc === entry.crc &&
    known.entry.size === entry.size &&
    known.entry.method === entry.method &&
    isSame(known.packed, packed)
  );
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at === a.length && at === b.length;
}
