import type { Package } from '../xlsx/package';
import { encodeXml } from '../xml/encode';
import { decodeXml, type XmlSource } from '../xml/parse';
import type { ZipEntry } from '../zip/directory';
import type { ArchiveChanges } from '../zip/repack';

/** Changes to the parts of a workbook, collected until the archive is written. */
export class ChangedParts implements ArchiveChanges {
  readonly replaced = new Map<ZipEntry, Uint8Array>();
  readonly removed = new Set<ZipEntry>();
  readonly #source: Package;

  constructor(source: Package) {
    this.#source = source;
  }

  /** Changes the text of an XML part; a part whose text stays the same keeps its packed bytes. */
  change(part: string, edit: (text: string, source: XmlSource) => string): void {
    const { file } = this.#source;
    const entry = this.#source.entry(part);
    const bytes = this.replaced.get(entry) ?? this.#source.read(part);
    const text = decodeXml(bytes, { file, part });
    const changed = edit(text, { file, part });
    if (changed !== text) {
      this.replaced.set(entry, encodeXml(changed, bytes));
    }
  }

  remove(part: string): void {
    this.removed.add(this.#source.entry(part));
  }
}
