/** Sheets that are made on command from the form as it stands: loaded with the engine. */
import { confirmationTexts } from '../../messages/confirmation';
import { findingRows, findingsSheetTexts } from '../../messages/findings-sheet';
import type { Language } from '../../messages/language';
import { confirmationPlans } from '../../workbook/confirmation/confirmation-plan';
import { readWorkbook } from '../../workbook/excel/read-sheets';
import { writePlan } from '../../workbook/excel/write-plan';
import { findingsPlan } from '../../workbook/findings-sheet/findings-plan';
import { freeSheetName } from '../../workbook/own-columns/sheet-name';
import type { SheetPlan } from '../../workbook/plan/sheet-plan';
import type { CommandOutcome } from '../workbook/command';
import { findingModels } from '../workbook/finding-model';
import { reviewForm, type ReviewedForm } from '../workbook/review-form';

export type SheetsToMake = 'findings' | 'confirmations';

/** How it went. `none` says that the edition names no owner of data. */
export type MadeSheets = CommandOutcome | { readonly kind: 'none' };

/** Makes new sheets from the form on the sheet chosen; what was made before stays. `today` is an ISO date. */
export async function makeSheets(
  what: SheetsToMake,
  chosen: string | null,
  language: Language,
  today: string,
): Promise<MadeSheets> {
  const book = await readWorkbook();
  if (!book.ok) {
    return { kind: 'excel', failure: book.error, mayHaveChanged: false };
  }
  const form = reviewForm(book.value, chosen, today);
  const planned = form === null ? [] : PLANS[what](form, language);
  if (planned.length === 0) {
    return { kind: 'none' };
  }
  const sheets = planned.map((sheet) => ({ ...sheet, name: freeSheetName(sheet.name, book.value) }));
  const written = await writePlan({ sheets });
  if (written.ok) {
    return { kind: 'done', findings: findingModels(written.value) };
  }
  const { error } = written;
  return error.kind === 'excel' ? error : { kind: 'refused', findings: findingModels(error.findings) };
}

const PLANS: Readonly<Record<SheetsToMake, (form: ReviewedForm, language: Language) => readonly SheetPlan[]>> = {
  findings: ({ scoresheet: { unit }, edition, findings }, language) => {
    const lines = [unit, `${edition.title[language]} [${edition.id}]`].filter((line) => line !== null);
    const rows = findingRows(findings, { file: null, unit }, language);
    return [findingsPlan(rows, { lines }, findingsSheetTexts(language))];
  },
  confirmations: ({ scoresheet, edition }, language) =>
    confirmationPlans(edition, scoresheet, confirmationTexts(language)),
};
