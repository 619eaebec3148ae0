/** Numbers as a person sees and types them. */
import type { Regional } from './settings';

/** A number written in English, with the decimal sign of the region: `7.04` → `7,04`. */
export function localNumber(english: string, { decimal }: Regional): string {
  return decimal === '.' ? english : english.replace('.', decimal);
}

/** A number that was typed, and the format that Excel gives a cell for writing it so; null for General. */
interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

const escaped = (sign: string): string => `\\${sign}`;

/** `7,04`, `1.234,5` or `74,9%` where commas are decimal; null for anything else, such as `7.04` there. */
export function readTypedNumber(typed: string, { decimal, group }: Regional): TypedNumber | null {
  const [point, between] = [escaped(decimal), escaped(group)];
  const whole = `(\\d{1,3}(?:${between}\\d{3})+|\\d+)`;
  const shape = new RegExp(`^([+-]?)(?:${whole}(?:${point}(\\d*))?|${point}(\\d+))(?:e([+-]?\\d+))?\\s*(%?)$`, 'i');
  const found = shape.exec(typed.trim());
  if (found === null) {
    return null;
  }
  const [, sign = '', integer = '0', after = '', bare = '', exponent = '0', percent = ''] = found;
  const fraction = after + bare;
  // The exponent does what dividing by 100 would do inexactly: 74.9 / 100 is 0.7490000000000001.
  const shift = Number(exponent) - (percent === '' ? 0 : 2);
  const value = Number(`${sign}${integer.replaceAll(group, '')}.${fraction || '0'}e${String(shift)}`);
  const decimals = fraction === '' ? '' : '.00';
  const format = percent === '%' ? `0${decimals}%` : integer.includes(group) ? `#,##0${decimals}` : null;
  return { value, format };
}
