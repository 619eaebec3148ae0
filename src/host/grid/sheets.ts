/** The sheets of the workbook. */
import { InsertSheetCommand } from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { PortSheet, SheetVisibility, WorkbookPort } from '../port';
import type { PortContext } from './context';
import { VERY_HIDDEN } from './marks';
import { hexColor } from './style';

type Sheets = Pick<
  WorkbookPort,
  | 'name'
  | 'sheets'
  | 'activeSheet'
  | 'addSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'activateSheet'
  | 'setTabColor'
  | 'setVisibility'
>;

function visibility(sheet: FWorksheet): SheetVisibility {
  if (!sheet.isSheetHidden()) {
    return 'Visible';
  }
  return sheet.getCustomMetadata()?.[VERY_HIDDEN] === true ? 'VeryHidden' : 'Hidden';
}

/** Size of a new sheet; it grows when something is written beyond. */
const ROWS = 200;
const COLUMNS = 26;

/** The port's sheets. The id of an added one is never used again. */
export function sheetsOf(context: PortContext): Sheets {
  const { workbook } = context;
  let added = 0;
  const newId = (): string => {
    do {
      added += 1;
    } while (workbook.getSheetBySheetId(`added${String(added)}`) !== null);
    return `added${String(added)}`;
  };
  return {
    name: () => workbook.getName(),
    sheets: () =>
      workbook.getSheets().map((sheet): PortSheet => ({
        id: sheet.getSheetId(),
        name: sheet.getSheetName(),
        visibility: visibility(sheet),
        tabColor: hexColor(sheet.getTabColor()) ?? '',
      })),
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    addSheet(name) {
      const id = newId();
      const active = workbook.getActiveSheet();
      context.asApi(() => {
        const sheet = { id, name, rowCount: ROWS, columnCount: COLUMNS };
        context.run(InsertSheetCommand.id, { index: workbook.getNumSheets(), sheet });
        // Univer may show the new sheet; Excel does not.
        if (workbook.getActiveSheet().getSheetId() === id) {
          workbook.setActiveSheet(active);
        }
      });
      return id;
    },
    deleteSheet(sheet) {
      context.asApi(() => workbook.deleteSheet(context.sheet(sheet)));
    },
    renameSheet(sheet, name) {
      context.asApi(() => context.sheet(sheet).setName(name));
    },
    activateSheet(sheet) {
      workbook.setActiveSheet(context.sheet(sheet));
    },
    setTabColor(sheet, color) {
      context.asApi(() => context.sheet(sheet).setTabColor(color));
    },
    setVisibility(id, value) {
      const sheet = context.sheet(id);
      sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [VERY_HIDDEN]: value === 'VeryHidden' });
      if (value === 'Visible') {
        sheet.showSheet();
      } else if (!sheet.isSheetHidden()) {
        sheet.hideSheet();
      }
    },
  };
}
