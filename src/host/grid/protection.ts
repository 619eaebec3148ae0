/**
 * Protected sheets: a person can type only in cells that the file leaves unlocked.
 * Writes through office.js are for their caller to refuse, who asks `isProtected` first.
 */
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Unsubscribe, WorkbookPort } from '../port';
import type { PortContext } from './context';
import { PROTECTED, UNLOCKED } from './marks';

const isProtected = (sheet: FWorksheet): boolean => sheet.getCustomMetadata()?.[PROTECTED] === true;

export function protectionOf(context: PortContext): Pick<WorkbookPort, 'isProtected' | 'setProtected'> {
  return {
    isProtected: (id) => isProtected(context.sheet(id)),
    setProtected(id, value) {
      const sheet = context.sheet(id);
      sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [PROTECTED]: value });
    },
  };
}

/** Commands of a person that change what cells hold, other than typing. */
const CHANGES = new Set([
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.delete-range-move-left',
  'sheet.command.delete-range-move-up',
  'sheet.command.move-range',
  'sheet.command.paste',
]);

/** Keeps a person from changing locked cells of protected sheets, until it is called off. */
export function guardProtection(context: PortContext): Unsubscribe {
  const { api, workbook } = context;
  const typing = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const cell = event.worksheet.getSheet().getCellRaw(event.row, event.column);
    if (isProtected(event.worksheet) && cell?.custom?.[UNLOCKED] !== true) {
      event.cancel = true;
    }
  });
  const commands = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (CHANGES.has(event.id) && !context.isApi() && isProtected(workbook.getActiveSheet())) {
      event.cancel = true;
    }
  });
  return () => {
    typing.dispose();
    commands.dispose();
  };
}
