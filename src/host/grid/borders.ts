/** Lines at the sides of cells. */
import { BorderStyleTypes } from '@univerjs/presets';
import type { IBorderData, IBorderStyleData, Nullable } from '@univerjs/presets';
import type { WorkbookPort } from '../port';
import type { BorderSide, PortBorder } from '../port-parts';
import type { PortContext } from './context';
import { mapCells } from './ranges';
import { setStyle } from './set-style';
import { hexColor } from './style';

const MEMBERS = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const satisfies Record<
  BorderSide,
  keyof IBorderData
>;

type Look = Omit<PortBorder, 'color'>;

/** What there is on both sides; the first line that fits is taken. */
const LOOKS: readonly (readonly [BorderStyleTypes, Look])[] = [
  [BorderStyleTypes.THIN, { style: 'Continuous', weight: 'Thin' }],
  [BorderStyleTypes.HAIR, { style: 'Continuous', weight: 'Hairline' }],
  [BorderStyleTypes.MEDIUM, { style: 'Continuous', weight: 'Medium' }],
  [BorderStyleTypes.THICK, { style: 'Continuous', weight: 'Thick' }],
  [BorderStyleTypes.DASHED, { style: 'Dash', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: 'Dash', weight: 'Medium' }],
  [BorderStyleTypes.DOTTED, { style: 'Dot', weight: 'Thin' }],
  [BorderStyleTypes.DOUBLE, { style: 'Double', weight: 'Thick' }],
];

function fromLine(line: Nullable<IBorderStyleData>): PortBorder | null {
  const look = LOOKS.find(([style]) => style === line?.s)?.[1];
  return look === undefined ? null : { ...look, color: hexColor(line?.cl.rgb) ?? '#000000' };
}

function toLine({ style, weight, color }: PortBorder): IBorderStyleData {
  const same = LOOKS.filter(([, look]) => look.style === style);
  const [type] = same.find(([, look]) => look.weight === weight) ?? same[0] ?? [BorderStyleTypes.THIN];
  return { s: type, cl: { rgb: color } };
}

/** The port's borders: undefined where the lines of an area differ. */
export function bordersOf(context: PortContext): Pick<WorkbookPort, 'border' | 'setBorder'> {
  return {
    border(id, area, side) {
      const sheet = context.sheet(id).getSheet();
      const lines = mapCells(area, (row, column) =>
        fromLine(sheet.getComposedCellStyle(row, column).bd?.[MEMBERS[side]]),
      ).flat();
      const [first = null] = lines;
      return lines.every((line) => JSON.stringify(line) === JSON.stringify(first)) ? first : undefined;
    },
    setBorder(id, area, side, border) {
      const line = border === null ? null : toLine(border);
      context.asApi(() => {
        setStyle(context, id, area, { bd: { [MEMBERS[side]]: line } });
      });
    },
  };
}
