import { refuse } from '../refusal';
import { encodingOf } from '../xml/parse';

const LINE_FEED = 0x0a;

/**
 * The text of a file in UTF-8, or in UTF-16 with its mark, without byte order mark. Anything else is refused at the
 * first byte that is no UTF-8: in an older encoding every Vietnamese letter would be read wrongly.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    const offset = validPrefix(bytes);
    const line = bytes.subarray(0, offset).reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 1);
    return refuse('csv-encoding', { file, offset, line });
  }
}

/** How many bytes from the start are whole letters: found by halving, then without the letter that begins and breaks off. */
function validPrefix(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isDecodable(bytes.subarray(0, middle), true)) {
      valid = middle;
    } else {
      invalid = middle;
    }
  }
  while (valid > 0 && !isDecodable(bytes.subarray(0, valid), false)) {
    valid--;
  }
  return valid;
}

/** True when the bytes are letters of the encoding; the last may be unfinished if more is to come. */
function isDecodable(prefix: Uint8Array, isUnfinished: boolean): boolean {
  try {
    new TextDecoder(encodingOf(prefix), { fatal: true }).decode(prefix, { stream: isUnfinished });
    return true;
  } catch {
    return false;
  }
}
