/**
 * Protected sheets: a person can type only in cells that the file leaves unlocked.
 * Writes through office.js are for their caller to refuse, who asks `protection` first.
 */
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Unsubscribe, WorkbookPort } from '../port';
import type { PortProtection } from '../port-parts';
import type { PortContext } from './context';
import { PROTECTED, UNLOCKED } from './marks';

const isProtected = (sheet: FWorksheet): boolean => Boolean(sheet.getCustomMetadata()?.[PROTECTED]);

/** The port's protection: null where the sheet is not protected. */
export function protectionOf(context: PortContext): Pick<WorkbookPort, 'protection' | 'setProtection'> {
  return {
    protection(id) {
      const sheet = context.sheet(id);
      return isProtected(sheet) ? (sheet.getCustomMetadata()?.[PROTECTED] as PortProtection) : null;
    },
    setProtection(id, options) {
      const sheet = context.sheet(id);
      sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [PROTECTED]: options });
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
  'sheet.command.insert-col',
  'sheet.command.insert-range-move-down',
  'sheet.command.insert-range-move-right',
  'sheet.command.insert-row',
  'sheet.command.paste',
  'sheet.command.remove-col',
  'sheet.command.remove-row',
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
