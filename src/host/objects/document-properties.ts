/** `workbook.properties`: what a file says of itself. Dates, revisions and custom properties are not emulated. */
import type { Property, TypeTable } from '../batch/host-object';
import { textValue } from './arguments';
import type { World } from './world';

const WRITABLE = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'] as const;

function read(name: string): (world: World) => unknown {
  return (world) => world.port.properties()[name] ?? '';
}

function property(name: string): Property<World> {
  return {
    read: read(name),
    write: (world, value) => {
      world.port.setProperty(name, textValue(value));
    },
  };
}

export const documentPropertiesTable: TypeTable<World> = {
  name: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(WRITABLE.map((name) => [name, property(name)])),
    LastAuthor: { read: read('LastAuthor') },
  },
};
