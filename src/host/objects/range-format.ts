/** `range.format`: widths, alignment, fill and font. A member is null where the cells of the range differ, as in Excel. */
import { hostObject, type Property, type TypeTable } from '../batch/host-object';
import type { PortAreaFormat } from '../port';
import { booleanValue, colour, oneOf, sizeValue, textValue } from './arguments';
import { bordersTable } from './range-borders';
import { mustBeUnprotected, type Cells } from './world';

type Member = keyof PortAreaFormat;

function get(cells: Cells, member: Member): unknown {
  return cells.world.port.format(cells.sheet.info().id, cells.area)[member] ?? null;
}

function set(cells: Cells, format: PortAreaFormat): void {
  mustBeUnprotected(cells.sheet, 'allowFormatCells');
  cells.world.port.setFormat(cells.sheet.info().id, cells.area, format);
}

function standardWidth({ world, sheet }: Cells): number {
  return world.port.standardWidth(sheet.info().id);
}

function member(name: Member, change: (value: unknown) => PortAreaFormat): Property<Cells> {
  return {
    read: (cells) => get(cells, name),
    write: (cells, value) => {
      set(cells, change(value));
    },
  };
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

export const formatProtectionTable: TypeTable<Cells> = {
  name: 'FormatProtection',
  properties: {
    // What is locked can be changed only while the sheet is not protected.
    Locked: {
      read: (cells) => get(cells, 'locked'),
      write: (cells, value) => {
        mustBeUnprotected(cells.sheet);
        cells.world.port.setFormat(cells.sheet.info().id, cells.area, { locked: booleanValue(value) });
      },
    },
  },
};

export const rangeFormatTable: TypeTable<Cells> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: member('horizontal', (value) => ({ horizontal: oneOf(HORIZONTAL, value) })),
    VerticalAlignment: member('vertical', (value) => ({ vertical: oneOf(VERTICAL, value) })),
    WrapText: member('wrap', (value) => ({ wrap: booleanValue(value) })),
    ColumnWidth: member('columnWidth', (value) => ({ columnWidth: sizeValue(value) })),
    UseStandardWidth: {
      read: (cells) => {
        const width = get(cells, 'columnWidth');
        return width === null ? null : width === standardWidth(cells);
      },
      write: (cells, value) => {
        if (booleanValue(value)) set(cells, { columnWidth: standardWidth(cells) });
      },
    },
    RowHeight: member('rowHeight', (value) => ({ rowHeight: sizeValue(value) })),
  },
  links: {
    Fill: (cells) => hostObject(fillTable, cells),
    Font: (cells) => hostObject(fontTable, cells),
    Borders: (cells) => hostObject(bordersTable, cells),
    Protection: (cells) => hostObject(formatProtectionTable, cells),
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
