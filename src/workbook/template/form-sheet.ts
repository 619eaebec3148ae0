/** The form itself: title block, table, total and signatures. */
import type { Edition } from '../../engine/edition/schema';
import type { Area } from '../grid';
import type { PlannedCell, SheetPlan } from '../plan/sheet-plan';
import { bodyRows } from './form-cells';
import { columnAt, FORM_COLUMNS, FORM_WIDTHS, LAST_PRINTED } from './form-columns';
import { formRows } from './form-rows';
import type { Lists } from './lists';
import { signatureMerges, signatureRows } from './signatures';
import type { TemplateTexts } from './texts';
import { TITLE_MERGES, TITLE_ROWS, titleRows, type TitleValues } from './title-block';
import { formValidations } from './validations';

/** The sheet of the form; its rows are protected but where something is to be filled in. */
export function formSheet(edition: Edition, values: TitleValues, lists: Lists, texts: TemplateTexts): SheetPlan {
  const rows = formRows(edition);
  const first = TITLE_ROWS + 1;
  const headings = texts.headings(edition.level);
  const header = FORM_COLUMNS.map((column): PlannedCell => ({ value: headings[column], style: 'header' }));
  const sheetRows = [
    ...titleRows(edition, values, texts),
    { cells: header },
    ...bodyRows(edition, rows, first, texts),
    ...signatureRows(texts),
  ];
  const signing = TITLE_ROWS + 1 + rows.length + 1;
  const area: Area = { top: 0, left: 0, bottom: sheetRows.length - 1, right: LAST_PRINTED };
  return {
    name: texts.sheets.form,
    columns: FORM_WIDTHS.map((width) => ({ width })),
    rows: sheetRows,
    merges: [...TITLE_MERGES, ...signatureMerges(signing, sheetRows.length - 1)],
    validations: formValidations(rows, first, lists, texts),
    protection: { rowsMayChange: rows.some(({ kind }) => kind === 'blank') },
    freeze: { rows: first, columns: columnAt('name') + 1 },
    print: {
      orientation: 'landscape',
      area,
      repeatedRows: { first: TITLE_ROWS, last: TITLE_ROWS },
      footer: { left: edition.title.vi.replaceAll('&', '&&'), right: texts.page },
    },
  };
}
