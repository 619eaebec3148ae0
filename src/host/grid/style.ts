/** A cell's style, between Univer and the port. */
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { IStyleData, Nullable } from '@univerjs/presets';
import type { PortFormat } from '../port';

type CellLooks = Omit<PortFormat, 'columnWidth' | 'rowHeight' | 'columnHidden' | 'rowHidden' | 'locked'>;

/** What a cell has that says nothing: Excel's own defaults. */
const FONT = { name: 'Calibri', size: 11, color: '#000000' } as const;

const HORIZONTAL: Partial<Record<HorizontalAlign, PortFormat['horizontal']>> = {
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
};

const VERTICAL: Partial<Record<VerticalAlign, PortFormat['vertical']>> = {
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
};

const TO_HORIZONTAL: Record<PortFormat['horizontal'], HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const TO_VERTICAL: Record<PortFormat['vertical'], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** `rgb(255, 230, 153)` or `#ffe699` → `#FFE699`; null for anything else. */
export function hexColor(color: Nullable<string>): string | null {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  if (parts !== null) {
    const [, red = '0', green = '0', blue = '0'] = parts;
    const digits = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${digits.join('').toUpperCase()}`;
  }
  return /^#[0-9a-f]{6}$/i.test(color ?? '') ? (color ?? '').toUpperCase() : null;
}

/** A style of Univer's as looks; what it leaves open is as in an empty cell. */
export function fromStyle(style: IStyleData): CellLooks {
  return {
    fill: hexColor(style.bg?.rgb),
    fontName: style.ff ?? FONT.name,
    fontSize: style.fs ?? FONT.size,
    fontColor: hexColor(style.cl?.rgb) ?? FONT.color,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    horizontal: HORIZONTAL[style.ht ?? HorizontalAlign.UNSPECIFIED] ?? 'General',
    vertical: VERTICAL[style.vt ?? VerticalAlign.UNSPECIFIED] ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
  };
}

const asNumber = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The style that has the given members and says nothing of the others. */
export function toStyle(looks: Partial<CellLooks>): IStyleData {
  const { fill, fontName, fontSize, fontColor, bold, italic, horizontal, vertical, wrap } = looks;
  return {
    ...(fill === undefined ? {} : { bg: fill === null ? null : { rgb: fill } }),
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: asNumber(bold) }),
    ...(italic === undefined ? {} : { it: asNumber(italic) }),
    ...(horizontal === undefined ? {} : { ht: TO_HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vt: TO_VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}
