import { Failure, notEmulated } from '../batch/failure';
import { hostObject, type Arguments, type HostObject, type TypeTable } from '../batch/host-object';
import { parseLocal, splitAddress } from './address';
import { text } from './arguments';
import { documentPropertiesTable } from './document-properties';
import { namesTable } from './names';
import { settingsTable } from './settings';
import { tableCollection } from './tables';
import { worksheetsTable } from './worksheets';
import type { World } from './world';

const AUTOMATIC = 'Automatic';

/**
 * The application: calculation is always automatic. The two `Suspend…` methods only speed Excel up: they change nothing
 * that an add-in could see, so there is nothing for the host to do.
 */
export const applicationTable: TypeTable<World> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      read: () => AUTOMATIC,
      write: (_world, value) => {
        if (value !== AUTOMATIC) {
          throw notEmulated(`Calculation mode ${String(value)}`);
        }
      },
    },
    CalculationState: { read: () => 'Done' },
  },
  methods: {
    Calculate: (world) => {
      world.port.calculate();
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** The cells of a changed-event: its reference is the id of the sheet and the address (events/messages.ts). */
function eventRange(world: World, args: Arguments): HostObject | null {
  const { sheet, local } = splitAddress(text(args, 0));
  const area = parseLocal(local);
  const exists = world.port.sheets().some(({ id }) => id === sheet);
  return sheet !== null && exists && area !== null ? world.range(sheet, area) : null;
}

export const workbookTable: TypeTable<World> = {
  name: 'Workbook',
  properties: {
    Name: { read: (world) => world.port.name() },
    ReadOnly: { read: () => false },
  },
  links: {
    Application: (world) => hostObject(applicationTable, world),
    Properties: (world) => hostObject(documentPropertiesTable, world),
    Names: (world) => hostObject(namesTable, world),
    Settings: (world) => hostObject(settingsTable, world),
    Tables: (world) => tableCollection(world, null),
    Worksheets: (world) => hostObject(worksheetsTable, world),
  },
  objects: {
    GetActiveCell: (world) => {
      const { sheet, area } = world.port.selection();
      return world.range(sheet, { ...area, bottom: area.top, right: area.left });
    },
    GetSelectedRange: (world) => {
      const { sheet, area } = world.port.selection();
      return world.range(sheet, area);
    },
    _GetRangeForEventByReferenceId: (world, args) => {
      const range = eventRange(world, args);
      if (range === null) {
        throw new Failure('ItemNotFound');
      }
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
};
