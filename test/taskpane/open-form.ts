/** The real commune's form as the pane reads it from the open workbook. */
import { join } from 'node:path';
import { scoreWorkbook } from '../../src/taskpane/workbook/score-workbook';
import type { FormModel } from '../../src/taskpane/workbook/model';
import type { OpenBook } from '../../src/workbook/excel/read-sheets';
import { readWorkbookPath } from '../../src/workbook/file/node';
import { decodeState } from '../../src/workbook/state/codec';

const FORM = 'tayninh-commune-2025-official-form.xlsx';

export async function openForm(): Promise<{ readonly book: OpenBook; readonly model: FormModel }> {
  const read = await readWorkbookPath(join(__dirname, '../fixtures', FORM));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { sheets } = read.value;
  const facts = sheets.map(({ name }) => ({ mark: { name, id: name }, isProtected: false }));
  const book: OpenBook = { sheets, facts, state: decodeState(null), tooLarge: [] };
  const { outcome } = scoreWorkbook(book, null, '2026-01-15');
  if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome));
  return { book, model: outcome.model };
}
