import { OFFICIAL_EDITIONS } from '../../engine/edition/official';
import { err, type Result } from '../../engine/result';
import { bookTexts } from '../../messages/book-texts';
import type { Language } from '../../messages/language';
import { bindByHand, type HandBinding } from '../../workbook/binding/by-hand';
import { rebind, type Rebound } from '../../workbook/binding/rebind';
import type { Book } from '../../workbook/book';
import { commandFinding, type BookFinding } from '../../workbook/book-findings';
import { planBind, planBindAgain, planUnbind, type BindRequest } from '../../workbook/commands/bind';
import { planFill } from '../../workbook/commands/fill';
import { planFreeze, planThaw } from '../../workbook/commands/freeze';
import { planHideColumns } from '../../workbook/commands/hide-columns';
import { planInsert } from '../../workbook/commands/insert';
import type { Plan } from '../../workbook/commands/plan';
import { planRepair } from '../../workbook/commands/repair';
import { planRevert } from '../../workbook/commands/revert';
import { supportReport, type SupportFacts } from '../../workbook/commands/support-report';
import { runCommand } from '../../workbook/excel/command';
import { probeFunctions } from '../../workbook/excel/probe';
import { planInputsSheet } from '../../workbook/inputs-sheet/plan-inputs';
import { scoreForm } from '../../workbook/score-form';
import { VERSION } from '../app/version';
import type { CommandOutcome, PaneCommand } from './command';
import { findingModels } from './form-model';
import { formsIn } from './forms';

/** Does what a person asked for. `at` is the time, in ISO form. */
export async function runPaneCommand(command: PaneCommand, language: Language, at: string): Promise<CommandOutcome> {
  const functions = await probeFunctions();
  const liveness = functions.ok && functions.value === 'missing' ? 'values' : 'formulas';
  const options = { liveness, texts: bookTexts(language) } as const;
  const done = await runCommand((book) => planOf(command, book, options, at), VERSION);
  if (done.ok) {
    return { kind: 'done', findings: findingModels(done.value) };
  }
  return done.error.kind === 'excel'
    ? { kind: 'excel', failure: done.error.failure }
    : { kind: 'refused', findings: findingModels(done.error.findings) };
}

type Options = Pick<BindRequest, 'liveness' | 'texts'>;
type Planned = Result<Plan, readonly BookFinding[]>;

function planOf(command: PaneCommand, book: Book, options: Options, at: string): Planned {
  switch (command.do) {
    case 'bind':
      return planRecognised(command.sheet, book, options);
    case 'bind-by-hand':
      return planPointedOut(command.hand, book, options);
    case 'unbind':
      return planUnbind(book, command.id);
    case 'show-columns':
      return planBindAgain(book, command.id, OFFICIAL_EDITIONS, options);
    case 'hide-columns':
      return planHideColumns(book, command.id);
    case 'inputs-sheet':
      return withForm(book, command.id, (form) => planInputsSheet(book, form, options));
    case 'fill':
      return withForm(book, command.id, (form) => planFill(book, form, { ...command, at }));
    case 'insert':
      return withForm(book, command.id, (form) => planInsert(book, form, { ...command, overwrite: false, at }));
    case 'freeze':
      return planFreeze(book, at);
    case 'thaw':
      return planThaw(book, at);
    case 'repair':
      return planRepair(book, at);
    case 'revert':
      return planRevert(book, at);
  }
}

function planRecognised(sheet: string, book: Book, options: Options): Planned {
  const forms = formsIn(book, OFFICIAL_EDITIONS);
  const form = forms.found.find(({ binding }) => binding.table.sheet === sheet);
  return form === undefined ? err(forms.findings) : planBind(book, { ...form, ...options });
}

/** Sheets of raw figures are not pointed out: those that belong to the form as it was found stay with it. */
function planPointedOut(hand: HandBinding, book: Book, options: Options): Planned {
  const bound = bindByHand(hand, book, OFFICIAL_EDITIONS);
  if (!bound.ok) {
    return bound;
  }
  const { binding, edition } = bound.value;
  const found = formsIn(book, OFFICIAL_EDITIONS).found.find(
    (form) => form.binding.table.sheet === hand.sheet && form.edition.id === edition.id,
  );
  const inputTables = found?.binding.inputTables ?? [];
  return planBind(book, { binding: { ...binding, inputTables }, edition, ...options });
}

function withForm(book: Book, id: string, plan: (form: Rebound) => Planned): Planned {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const was = book.state.value.bindings.find((binding) => binding.id === id);
  if (was === undefined) {
    return err([commandFinding('not-bound', 'error', {})]);
  }
  const form = rebind(was, book, OFFICIAL_EDITIONS);
  return form.ok ? plan(form.value) : form;
}

/** The support report of a workbook: no names, no figures, no texts of cells. */
export function supportText(facts: SupportFacts, book: Book): string {
  const forms = formsIn(book, OFFICIAL_EDITIONS);
  const findings = forms.found.flatMap(({ binding, edition, findings: found }) => [
    ...found,
    ...scoreForm(book, binding, edition, { editions: OFFICIAL_EDITIONS }).findings,
  ]);
  return supportReport(facts, book, [...forms.findings, ...findings]);
}
