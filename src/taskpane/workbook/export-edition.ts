import { EDITION_SHEET_TEXTS } from '../../messages/edition-sheet';
import { err, type Result } from '../../engine/result';
import type { BookFinding } from '../../workbook/book-findings';
import { editionPlan } from '../../workbook/edition-sheet/plan';
import { readWorkbook } from '../../workbook/excel/read-sheets';
import { writePlan } from '../../workbook/excel/write-plan';
import { readingFinding } from '../../workbook/read/findings';
import type { CommandFailure } from '../../workbook/excel/command';
import { scoreForm } from '../../workbook/score-form';
import { editionsIn } from './editions';
import { formsIn } from './forms';

/**
 * Writes an edition into new sheets of the workbook, to be edited there; as the form on `sheet` completes it. Sheets that
 * are there are never written over.
 */
export async function exportEdition(sheet: string): Promise<Result<readonly BookFinding[], CommandFailure>> {
  const book = await readWorkbook();
  if (!book.ok) {
    return err({ kind: 'excel', failure: book.error, mayHaveChanged: false });
  }
  const known = editionsIn(book.value);
  const forms = formsIn(book.value, known);
  const form = forms.found.find(({ binding }) => binding.table.sheet === sheet);
  if (form === undefined) {
    const sheets = forms.found.map(({ binding }) => binding.table.sheet);
    return err({ kind: 'refused', findings: [readingFinding('sheet-not-found', 'error', { sheet, sheets })] });
  }
  const { edition } = scoreForm(book.value, form.binding, form.edition);
  return writePlan(editionPlan(edition, EDITION_SHEET_TEXTS));
}
