/** Tables: of the workbook, of a sheet, or touching a range. Rows, columns, styles and filters are not emulated. */
import type { Area } from '../../workbook/grid';
import { Failure, notEmulated } from '../batch/failure';
import { hostObject, type Arguments, type HostObject, type TypeTable } from '../batch/host-object';
import type { PortTable } from '../port';
import { intersect, parseLocal, splitAddress } from './address';
import { cells as cellsArgument, flag, text, textValue } from './arguments';
import { mustBeUnprotected, Sheet, type Cells, type World } from './world';

interface Table {
  readonly world: World;
  readonly id: string;
}

function find({ world, id }: Table): PortTable {
  const found = world.port.tables().find((table) => table.id === id);
  if (found === undefined) {
    throw new Failure('ItemNotFound');
  }
  return found;
}

function part(table: Table, pick: (area: Area) => Area): HostObject {
  const { sheet, area } = find(table);
  return table.world.range(sheet, pick(area));
}

/** Takes the table away and leaves its cells; answers them. */
function convert(table: Table): PortTable {
  const found = find(table);
  mustBeUnprotected(new Sheet(table.world, found.sheet));
  table.world.port.deleteTable(found.id);
  return found;
}

export const tableTable: TypeTable<Table> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Name: {
      read: (table) => find(table).name,
      write: (table, value) => {
        table.world.port.renameTable(find(table).id, textValue(value));
      },
    },
    ShowHeaders: { read: () => true },
    ShowTotals: { read: () => false },
  },
  links: { Worksheet: (table) => table.world.worksheet(find(table).sheet) },
  objects: {
    GetRange: (table) => part(table, (area) => area),
    GetHeaderRowRange: (table) => part(table, (area) => ({ ...area, bottom: area.top })),
    GetDataBodyRange: (table) => part(table, (area) => ({ ...area, top: Math.min(area.top + 1, area.bottom) })),
    ConvertToRange: (table) => {
      const { sheet, area } = convert(table);
      return table.world.range(sheet, area);
    },
  },
  methods: {
    Delete: (table) => {
      const { sheet, area } = convert(table);
      table.world.port.clear(sheet, area, 'All');
    },
  },
};

/** Tables that a collection holds: all, those of one sheet, or those that touch cells. */
interface Scope {
  readonly world: World;
  readonly sheet: Sheet | null;
  readonly holds: (table: PortTable) => boolean;
}

function members({ world, holds }: Scope): readonly PortTable[] {
  return world.port.tables().filter(holds);
}

function toObject(world: World, id: string): HostObject {
  return hostObject(tableTable, { world, id });
}

/** By id or, in any case, by name. */
function item(scope: Scope, args: Arguments): HostObject | null {
  const key = text(args, 0);
  const named = (table: PortTable): boolean => table.id === key || table.name.toLowerCase() === key.toLowerCase();
  const found = members(scope).find(named);
  return found === undefined ? null : toObject(scope.world, found.id);
}

function existing(scope: Scope, args: Arguments): HostObject {
  const found = item(scope, args);
  if (found === null) {
    throw new Failure('ItemNotFound');
  }
  return found;
}

/** The cells named by a range or by an address, on the collection's sheet or the active one. */
function place(scope: Scope, args: Arguments): { readonly sheet: Sheet; readonly area: Area } {
  const given = cellsArgument(args, 0);
  if (given !== null) {
    return given;
  }
  const { sheet: name, local } = splitAddress(text(args, 0));
  const area = parseLocal(local);
  const { port } = scope.world;
  const own = scope.sheet?.id ?? port.activeSheet();
  const sheet = name === null ? own : port.sheets().find((candidate) => candidate.name === name)?.id;
  if (area === null || sheet === undefined) {
    throw new Failure('InvalidArgument');
  }
  return { sheet: new Sheet(scope.world, sheet), area };
}

function freeName(world: World): string {
  const taken = new Set(world.port.tables().map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${String(number)}`)) {
    number += 1;
  }
  return `Table${String(number)}`;
}

function add(scope: Scope, args: Arguments): HostObject {
  if (!flag(args, 1)) {
    throw notEmulated('A table without a header row');
  }
  const { sheet, area } = place(scope, args);
  mustBeUnprotected(sheet);
  const onSheet = scope.world.port.tables().filter((table) => table.sheet === sheet.id);
  if (onSheet.some((table) => intersect(table.area, area) !== null)) {
    throw new Failure('InvalidArgument', 'A table cannot overlap another table.');
  }
  return toObject(scope.world, scope.world.port.addTable(sheet.info().id, area, freeName(scope.world)));
}

export const tablesTable: TypeTable<Scope> = {
  name: 'TableCollection',
  properties: { Count: { read: (scope) => members(scope).length } },
  items: (scope) => members(scope).map(({ id }) => toObject(scope.world, id)),
  objects: { Add: add, GetItem: existing, GetItemOrNullObject: item },
  methods: { GetCount: (scope) => members(scope).length },
};

export const scopedTablesTable: TypeTable<Scope> = {
  name: 'TableScopedCollection',
  items: (scope) => members(scope).map(({ id }) => toObject(scope.world, id)),
  objects: { GetItem: existing },
  methods: { GetCount: (scope) => members(scope).length },
};

/** All tables of the workbook, or of one sheet. */
export function tableCollection(world: World, sheet: Sheet | null): HostObject {
  const holds = (table: PortTable): boolean => sheet === null || table.sheet === sheet.id;
  return hostObject(tablesTable, { world, sheet, holds });
}

/** Tables that touch cells, or lie within them. */
export function scopedTables({ world, sheet, area }: Cells, fullyContained: boolean): HostObject {
  const holds = (table: PortTable): boolean => {
    const shared = table.sheet === sheet.id ? intersect(table.area, area) : null;
    const contained = shared !== null && JSON.stringify(shared) === JSON.stringify(table.area);
    return fullyContained ? contained : shared !== null;
  };
  return hostObject(scopedTablesTable, { world, sheet, holds });
}
