/** `workbook.settings`: kept while the page is open, since nothing is saved to a file. */
import { Failure } from '../batch/failure';
import { hostObject, type HostObject, type TypeTable } from '../batch/host-object';
import { text } from './arguments';
import type { World } from './world';

interface Entry {
  readonly world: World;
  readonly key: string;
}

function mustExist({ world, key }: Entry): void {
  if (!world.settings.has(key)) {
    throw new Failure('ItemNotFound');
  }
}

export const settingTable: TypeTable<Entry> = {
  name: 'Setting',
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: (entry) => {
        mustExist(entry);
        return entry.world.settings.get(entry.key);
      },
      write: (entry, value) => {
        mustExist(entry);
        entry.world.settings.set(entry.key, value);
      },
    },
  },
  methods: {
    Delete: (entry) => {
      mustExist(entry);
      entry.world.settings.delete(entry.key);
    },
  },
};

function toObject(world: World, key: string): HostObject {
  return hostObject(settingTable, { world, key });
}

export const settingsTable: TypeTable<World> = {
  name: 'SettingCollection',
  items: (world) => [...world.settings.keys()].map((key) => toObject(world, key)),
  objects: {
    Add: (world, args) => {
      const key = text(args, 0);
      world.settings.set(key, args[1]);
      return toObject(world, key);
    },
    GetItem: (world, args) => {
      const key = text(args, 0);
      mustExist({ world, key });
      return toObject(world, key);
    },
    GetItemOrNullObject: (world, args) => {
      const key = text(args, 0);
      return world.settings.has(key) ? toObject(world, key) : null;
    },
  },
  methods: { GetCount: (world) => world.settings.size },
};
