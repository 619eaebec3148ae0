import { ok, type Result } from '../../engine/result';
import { decodeText } from '../file/csv/decode';
import type { FileFinding } from '../file/findings';
import { settle } from '../file/refusal';
import { sourceFinding, type CentralSourceFinding } from './findings';

/** The text of a source, and a notice where its encoding had to be told from the letters. */
interface DecodedText {
  readonly text: string;
  readonly findings: readonly CentralSourceFinding[];
}

/**
 * What Vietnamese text consists of once its letters are composed: ASCII, the letters with their tones, and the signs of
 * printed text. Text in TCVN3 or VNI, read as Windows-1258, has others at once: `Tỉnh` becomes `TØnh` and `Tænh`.
 */
const VIETNAMESE =
  /^[\t\n\f\r\x20-\x7eàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ\u00a0₫°²³±×÷–—‘’“”…•]*$/;

/**
 * The text of a source in UTF-8, in UTF-16 with its mark, or in Windows-1258, which Vietnamese Windows writes .csv files
 * in; without byte order mark. Any other encoding is refused at the first byte that shows it.
 */
export function decodeSource(bytes: Uint8Array, source: string): Result<DecodedText, FileFinding> {
  const decoded = settle(() => decodeText(bytes, source));
  if (decoded.ok) {
    return ok({ text: decoded.value, findings: [] });
  }
  const old = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (!VIETNAMESE.test(old)) {
    return decoded;
  }
  const notice = sourceFinding('central-old-encoding', { source, encoding: 'Windows-1258' }, 'notice');
  return ok({ text: old, findings: [notice] });
}
