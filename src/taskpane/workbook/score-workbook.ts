import { lastCommand } from '../../workbook/commands/revert';
import { sheetMarked } from '../../workbook/book';
import type { OpenBook } from '../../workbook/excel/read-sheets';
import { EMPTY_STATE } from '../../workbook/state/state';
import { editionsIn, type BookEditions } from './editions';
import { findingModels, formModel } from './form-model';
import { formsIn, type Forms } from './forms';
import type { Outcome, WorkbookFacts } from './model';

/** What a workbook holds, and the names of the sheets that it was read from. */
export interface ScoredWorkbook {
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
  const form = forms.found.find(({ binding }) => binding.table.sheet === chosen) ?? forms.found[0];
  if (form === undefined) {
    const findings = [...known.mistakes, ...findingModels(forms.findings)];
    return { outcome: { kind: 'not-recognised', findings, tooLarge: book.tooLarge, facts }, bound: [] };
  }
  const { table, inputTables } = form.binding;
  const model = formModel(book, { ...form, findings: [...forms.findings, ...form.findings] }, known.editions, {
    taken: takenSheets(book, forms, known),
    today,
  });
  const central = model.central === null ? [] : [model.central.sheet];
  return {
    outcome: { kind: 'scored', model: { ...model, findings: [...known.mistakes, ...model.findings] }, facts },
    bound: [...new Set([...[table, ...inputTables].map(({ sheet }) => sheet), ...central, ...known.sheets])],
  };
}

/** The sheets that hold forms with their figures, editions, or what the add-in made. */
function takenSheets(book: OpenBook, { found }: Forms, { sheets }: BookEditions): readonly string[] {
  const state = book.state.ok ? book.state.value : EMPTY_STATE;
  const own = state.ownSheets.flatMap(({ sheet }) => sheetMarked(book, sheet)?.mark.name ?? []);
  const ofForms = found.flatMap(({ binding }) => [binding.table, ...binding.inputTables].map(({ sheet }) => sheet));
  return [...sheets, ...own, ...ofForms];
}

function factsOf(book: OpenBook, { found, lost }: Forms, { editions }: BookEditions): WorkbookFacts {
  const state = book.state.ok ? book.state.value : EMPTY_STATE;
  return {
    forms: found.map(({ id, binding }) => ({
      sheet: binding.table.sheet,
      unit: binding.unit?.value ?? null,
      isRemembered: id !== null,
    })),
    editions: editions.map(({ id, title }) => ({ id, title })),
    lost,
    frozen: state.frozen.length,
    canRevert: lastCommand(state) !== null,
    ownColumns: state.ownColumns.length,
  };
}
