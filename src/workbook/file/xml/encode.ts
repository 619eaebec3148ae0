import { encodingOf } from './parse';

const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;

/** The bytes of a changed XML part, in the encoding and with the byte order mark that `original` has. */
export function encodeXml(text: string, original: Uint8Array): Uint8Array {
  const encoding = encodingOf(original);
  if (encoding === 'utf-8') {
    const hasMark = UTF8_MARK.every((byte, index) => original[index] === byte);
    return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text);
  }
  const marked = `\uFEFF${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index++) {
    view.setUint16(index * 2, marked.charCodeAt(index), encoding === 'utf-16le');
  }
  return new Uint8Array(view.buffer);
}
