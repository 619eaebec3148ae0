import { hostObject, type Arguments, type TypeTable } from '../batch/host-object';
import { Failure } from '../batch/failure';
import { fullAddress, isEntireColumn, isEntireRow } from './address';
import { flag, optionalText, whole } from './arguments';
import { conditionalFormatsTable } from './conditional-formats';
import { rangeFormatTable } from './range-format';
import { rangeReach } from './range-reach';
import { valueProperties } from './range-values';
import { dataValidationTable } from './data-validation';
import { linkProperties } from './hyperlinks';
import { insertCells, removeCells } from './range-shift';
import { rangeSortTable } from './range-sort';
import { hiddenProperties } from './range-hidden';
import { spillProperties, spillReach } from './range-spill';
import { mustBeUnlocked, mustBeUnprotected, type Cells } from './world';

const CLEARED = { All: 'All', Contents: 'Contents', Formats: 'Formats' } as const;

function clear(cells: Cells, args: Arguments): void {
  const applyTo = optionalText(args, 0) ?? 'All';
  if (applyTo === 'Contents') {
    mustBeUnlocked(cells);
  } else {
    mustBeUnprotected(cells.sheet);
  }
  const what = Object.values(CLEARED).find((known) => known === applyTo);
  if (what === undefined) {
    throw new Failure('InvalidArgument', `Clearing ${applyTo} is not emulated.`);
  }
  cells.world.port.clear(cells.sheet.info().id, cells.area, what);
}

function address(cells: Cells): string {
  return fullAddress(cells.sheet.info().name, cells.area);
}

/** office.js asks before it splits a large write (more than 1,500 cells) into several. */
function validateArraySize(cells: Cells, args: Arguments): void {
  if (whole(args, 0) !== cells.rows || whole(args, 1) !== cells.columns) {
    throw new Failure(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

export const rangeTable: TypeTable<Cells> = {
  name: 'Range',
  properties: {
    Address: { read: address },
    AddressLocal: { read: address },
    RowIndex: { read: ({ area }) => area.top },
    ColumnIndex: { read: ({ area }) => area.left },
    RowCount: { read: ({ rows }) => rows },
    ColumnCount: { read: ({ columns }) => columns },
    CellCount: { read: ({ rows, columns }) => rows * columns },
    IsEntireColumn: { read: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { read: ({ area }) => isEntireRow(area) },
    ...valueProperties,
    ...hiddenProperties,
    ...linkProperties,
    ...spillProperties,
  },
  links: {
    Worksheet: ({ world, sheet }) => world.worksheet(sheet.id),
    Format: (cells) => hostObject(rangeFormatTable, cells),
    Sort: (cells) => hostObject(rangeSortTable, cells),
    DataValidation: (cells) => hostObject(dataValidationTable, cells),
    ConditionalFormats: (cells) => hostObject(conditionalFormatsTable, cells),
  },
  objects: { ...rangeReach, ...spillReach, Insert: insertCells },
  methods: {
    _ValidateArraySize: validateArraySize,
    Clear: clear,
    Delete: removeCells,
    Select: ({ world, sheet, area }) => {
      world.port.select(sheet.info().id, area);
    },
    Calculate: ({ world }) => {
      world.port.calculate();
    },
    Merge: (cells, args) => {
      merge(cells, flag(args, 0));
    },
    Unmerge: ({ world, sheet, area }) => {
      mustBeUnprotected(sheet);
      world.port.unmerge(sheet.info().id, area);
    },
  },
};

/** `across` merges each row by itself. */
function merge({ world, sheet, area }: Cells, across: boolean): void {
  mustBeUnprotected(sheet);
  const id = sheet.info().id;
  if (!across) {
    world.port.merge(id, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    world.port.merge(id, { ...area, top: row, bottom: row });
  }
}
