/** Looks of a cell in the grid, as a file keeps them: the inverse of `toStyle` in style-in.ts. */
import { BooleanNumber, WrapStrategy } from '@univerjs/presets';
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/presets';
import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from 'hucre';
import { hexColor } from '../grid/style';
import { fileColor } from './color';
import { BORDERS, HORIZONTAL, VERTICAL } from './style-in';

/** The first name that `table` gives to `value`. */
function nameOf<K extends string, V>(table: Partial<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

function fontOf(style: IStyleData): FontStyle {
  const color = fileColor(hexColor(style.cl?.rgb));
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(color === null ? {} : { color }),
  };
}

function sideOf(line: Nullable<IBorderStyleData>): BorderStyle['top'] {
  const style = line ? nameOf(BORDERS, line.s) : undefined;
  const color = fileColor(hexColor(line?.cl.rgb));
  return style === undefined ? undefined : { style, ...(color === null ? {} : { color }) };
}

function borderOf({ bd }: IStyleData): BorderStyle {
  const sides = { top: sideOf(bd?.t), right: sideOf(bd?.r), bottom: sideOf(bd?.b), left: sideOf(bd?.l) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

function alignmentOf({ ht, vt, tb, tr }: IStyleData): AlignmentStyle {
  const horizontal = ht ? nameOf(HORIZONTAL, ht) : undefined;
  const vertical = vt ? nameOf(VERTICAL, vt) : undefined;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(tr ? { textRotation: tr.a } : {}),
  };
}

/** A cell's style; what is as in an empty cell is left out. */
export function fromStyle(style: IStyleData): CellStyle {
  const fill = fileColor(hexColor(style.bg?.rgb));
  const parts = { font: fontOf(style), border: borderOf(style), alignment: alignmentOf(style) };
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)),
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } }),
    ...(style.n ? { numFmt: style.n.pattern } : {}),
  };
}
