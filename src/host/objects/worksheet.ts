import type { Area } from '../../workbook/grid';
import { Failure } from '../batch/failure';
import { hostObject, type Arguments, type HostObject, type TypeTable } from '../batch/host-object';
import type { SheetVisibility } from '../port';
import { isOnSheet, parseLocal, splitAddress, WHOLE_SHEET } from './address';
import { colour, flag, optionalText, textValue, whole } from './arguments';
import { autoFilterTable } from './auto-filter';
import { eventMethods } from './event-methods';
import { namedRange } from './names';
import { chartsTable } from './charts';
import { pageLayoutTable } from './page-layout';
import { freezePanesTable, protectionTable } from './sheet-view';
import { mustBeFreeName } from './sheet-names';
import { tableCollection } from './tables';
import { usedWithin } from './used-range';
import { Cells, type Sheet } from './world';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Excel keeps at least one sheet in sight. */
function mustNotBeLastVisible(sheet: Sheet): void {
  const visible = sheet.world.port.sheets().filter((candidate) => candidate.visibility === 'Visible');
  if (visible.length === 1 && visible[0]?.id === sheet.id) {
    throw new Failure('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}

function setVisibility(sheet: Sheet, value: unknown): void {
  const visibility = VISIBILITIES.find((known) => known === value);
  if (visibility === undefined) {
    throw new Failure('InvalidArgument');
  }
  if (visibility !== 'Visible') {
    mustNotBeLastVisible(sheet);
  }
  sheet.world.port.setVisibility(sheet.info().id, visibility);
}

function at(sheet: Sheet, area: Area): HostObject {
  if (!isOnSheet(area)) {
    throw new Failure('InvalidArgument');
  }
  return sheet.world.range(sheet.info().id, area);
}

/** By address or by name of cells; all cells when nothing is given. */
function range(sheet: Sheet, args: Arguments): HostObject {
  const address = optionalText(args, 0);
  if (address === null) {
    return at(sheet, WHOLE_SHEET);
  }
  const { sheet: name, local } = splitAddress(address);
  const area = name === null || name === sheet.info().name ? parseLocal(local) : null;
  const named = area === null && name === null ? namedRange(sheet.world, local) : null;
  if (area === null && named === null) {
    throw new Failure('InvalidArgument');
  }
  return area === null ? (named ?? at(sheet, WHOLE_SHEET)) : at(sheet, area);
}

function used(sheet: Sheet, args: Arguments): HostObject | null {
  const area = usedWithin(new Cells(sheet.world, sheet, WHOLE_SHEET), flag(args, 0));
  return area === null ? null : at(sheet, area);
}

export const worksheetTable: TypeTable<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: (sheet) => sheet.info().id },
    Name: {
      read: (sheet) => sheet.info().name,
      write: (sheet, value) => {
        const name = textValue(value);
        mustBeFreeName(sheet.world, name, sheet.id);
        sheet.world.port.renameSheet(sheet.info().id, name);
      },
    },
    Position: { read: (sheet) => sheet.world.port.sheets().findIndex(({ id }) => id === sheet.info().id) },
    TabColor: {
      read: (sheet) => sheet.info().tabColor,
      write: (sheet, value) => {
        sheet.world.port.setTabColor(sheet.info().id, value === '' ? '' : colour(value));
      },
    },
    Visibility: { read: (sheet) => sheet.info().visibility, write: setVisibility },
  },
  links: {
    Tables: (sheet) => tableCollection(sheet.world, sheet),
    Protection: (sheet) => hostObject(protectionTable, sheet),
    AutoFilter: (sheet) => hostObject(autoFilterTable, sheet),
    Charts: (sheet) => hostObject(chartsTable, sheet),
    PageLayout: (sheet) => hostObject(pageLayoutTable, sheet),
    FreezePanes: (sheet) => hostObject(freezePanesTable, sheet),
  },
  objects: {
    GetRange: range,
    GetCell: (sheet, args) => {
      const [top, left] = [whole(args, 0), whole(args, 1)];
      return at(sheet, { top, left, bottom: top, right: left });
    },
    GetRangeByIndexes: (sheet, args) => {
      const [top, left] = [whole(args, 0), whole(args, 1)];
      return at(sheet, { top, left, bottom: top + whole(args, 2, 1) - 1, right: left + whole(args, 3, 1) - 1 });
    },
    // Excel answers the first cell of an empty sheet.
    GetUsedRange: (sheet, args) => used(sheet, args) ?? at(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: used,
  },
  methods: {
    Activate: (sheet) => {
      sheet.world.port.activateSheet(sheet.info().id);
    },
    Calculate: (sheet) => {
      sheet.world.port.calculate();
    },
    Delete: (sheet) => {
      sheet.info();
      mustNotBeLastVisible(sheet);
      sheet.world.port.deleteSheet(sheet.id);
    },
    ...eventMethods<Sheet>(
      ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated', 'NameChanged'],
      (sheet) => ({
        events: sheet.world.events,
        target: sheet.id,
      }),
    ),
  },
};
