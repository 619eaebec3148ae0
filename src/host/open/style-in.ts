/** Looks of a cell in a file, as Univer draws them. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/presets';
import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from 'hucre';
import { cssColor } from './color';

export const BORDERS: Record<NonNullable<BorderStyle['top']>['style'], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const HORIZONTAL: Partial<Record<NonNullable<AlignmentStyle['horizontal']>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

export const VERTICAL: Partial<Record<NonNullable<AlignmentStyle['vertical']>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const ON = { s: BooleanNumber.TRUE };

/** A font; colours of the theme are looked up in `themeColors`. */
export function toFont(font: FontStyle, themeColors: readonly string[]): IStyleData {
  const color = cssColor(font.color, themeColors);
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline === undefined || font.underline === false ? {} : { ul: ON }),
    ...(font.strikethrough === true ? { st: ON } : {}),
    ...(color === null ? {} : { cl: { rgb: color } }),
  };
}

function toBorder(border: BorderStyle, themeColors: readonly string[]): IBorderData {
  const side = (line: BorderStyle['top']): IBorderStyleData | undefined =>
    line === undefined
      ? undefined
      : { s: BORDERS[line.style], cl: { rgb: cssColor(line.color, themeColors) ?? '#000000' } };
  const sides = { t: side(border.top), r: side(border.right), b: side(border.bottom), l: side(border.left) };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
}

function toAlignment({ horizontal, vertical, wrapText, textRotation }: AlignmentStyle): IStyleData {
  const ht = horizontal === undefined ? undefined : HORIZONTAL[horizontal];
  const vt = vertical === undefined ? undefined : VERTICAL[vertical];
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(textRotation === undefined || textRotation === 0 ? {} : { tr: { a: textRotation } }),
  };
}

/** `themeColors` is the file's palette, which colours may refer to. */
export function toStyle(style: CellStyle, themeColors: readonly string[]): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const isFilled = fill?.type === 'pattern' && fill.pattern !== 'none';
  const background = isFilled ? cssColor(fill.fgColor, themeColors) : null;
  const borders = border === undefined ? {} : toBorder(border, themeColors);
  return {
    ...(font === undefined ? {} : toFont(font, themeColors)),
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(Object.keys(borders).length === 0 ? {} : { bd: borders }),
    ...(alignment === undefined ? {} : toAlignment(alignment)),
    ...(numFmt === undefined || numFmt === 'General' ? {} : { n: { pattern: numFmt } }),
  };
}
