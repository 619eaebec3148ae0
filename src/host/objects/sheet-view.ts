/** What belongs to a sheet as a whole: protection and frozen panes. */
import * as z from 'zod/mini';
import { Failure } from '../batch/failure';
import type { Arguments, TypeTable } from '../batch/host-object';
import type { PortProtection } from '../port-parts';
import { cells, whole } from './arguments';
import type { Sheet } from './world';

/** What is not allowed unless the caller says so. */
const NOT_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function protectionOptions(args: Arguments): PortProtection {
  const given = z.safeParse(z.record(z.string(), z.union([z.boolean(), z.string()])), args[0] ?? {});
  if (!given.success) {
    throw new Failure('InvalidArgument');
  }
  return { ...NOT_ALLOWED, ...given.data };
}

/** Whether a sheet is protected, and what stays allowed; the password is not kept. */
export const protectionTable: TypeTable<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { read: (sheet) => sheet.world.port.protection(sheet.info().id) !== null },
    Options: { read: (sheet) => sheet.world.port.protection(sheet.info().id) },
  },
  methods: {
    Protect: (sheet, args) => {
      const { id } = sheet.info();
      if (sheet.world.port.protection(id) !== null) {
        throw new Failure('InvalidOperation', 'The worksheet is already protected.');
      }
      sheet.world.port.setProtection(id, protectionOptions(args));
    },
    Unprotect: (sheet) => {
      sheet.world.port.setProtection(sheet.info().id, null);
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
