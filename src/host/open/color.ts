import { resolveThemeColor } from 'hucre/xlsx';
import type { FontStyle } from 'hucre';

type Color = NonNullable<FontStyle['color']>;

/** Excel's first 16 indexed colours (8 to 15 repeat 0 to 7); the rest of its old palette is not used by the forms we know. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** `#RRGGBB`; null for a colour that says nothing, such as "automatic". */
export function cssColor(color: Color | undefined, themeColors: readonly string[]): string | null {
  if (color?.rgb !== undefined) {
    return `#${color.rgb.slice(-6).toUpperCase()}`;
  }
  if (color?.theme !== undefined && themeColors.length > 0) {
    return `#${resolveThemeColor([...themeColors], color.theme, color.tint)}`;
  }
  const indexed = color?.indexed === undefined ? undefined : INDEXED[color.indexed % 8];
  return color?.indexed !== undefined && color.indexed < 16 && indexed !== undefined ? `#${indexed}` : null;
}

/** The other way: hucre wants colours without `#`. */
export function fileColor(color: string | null | undefined): Color | null {
  const match = /^#([0-9a-f]{6})$/i.exec(color ?? '');
  return match?.[1] === undefined ? null : { rgb: match[1].toUpperCase() };
}
