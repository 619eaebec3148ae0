/** Turns what happens in the workbook into events of the add-in, after the batch that caused them has been answered. */
import type { RichMessage } from '../functions/invocation';
import { intersect } from '../objects/address';
import type { PortChange, PortSelection, Unsubscribe, WorkbookPort } from '../port';
import { activationMessages, calculatedMessages, changedMessages, selectionMessages, sheetMessages } from './messages';
import type { EventRegistrations } from './registrations';

interface WorkbookEvents {
  readonly port: WorkbookPort;
  readonly events: EventRegistrations;
  readonly send: (messages: readonly RichMessage[]) => void;
  readonly schedule: (task: () => void, milliseconds: number) => void;
  /** Hears of a change at once, before the add-in does. */
  readonly onChange: (change: PortChange) => void;
}

/** Starts listening; the answer stops it. */
export function listenToWorkbook({ port, events, send, schedule, onChange }: WorkbookEvents): Unsubscribe {
  let active = port.activeSheet();
  const later = (messages: readonly RichMessage[]): void => {
    schedule(() => {
      send(messages);
    }, 0);
  };
  const isInTable = ({ sheet, area }: PortSelection): boolean =>
    port.tables().some((table) => table.sheet === sheet && intersect(table.area, area) !== null);

  const stops = [
    port.onChange((change) => {
      onChange(change);
      later(changedMessages(events, change));
    }),
    port.onSelection((selection) => {
      later(selectionMessages(events, selection, isInTable(selection)));
    }),
    port.onActivated((sheet) => {
      later(activationMessages(events, active, sheet));
      active = sheet;
    }),
    port.onSheets((change) => {
      const nameAfter = port.sheets().find(({ id }) => id === change.sheet)?.name ?? '';
      later(sheetMessages(events, change, nameAfter));
    }),
    port.onCalculated((sheet) => {
      later(calculatedMessages(events, sheet));
    }),
  ];
  return () => {
    stops.forEach((stop) => {
      stop();
    });
  };
}
