/** Points that a person typed, with a comma or a point before the decimals; null where they are none from 0 to `max`. */
export function readTypedPoints(text: string, max: number): number | null {
  const plain = text.trim().replace(',', '.');
  const points = /^\d+(?:\.\d{1,9})?$/.test(plain) ? Number(plain) : NaN;
  return points >= 0 && points <= max ? points : null;
}
