import { PORTABLE_CODEC, type Codec } from '../codec';
import type { PartMemory } from '../part-memory';
import { refuse } from '../refusal';
import { decodeXml, parseXml, type XmlHandlers } from '../xml/parse';
import type { ZipDirectory, ZipEntry } from '../zip/directory';
import { packedBytes, unpack } from '../zip/unpack';

/** What reading goes by. */
export interface ReadingTools {
  readonly codec: Codec;
  /** What was read from the files before; null where one file is read alone, of which no part comes twice. */
  readonly memory: PartMemory | null;
}

/** What a part refers to: the kind is the last word of the relationship's type (`worksheet`, `styles`), the target a part. */
interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** The parts of a workbook inside its archive (ISO/IEC 29500-2). Part names are compared without case. */
export class Package {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #codec: Codec;
  readonly #memory: PartMemory | null;

  constructor(
    readonly archive: ZipDirectory,
    readonly file: string,
    { codec = PORTABLE_CODEC, memory = null }: Partial<ReadingTools> = {},
  ) {
    this.#codec = codec;
    this.#memory = memory;
    this.#entries = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  hasUnder(folder: string): boolean {
    return [...this.#entries.keys()].some((name) => name.startsWith(folder));
  }

  /** The entry of a part; refuses when it is missing, naming the sheet that needs it. */
  entry(part: string, sheet: string | null = null): ZipEntry {
    return this.#entries.get(part.toLowerCase()) ?? refuse('part-missing', { file: this.file, part, sheet });
  }

  /** The unpacked bytes of a part. */
  read(part: string, sheet: string | null = null): Uint8Array {
    return unpack(this.archive, this.entry(part, sheet), this.file, this.#codec);
  }

  /** What `read` makes of a part, remembered from an earlier file where the part is the same; `read` looks at no other. */
  understand<T>(reading: string, part: string, read: () => T): T {
    if (this.#memory === null) return read();
    const entry = this.entry(part);
    return this.#memory.ofPart(reading, { entry, packed: packedBytes(this.archive, entry) }, read);
  }

  /** What `read` makes of a text of a part, remembered from an earlier file where the text was the same. */
  understandText<T>(reading: string, text: string, read: () => T): T {
    return this.#memory === null ? read() : this.#memory.ofText(reading, text, read);
  }

  /** The text of an XML part. */
  text(part: string, sheet: string | null = null): string {
    return decodeXml(this.read(part, sheet), { file: this.file, part });
  }

  /** Walks through an XML part. */
  parse(part: string, handlers: XmlHandlers, sheet: string | null = null): void {
    parseXml(this.read(part, sheet), { file: this.file, part }, handlers);
  }

  /** The part that holds the relationships of a part. */
  relationsPart(part: string): string {
    const folder = folderOf(part);
    return `${folder}_rels/${part.slice(folder.length)}.rels`;
  }

  /** What a part refers to inside the package, by relationship id; the package itself is the part `''`. Links out of it are left out. */
  relations(part: string): ReadonlyMap<string, Relation> {
    const relationsPart = this.relationsPart(part);
    return this.has(relationsPart)
      ? this.understand('relations', relationsPart, () => this.#readRelations(relationsPart, folderOf(part)))
      : new Map();
  }

  #readRelations(part: string, folder: string): ReadonlyMap<string, Relation> {
    const relations = new Map<string, Relation>();
    this.parse(part, {
      root: 'Relationships',
      open: (element) => {
        const target = element.attribute('Target');
        if (element.name === 'Relationship' && target !== undefined && element.attribute('TargetMode') !== 'External') {
          const type = element.attribute('Type') ?? '';
          const kind = type.slice(type.lastIndexOf('/') + 1);
          relations.set(element.attribute('Id') ?? '', { kind, target: resolve(folder, target) });
        }
      },
    });
    return relations;
  }
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** A target as a part name: absolute from `/`, else from the folder of the part that refers to it. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') {
      path.pop();
    } else if (step !== '' && step !== '.') {
      path.push(step);
    }
  }
  return path.join('/');
}
