/** What belongs to a sheet as a whole: protection and frozen panes. */
import { Failure } from '../batch/failure';
import type { TypeTable } from '../batch/host-object';
import { cells, whole } from './arguments';
import type { Sheet } from './world';

/** Protected or not; the password is not kept, and every cell counts as locked. */
export const protectionTable: TypeTable<Sheet> = {
  name: 'WorksheetProtection',
  properties: { Protected: { read: (sheet) => sheet.world.port.isProtected(sheet.info().id) } },
  methods: {
    Protect: (sheet) => {
      const { id } = sheet.info();
      if (sheet.world.port.isProtected(id)) {
        throw new Failure('InvalidOperation', 'The worksheet is already protected.');
      }
      sheet.world.port.setProtected(id, true);
    },
    Unprotect: (sheet) => {
      sheet.world.port.setProtected(sheet.info().id, false);
    },
  },
};

export const freezePanesTable: TypeTable<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.world.port.freeze(sheet.info().id, whole(args, 0), 0);
    },
    FreezeColumns: (sheet, args) => {
      sheet.world.port.freeze(sheet.info().id, 0, whole(args, 0));
    },
    FreezeAt: (sheet, args) => {
      const frozen = cells(args, 0);
      if (frozen === null) {
        throw new Failure('InvalidArgument', 'Freezing at an address is not emulated: give a Range.');
      }
      sheet.world.port.freeze(sheet.info().id, frozen.area.bottom + 1, frozen.area.right + 1);
    },
    Unfreeze: (sheet) => {
      sheet.world.port.freeze(sheet.info().id, 0, 0);
    },
  },
};
