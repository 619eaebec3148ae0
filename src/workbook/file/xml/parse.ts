import { SaxesParser, type SaxesTagNS } from 'saxes';
import { MAX_XML_DEPTH } from '../limits';
import { refuse } from '../refusal';

/** The vocabularies read here, each in its two forms: as Excel writes it, and ISO/IEC 29500 Strict. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
]);
const RELATION_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** The name given to elements of any other vocabulary, which are passed over. */
const FOREIGN = '?';

const CHUNK_BYTES = 256 * 1024;

/** An element's start tag. Positions are characters from the start of the text. */
export interface XmlElement {
  /** Name without prefix; `?` for elements of vocabularies not read here. */
  readonly name: string;
  /** Name of the element around it; empty for the root. */
  readonly parent: string;
  /** The prefix with its colon as written (`x:`), or empty. */
  readonly prefix: string;
  readonly selfClosing: boolean;
  /** The value of an attribute without prefix. */
  attribute(name: string): string | undefined;
  /** The value of an attribute of the relationships vocabulary (`r:id`). */
  relation(name: string): string | undefined;
}

/** What to do with a document's elements and text, in document order. `end` is the position after the tag. */
export interface XmlHandlers {
  /** The name that the outermost element must have. */
  readonly root: string;
  open?(element: XmlElement, end: number): void;
  text?(text: string, parent: string): void;
  close?(name: string, parent: string, end: number): void;
}

/** Where a document comes from, for findings. */
export interface XmlSource {
  readonly file: string;
  readonly part: string;
}

/**
 * Walks through an XML document. Refuses what is not well formed to the last tag, document type declarations
 * (and with them every entity but the five of XML), deep nesting and encodings other than UTF-8 and UTF-16.
 */
export function parseXml(bytes: Uint8Array, source: XmlSource, handlers: XmlHandlers): void {
  const walker = new Walker(source, handlers);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    walker.write(decode(decoder, bytes.subarray(at, at + CHUNK_BYTES), source, true));
  }
  walker.write(decode(decoder, new Uint8Array(0), source, false));
  walker.end();
}

/** Walks through an XML document that is already text; see `parseXml`. */
export function parseXmlText(text: string, source: XmlSource, handlers: XmlHandlers): void {
  const walker = new Walker(source, handlers);
  walker.write(text);
  walker.end();
}

/** The text of an XML part, without byte order mark. */
export function decodeXml(bytes: Uint8Array, source: XmlSource): string {
  return decode(new TextDecoder(encodingOf(bytes), { fatal: true }), bytes, source, false);
}

/** The encoding that the first bytes tell (XML 1.0, appendix F). */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Uint8Array, source: XmlSource, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return refuse('xml-encoding', { file: source.file, part: source.part });
  }
}

/**
 * One run of the parser over one document. No more than six handlers are set: with a seventh the parser object
 * outgrows what V8 keeps fast, and reading takes four times as long.
 */
class Walker {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #path: string[] = [];

  constructor(
    readonly source: XmlSource,
    handlers: XmlHandlers,
  ) {
    const { file, part } = source;
    const parser = this.#parser;
    const path = this.#path;
    parser.on('error', () => {
      refuse('xml-malformed', { file, part, line: parser.line, column: parser.column });
    });
    parser.on('doctype', () => {
      refuse('xml-doctype', { file, part });
    });
    parser.on('opentag', (tag) => {
      const name = NAMESPACES.has(tag.uri) ? tag.local : FOREIGN;
      if (path.length === 0) {
        this.#checkRoot(tag.name, name, handlers.root);
      }
      handlers.open?.(new StartTag(tag, name, path.at(-1) ?? ''), parser.position);
      path.push(name);
      if (path.length > MAX_XML_DEPTH) {
        refuse('xml-too-deep', { file, part, limit: MAX_XML_DEPTH });
      }
    });
    parser.on('closetag', () => {
      const name = path.pop() ?? '';
      handlers.close?.(name, path.at(-1) ?? '', parser.position);
    });
    const onText = (text: string): void => {
      handlers.text?.(text, path.at(-1) ?? '');
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
  }

  /** At the root, the declaration before it is known as well. */
  #checkRoot(written: string, name: string, expected: string): void {
    const { file, part } = this.source;
    const { encoding } = this.#parser.xmlDecl;
    if (encoding !== undefined && !/^(?:utf-8|utf-16|us-ascii)$/i.test(encoding)) {
      refuse('xml-encoding', { file, part });
    }
    if (name !== expected) {
      refuse('part-unexpected', { file, part, found: written, expected });
    }
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.close();
  }
}

class StartTag implements XmlElement {
  readonly #tag: SaxesTagNS;

  constructor(
    tag: SaxesTagNS,
    readonly name: string,
    readonly parent: string,
  ) {
    this.#tag = tag;
  }

  get prefix(): string {
    return this.#tag.prefix === '' ? '' : `${this.#tag.prefix}:`;
  }

  get selfClosing(): boolean {
    return this.#tag.isSelfClosing;
  }

  attribute(name: string): string | undefined {
    return this.#tag.attributes[name]?.value;
  }

  relation(name: string): string | undefined {
    const attributes = Object.values(this.#tag.attributes);
    return attributes.find((attribute) => attribute.local === name && RELATION_NAMESPACES.has(attribute.uri))?.value;
  }
}
