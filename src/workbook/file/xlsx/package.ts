import { refuse } from '../refusal';
import { parseXml, type XmlHandlers } from '../xml/parse';
import type { ZipDirectory, ZipEntry } from '../zip/directory';
import { unpack } from '../zip/unpack';

/** What a part refers to: the kind is the last word of the relationship's type (`worksheet`, `styles`), the target a part. */
export interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** The parts of a workbook inside its archive (ISO/IEC 29500-2). Part names are compared without case. */
export class Package {
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly archive: ZipDirectory,
    readonly file: string,
  ) {
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
    return unpack(this.archive, this.entry(part, sheet), this.file);
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
    const folder = folderOf(part);
    const relationsPart = this.relationsPart(part);
    const relations = new Map<string, Relation>();
    if (!this.has(relationsPart)) {
      return relations;
    }
    this.parse(relationsPart, {
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
