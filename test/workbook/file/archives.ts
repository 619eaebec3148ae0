import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Parts } from './build';

/** Where the record of a part in the central directory starts. */
export function recordOf(bytes: Uint8Array, part: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = [...strToU8(part)];
  for (let at = bytes.length - 46 - name.length; at >= 0; at--) {
    const isRecord = view.getUint32(at, true) === 0x02014b50;
    if (isRecord && name.every((byte, index) => bytes[at + 46 + index] === byte)) {
      return at;
    }
  }
  throw new Error(`no part ${part}`);
}

/** A copy of an archive with bytes changed. */
export function tampered(
  bytes: Uint8Array,
  part: string,
  change: (view: DataView, record: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), recordOf(copy, part));
  return copy;
}

/** An archive as programs write it that do not know sizes beforehand: sizes follow the data. */
export function streamedArchive(parts: Parts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => {
    chunks.push(chunk);
  });
  for (const [path, content] of Object.entries(parts)) {
    const file = new ZipDeflate(path);
    zip.add(file);
    file.push(typeof content === 'string' ? strToU8(content) : (content ?? new Uint8Array(0)), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** An archive whose directory keeps the sizes and the place of one part in a ZIP64 field. */
export function withZip64(bytes: Uint8Array, part: string): Uint8Array {
  const record = recordOf(bytes, part);
  const extraAt = record + 46 + strToU8(part).length;
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const field = new DataView(new ArrayBuffer(28));
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  field.setBigUint64(4, BigInt(old.getUint32(record + 24, true)), true);
  field.setBigUint64(12, BigInt(old.getUint32(record + 20, true)), true);
  field.setBigUint64(20, BigInt(old.getUint32(record + 42, true)), true);

  const result = new Uint8Array(bytes.length + 28);
  result.set(bytes.subarray(0, extraAt));
  result.set(new Uint8Array(field.buffer), extraAt);
  result.set(bytes.subarray(extraAt), extraAt + 28);
  const view = new DataView(result.buffer);
  view.setUint32(record + 20, 0xffffffff, true);
  view.setUint32(record + 24, 0xffffffff, true);
  view.setUint32(record + 42, 0xffffffff, true);
  view.setUint16(record + 30, 28, true);
  const end = result.length - 22;
  view.setUint32(end + 12, view.getUint32(end + 12, true) + 28, true);
  return result;
}
