/** `range.conditionalFormats`: custom formulas that colour cells. Other kinds are refused. */
import { Failure, notEmulated } from '../batch/failure';
import { hostObject, type HostObject, type TypeTable } from '../batch/host-object';
import type { PortConditionalFormat } from '../port';
import { intersect } from './address';
import { colour, text, textValue } from './arguments';
import { mustBeUnprotected, type Cells, type Sheet } from './world';

interface Format {
  readonly sheet: Sheet;
  readonly id: string;
}

type Change = Partial<Omit<PortConditionalFormat, 'id'>>;

function find({ sheet, id }: Format): PortConditionalFormat {
  const found = sheet.world.port.conditionalFormats(sheet.id).find((format) => format.id === id);
  if (found === undefined) {
    throw new Failure('ItemNotFound');
  }
  return found;
}

function change(format: Format, to: Change): void {
  mustBeUnprotected(format.sheet);
  find(format);
  format.sheet.world.port.setConditionalFormat(format.sheet.id, format.id, to);
}

export const conditionalFillTable: TypeTable<Format> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      read: (format) => find(format).fill,
      write: (format, value) => {
        change(format, { fill: colour(value) });
      },
    },
  },
};

export const conditionalFontTable: TypeTable<Format> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      read: (format) => find(format).fontColor,
      write: (format, value) => {
        change(format, { fontColor: colour(value) });
      },
    },
  },
};

export const conditionalRangeFormatTable: TypeTable<Format> = {
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (format) => hostObject(conditionalFillTable, format),
    Font: (format) => hostObject(conditionalFontTable, format),
  },
};

export const conditionalRuleTable: TypeTable<Format> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      read: (format) => find(format).formula,
      write: (format, value) => {
        change(format, { formula: textValue(value) });
      },
    },
  },
};

export const customFormatTable: TypeTable<Format> = {
  name: 'CustomConditionalFormat',
  links: {
    Rule: (format) => hostObject(conditionalRuleTable, format),
    Format: (format) => hostObject(conditionalRangeFormatTable, format),
  },
};

export const conditionalFormatTable: TypeTable<Format> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { read: ({ id }) => id }, Type: { read: () => 'Custom' } },
  links: {
    Custom: (format) => hostObject(customFormatTable, format),
    CustomOrNullObject: (format) => hostObject(customFormatTable, format),
  },
  objects: {
    GetRange: (format) => format.sheet.world.range(format.sheet.id, find(format).area),
  },
  methods: {
    Delete: (format) => {
      mustBeUnprotected(format.sheet);
      find(format);
      format.sheet.world.port.deleteConditionalFormat(format.sheet.id, format.id);
    },
  },
};

function onCells(cells: Cells): readonly PortConditionalFormat[] {
  const formats = cells.world.port.conditionalFormats(cells.sheet.info().id);
  return formats.filter((format) => intersect(format.area, cells.area) !== null);
}

function toObject(cells: Cells, id: string): HostObject {
  return hostObject(conditionalFormatTable, { sheet: cells.sheet, id });
}

function item(cells: Cells, id: string): HostObject | null {
  return onCells(cells).some((format) => format.id === id) ? toObject(cells, id) : null;
}

export const conditionalFormatsTable: TypeTable<Cells> = {
  name: 'ConditionalFormatCollection',
  items: (cells) => onCells(cells).map(({ id }) => toObject(cells, id)),
  objects: {
    Add: (cells, args) => {
      mustBeUnprotected(cells.sheet);
      const type = text(args, 0);
      if (type !== 'Custom') {
        throw notEmulated(`Conditional format ${type}`);
      }
      const empty = { area: cells.area, formula: '', fill: null, fontColor: null };
      return toObject(cells, cells.world.port.addConditionalFormat(cells.sheet.info().id, empty));
    },
    GetItem: (cells, args) => {
      const found = item(cells, text(args, 0));
      if (found === null) {
        throw new Failure('ItemNotFound');
      }
      return found;
    },
    GetItemOrNullObject: (cells, args) => item(cells, text(args, 0)),
  },
  methods: {
    GetCount: (cells) => onCells(cells).length,
    // Excel also shortens formats that reach beyond the range; here a format that touches it goes as a whole.
    ClearAll: (cells) => {
      mustBeUnprotected(cells.sheet);
      for (const { id } of onCells(cells)) {
        cells.world.port.deleteConditionalFormat(cells.sheet.id, id);
      }
    },
  },
};
