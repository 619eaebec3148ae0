/** Events of the workbook as office.js expects them: one message per registered target. */
import type { Area } from '../../workbook/grid';
import type { RichMessage } from '../functions/invocation';
import { localAddress } from '../objects/address';
import type { ChangeKind } from '../port-parts';
import type { PortChange, PortSelection, PortSheetChange } from '../port';
import { EventType, WORKBOOK_TARGET, type EventName, type EventRegistrations } from './registrations';

const EVENT = 65536;

/** The runtime's own event: the pane was shown or hidden. */
const VISIBILITY = 65539;

/** What is common to all builders: the event goes to the sheet's own listeners and to the collection's. */
function toListeners(
  events: EventRegistrations,
  event: EventName,
  sheet: string,
  payload: object,
): readonly RichMessage[] {
  return [sheet, WORKBOOK_TARGET]
    .filter((target) => events.has(event, target))
    .map((target) => [EVENT, EventType[event], target, JSON.stringify(payload), 0, false]);
}

/**
 * Which way cells went. Excel tells it of rows and columns too; of single cells the port does not know it, and
 * down and up are by far the commonest.
 */
const SHIFTS: Partial<Record<ChangeKind, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
};

/** `onChanged`. The reference lets `args.getRange()` find the cells again (objects/workbook.ts). */
export function changedMessages(events: EventRegistrations, change: PortChange): readonly RichMessage[] {
  const address = localAddress(change.area);
  return toListeners(events, 'DataChanged', change.sheet, {
    worksheetId: change.sheet,
    address,
    referenceId: eventReference(change.sheet, change.area),
    changeType: change.kind,
    source: 'Local',
    triggerSource: change.source === 'api' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: SHIFTS[change.kind] ?? 'None',
  });
}

function eventReference(sheet: string, area: Area): string {
  return `${sheet}!${localAddress(area)}`;
}

/** `onSelectionChanged`. */
export function selectionMessages(
  events: EventRegistrations,
  selection: PortSelection,
  isInsideTable: boolean,
): readonly RichMessage[] {
  return toListeners(events, 'SelectionChanged', selection.sheet, {
    worksheetId: selection.sheet,
    address: localAddress(selection.area),
    isInsideTable,
  });
}

/** `onDeactivated` of the sheet that was in front, then `onActivated` of the one that is. */
export function activationMessages(
  events: EventRegistrations,
  from: string | null,
  to: string,
): readonly RichMessage[] {
  return [
    ...(from === null || from === to ? [] : toListeners(events, 'Deactivated', from, { worksheetId: from })),
    ...toListeners(events, 'Activated', to, { worksheetId: to }),
  ];
}

/** `onCalculated`. Excel names the cells only where it knows them; here it never does. */
export function calculatedMessages(events: EventRegistrations, sheet: string): readonly RichMessage[] {
  return toListeners(events, 'Calculated', sheet, { worksheetId: sheet, address: '' });
}

/** `worksheets.onAdded`, `onDeleted` and `onNameChanged`. */
export function sheetMessages(
  events: EventRegistrations,
  change: PortSheetChange,
  nameAfter: string,
): readonly RichMessage[] {
  if (change.kind === 'renamed') {
    const { nameBefore } = change;
    return toListeners(events, 'NameChanged', change.sheet, {
      worksheetId: change.sheet,
      nameBefore,
      nameAfter,
      source: 'Local',
    });
  }
  const event = change.kind === 'added' ? 'Added' : 'Deleted';
  return toListeners(events, event, change.sheet, { worksheetId: change.sheet, source: 'Local' });
}

/** `Office.addin.onVisibilityModeChanged`. */
export function visibilityMessage(visible: boolean): RichMessage {
  return [EVENT, VISIBILITY, '', JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }), 0, false];
}
