import { lastCommand } from '../../workbook/commands/revert';
import { sheetMarked } from '../../workbook/book';
import type { OpenBook } from '../../workbook/excel/read-sheets';
import { EMPTY_STATE, type WorkbookState } from '../../workbook/state/state';
import { editionsIn, type BookEditions } from './editions';
import { findingModels } from './finding-model';
import { formModel } from './form-model';
import { formsIn, type Forms } from './forms';
import type { Outcome, WorkbookFacts } from './model';
import { chosenForm, review } from './review-form';

/** What a workbook holds, and the names of the sheets that it was read from. */
interface ScoredWorkbook {
  readonly outcome: Outcome;
  readonly bound: readonly string[];
}

/**
 * Finds the scoresheets of a workbook; reads, scores and checks the one on the sheet chosen, or the first.
 * `chosen` is the name of a sheet, null where nobody chose; `today` an ISO date.
 */
export function scoreWorkbook(book: OpenBook, chosen: string | null, today: string): ScoredWorkbook {
  const known = editionsIn(book);
  const forms = formsIn(book, known);
  const facts = factsOf(book, forms, known);
  const form = chosenForm(forms, chosen);
  if (form === undefined) {
    const findings = [...known.mistakes, ...findingModels(forms.findings)];
    return { outcome: { kind: 'not-recognised', findings, tooLarge: book.tooLarge, facts }, bound: [] };
  }
  const { table, inputTables } = form.binding;
  const model = formModel(book, form, review(book, form, { known, forms, today }));
  const central = model.central === null ? [] : [model.central.sheet];
  return {
    outcome: { kind: 'scored', model: { ...model, findings: [...known.mistakes, ...model.findings] }, facts },
    bound: [...new Set([...[table, ...inputTables].map(({ sheet }) => sheet), ...central, ...known.sheets])],
  };
}

/** The sheet of results that a protected form has in place of columns beside it. */
function sheetOf(book: OpenBook, { ownSheets }: WorkbookState): string | null {
  const results = ownSheets.find(({ kind }) => kind === 'results');
  return results === undefined ? null : (sheetMarked(book, results.sheet)?.mark.name ?? null);
}

function factsOf(book: OpenBook, { found, lost }: Forms, { editions }: BookEditions): WorkbookFacts {
  const state = book.state.ok ? book.state.value : EMPTY_STATE;
  return {
    forms: found.map(({ binding }) => ({
      sheet: binding.table.sheet,
      unit: binding.unit?.value ?? null,
    })),
    editions: editions.map(({ id, title }) => ({ id, title })),
    lost,
    isDamaged: !book.state.ok && book.state.error.check === 'state-damaged',
    frozen: state.frozen.length,
    canRevert: lastCommand(state) !== null,
    ownColumns: state.ownColumns.length,
    ownSheet: sheetOf(book, state),
  };
}
