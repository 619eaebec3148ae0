/** `range.format.borders`: lines around and between the cells of a range. Diagonal lines are not emulated. */
import type { Area } from '../../workbook/grid';
import { Failure } from '../batch/failure';
import { hostObject, type HostObject, type TypeTable } from '../batch/host-object';
import type { BorderSide, PortBorder } from '../port-parts';
import { colour, oneOf, text } from './arguments';
import { mustBeUnprotected, type Cells } from './world';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

type SideName = (typeof SIDES)[number];

interface Border {
  readonly cells: Cells;
  readonly side: SideName;
}

const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: PortBorder = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells and the side of them on which a line of the range is; null where there is none between. */
function place({ cells: { area }, side }: Border): { readonly area: Area; readonly side: BorderSide } | null {
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, side: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, side: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, side: 'left' };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, side: 'right' };
    case 'InsideVertical':
      return area.left === area.right ? null : { area: { ...area, right: area.right - 1 }, side: 'right' };
    case 'InsideHorizontal':
      return area.top === area.bottom ? null : { area: { ...area, bottom: area.bottom - 1 }, side: 'bottom' };
  }
}

/** Undefined where the cells differ. */
function get(border: Border): PortBorder | null | undefined {
  const at = place(border);
  return at === null ? null : border.cells.world.port.border(border.cells.sheet.info().id, at.area, at.side);
}

function set(border: Border, change: Partial<PortBorder> | null): void {
  mustBeUnprotected(border.cells.sheet, 'allowFormatCells');
  const at = place(border);
  if (at !== null) {
    const line = change === null ? null : { ...PLAIN, ...(get(border) ?? {}), ...change };
    border.cells.world.port.setBorder(border.cells.sheet.info().id, at.area, at.side, line);
  }
}

/** What a line says where there is none, and null where lines differ. */
function member(border: Border, name: keyof PortBorder, none: string): string | null {
  const line = get(border);
  return line === undefined ? null : line === null ? none : line[name];
}

export const borderTable: TypeTable<Border> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: {
      read: (border) => member(border, 'style', 'None'),
      write: (border, value) => {
        const style = oneOf(STYLES, value);
        set(border, style === 'None' ? null : { style });
      },
    },
    Weight: {
      read: (border) => member(border, 'weight', 'Thin'),
      write: (border, value) => {
        set(border, { weight: oneOf(WEIGHTS, value) });
      },
    },
    Color: {
      read: (border) => member(border, 'color', '#000000'),
      write: (border, value) => {
        set(border, { color: colour(value) });
      },
    },
  },
};

function toObject(cells: Cells, side: SideName): HostObject {
  return hostObject(borderTable, { cells, side });
}

export const bordersTable: TypeTable<Cells> = {
  name: 'RangeBorderCollection',
  properties: { Count: { read: () => SIDES.length } },
  items: (cells) => SIDES.map((side) => toObject(cells, side)),
  objects: {
    GetItem: (cells, args) => toObject(cells, oneOf(SIDES, text(args, 0))),
    GetItemAt: (cells, args) => {
      const side = SIDES[Number(args[0])];
      if (side === undefined) {
        throw new Failure('InvalidArgument');
      }
      return toObject(cells, side);
    },
  },
};
