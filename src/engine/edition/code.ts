/**
 * Codes of criteria as people type them and as spreadsheets mangle them. A code is text: 1.10 is not 1.1.
 */
import { rememberTexts } from '../remember';

const DASHES = /[\u2010-\u2015\u2212\u2043_]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BLANKS = /\s+/g;

/**
 * The code in the form editions write it: blanks (no-break ones too) and what follows the number trimmed (`1.1.` → `1.1`),
 * full-width signs made plain, a decimal comma made a point (`1,1` → `1.1`), letters in capitals and
 * joined to their number by a hyphen (`dti 07`, `DTI–07` → `DTI-07`).
 */
export const normaliseCode = rememberTexts((typed) => {
  const plain = typed.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-').replace(BLANKS, ' ').trim();
  return plain
    .toUpperCase()
    .replace(/^['\s]+/, '')
    .replace(/\s*([.,])\s*/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/[\s.,:;)]+$/, '')
    .replace(/^(\p{L}+)[\s-]+(?=\d)/u, '$1-')
    .trim();
});

/**
 * Orders codes as printed: 4.2 before 4.10 before 4.22 before 4.22.1, numbers before letters.
 * Negative when `a` comes first, 0 when they are the same code.
 */
export function compareCodes(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) {
      return 1;
    }
    const order = compareParts(part, other);
    if (order !== 0) {
      return order;
    }
  }
  return left.length - right.length;
}

function parts(code: string): readonly string[] {
  return normaliseCode(code).match(/\d+|\p{L}+/gu) ?? [];
}

function compareParts(a: string, b: string): number {
  const numbers = /^\d/.test(a) && /^\d/.test(b);
  if (numbers) {
    return Number(a) - Number(b);
  }
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
