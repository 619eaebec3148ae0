import { Failure } from '../batch/failure';
import type { Arguments, HostObject, TypeTable } from '../batch/host-object';
import { WORKBOOK_TARGET } from '../events/registrations';
import type { PortSheet } from '../port';
import { flag, optionalText, text } from './arguments';
import { eventMethods } from './event-methods';
import { isSameName, mustBeFreeName } from './sheet-names';
import type { World } from './world';

function sheets(world: World, visibleOnly: boolean): readonly PortSheet[] {
  return world.port.sheets().filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function item(world: World, args: Arguments): HostObject | null {
  const key = text(args, 0);
  const found = world.port.sheets().find(({ id, name }) => id === key || isSameName(name, key));
  return found === undefined ? null : world.worksheet(found.id);
}

function must(found: HostObject | null): HostObject {
  if (found === null) {
    throw new Failure('ItemNotFound');
  }
  return found;
}

function end(world: World, sheet: PortSheet | undefined): HostObject {
  return must(sheet === undefined ? null : world.worksheet(sheet.id));
}

function freeName(world: World): string {
  const names = world.port.sheets().map(({ name }) => name);
  let number = names.length + 1;
  while (names.some((name) => isSameName(name, `Sheet${String(number)}`))) {
    number += 1;
  }
  return `Sheet${String(number)}`;
}

export const worksheetsTable: TypeTable<World> = {
  name: 'WorksheetCollection',
  items: (world) => world.port.sheets().map(({ id }) => world.worksheet(id)),
  objects: {
    GetItem: (world, args) => must(item(world, args)),
    GetItemOrNullObject: item,
    GetActiveWorksheet: (world) => world.worksheet(world.port.activeSheet()),
    GetFirst: (world, args) => end(world, sheets(world, flag(args, 0)).at(0)),
    GetLast: (world, args) => end(world, sheets(world, flag(args, 0)).at(-1)),
    Add: (world, args) => {
      const name = optionalText(args, 0) ?? freeName(world);
      mustBeFreeName(world, name, null);
      return world.worksheet(world.port.addSheet(name));
    },
  },
  methods: {
    GetCount: (world, args) => sheets(world, flag(args, 0)).length,
    ...eventMethods<World>(
      ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated', 'NameChanged'],
      ({ events }) => ({ events, target: WORKBOOK_TARGET }),
    ),
  },
};
