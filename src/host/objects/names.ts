/** Defined names of the workbook. Names of a single sheet are not emulated. */
import { Failure } from '../batch/failure';
import { hostObject, type HostObject, type TypeTable } from '../batch/host-object';
import type { PortName } from '../port';
import { absoluteFormula, parseLocal, splitAddress } from './address';
import { cells as cellsArgument, text, textValue } from './arguments';
import type { World } from './world';

interface Named {
  readonly world: World;
  readonly name: string;
}

function search(world: World, name: string): PortName | undefined {
  return world.port.names().find((known) => known.name.toLowerCase() === name.toLowerCase());
}

function find({ world, name }: Named): PortName {
  const found = search(world, name);
  if (found === undefined) {
    throw new Failure('ItemNotFound');
  }
  return found;
}

/** The cells a name refers to; null when it stands for something else, or for cells of a sheet that is gone. */
export function namedRange(world: World, name: string): HostObject | null {
  const { sheet: sheetName, local } = splitAddress((search(world, name)?.formula ?? '').replace(/^=/, ''));
  const sheet = world.port.sheets().find((candidate) => candidate.name === sheetName);
  const area = parseLocal(local);
  return sheet === undefined || area === null ? null : world.range(sheet.id, area);
}

export const namedItemTable: TypeTable<Named> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name }),
  properties: {
    Name: { read: (named) => find(named).name },
    Type: { read: (named) => (namedRange(named.world, named.name) === null ? 'String' : 'Range') },
    Value: { read: (named) => find(named).formula.replace(/^=/, '') },
    Formula: {
      read: (named) => find(named).formula,
      write: (named, value) => {
        const { name } = find(named);
        named.world.port.deleteName(name);
        named.world.port.addName(name, textValue(value));
      },
    },
    Scope: { read: () => 'Workbook' },
    Visible: { read: () => true },
  },
  objects: {
    GetRange: (named) => {
      find(named);
      const range = namedRange(named.world, named.name);
      if (range === null) {
        throw new Failure('ItemNotFound');
      }
      return range;
    },
    GetRangeOrNullObject: (named) => namedRange(named.world, named.name),
  },
  methods: {
    Delete: (named) => {
      named.world.port.deleteName(find(named).name);
    },
  },
};

function toObject(world: World, name: string): HostObject {
  return hostObject(namedItemTable, { world, name });
}

export const namesTable: TypeTable<World> = {
  name: 'NamedItemCollection',
  items: (world) => world.port.names().map(({ name }) => toObject(world, name)),
  objects: {
    Add: (world, args) => {
      const name = text(args, 0);
      if (search(world, name) !== undefined) {
        throw new Failure('InvalidArgument', `The name ${name} is already defined.`);
      }
      const range = cellsArgument(args, 1);
      world.port.addName(name, range === null ? text(args, 1) : absoluteFormula(range.sheet.info().name, range.area));
      return toObject(world, name);
    },
    GetItem: (world, args) => toObject(world, find({ world, name: text(args, 0) }).name),
    GetItemOrNullObject: (world, args) => {
      const found = search(world, text(args, 0));
      return found === undefined ? null : toObject(world, found.name);
    },
  },
  methods: { GetCount: (world) => world.port.names().length },
};
