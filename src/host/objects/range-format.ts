/** `range.format`: widths, alignment, fill and font. A member is null where the cells of the range differ, as in Excel. */
import { Failure } from '../batch/failure';
import { hostObject, type Property, type TypeTable } from '../batch/host-object';
import type { PortAreaFormat } from '../port';
import { booleanValue, sizeValue, textValue } from './arguments';
import { mustBeUnprotected, type Cells } from './world';

type Member = keyof PortAreaFormat;

function get(cells: Cells, member: Member): unknown {
  return cells.world.port.format(cells.sheet.info().id, cells.area)[member] ?? null;
}

function set(cells: Cells, format: PortAreaFormat): void {
  mustBeUnprotected(cells.sheet);
  cells.world.port.setFormat(cells.sheet.info().id, cells.area, format);
}

function member(name: Member, change: (value: unknown) => PortAreaFormat): Property<Cells> {
  return {
    read: (cells) => get(cells, name),
    write: (cells, value) => {
      set(cells, change(value));
    },
  };
}

/** `#RRGGBB`. Excel also takes HTML names; they are refused here. */
export function colour(value: unknown): string {
  const given = textValue(value);
  if (!/^#[0-9a-f]{6}$/i.test(given)) {
    throw new Failure('InvalidArgument', `The colour ${given} is not emulated: write #RRGGBB.`);
  }
  return given.toUpperCase();
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((name) => name === value);
  if (found === undefined) {
    throw new Failure('InvalidArgument', `${String(value)} is not emulated: one of ${known.join(', ')}.`);
  }
  return found;
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

export const fillTable: TypeTable<Cells> = {
  name: 'RangeFill',
  properties: {
    // Excel says white where there is no fill.
    Color: {
      read: (cells) => {
        const format = cells.world.port.format(cells.sheet.info().id, cells.area);
        return format.fill === undefined ? null : (format.fill ?? '#FFFFFF');
      },
      write: (cells, value) => {
        set(cells, { fill: colour(value) });
      },
    },
  },
  methods: {
    Clear: (cells) => {
      set(cells, { fill: null });
    },
  },
};

export const fontTable: TypeTable<Cells> = {
  name: 'RangeFont',
  properties: {
    Name: member('fontName', (value) => ({ fontName: textValue(value) })),
    Size: member('fontSize', (value) => ({ fontSize: sizeValue(value) })),
    Color: member('fontColor', (value) => ({ fontColor: colour(value) })),
    Bold: member('bold', (value) => ({ bold: booleanValue(value) })),
    Italic: member('italic', (value) => ({ italic: booleanValue(value) })),
  },
};

export const rangeFormatTable: TypeTable<Cells> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: member('horizontal', (value) => ({ horizontal: oneOf(HORIZONTAL, value) })),
    VerticalAlignment: member('vertical', (value) => ({ vertical: oneOf(VERTICAL, value) })),
    WrapText: member('wrap', (value) => ({ wrap: booleanValue(value) })),
    ColumnWidth: member('columnWidth', (value) => ({ columnWidth: sizeValue(value) })),
    RowHeight: member('rowHeight', (value) => ({ rowHeight: sizeValue(value) })),
  },
  links: {
    Fill: (cells) => hostObject(fillTable, cells),
    Font: (cells) => hostObject(fontTable, cells),
  },
  methods: {
    AutofitColumns: ({ world, sheet, area }) => {
      mustBeUnprotected(sheet);
      world.port.autofit(sheet.info().id, area, 'columns');
    },
    AutofitRows: ({ world, sheet, area }) => {
      mustBeUnprotected(sheet);
      world.port.autofit(sheet.info().id, area, 'rows');
    },
  },
};
