import { err, type Result } from '../../engine/result';
import { bookTexts } from '../../messages/book-texts';
import type { Language } from '../../messages/language';
import { bindByHand, type HandBinding } from '../../workbook/binding/by-hand';
import { rebind, type Rebound } from '../../workbook/binding/rebind';
import type { Book } from '../../workbook/book';
import { commandFinding, type BookFinding } from '../../workbook/book-findings';
import { planBind, planBindAgain, planUnbind, type BindRequest } from '../../workbook/commands/bind';
import { planFreshState } from '../../workbook/commands/fresh-state';
import { planFill } from '../../workbook/commands/fill';
import { planFreeze, planThaw } from '../../workbook/commands/freeze';
import { planHideColumns } from '../../workbook/commands/hide-columns';
import { planInsert } from '../../workbook/commands/insert';
import { planMend } from '../../workbook/commands/mend';
import type { Plan } from '../../workbook/commands/plan';
import { planReattach } from '../../workbook/commands/reattach';
import { planRepair } from '../../workbook/commands/repair';
import { planRevert } from '../../workbook/commands/revert';
import { supportReport, type SupportFacts } from '../../workbook/commands/support-report';
import { runCommand } from '../../workbook/excel/command';
import { probeFunctions, saysItHasFunctions } from '../../workbook/excel/probe';
import { readWorkbook } from '../../workbook/excel/read-sheets';
import { planInputsSheet } from '../../workbook/inputs-sheet/plan-inputs';
import { STATE_SHEET } from '../../workbook/state/codec';
import { freeSheetName } from '../../workbook/own-columns/sheet-name';
import { scoreForm } from '../../workbook/score-form';
import { VERSION } from '../app/version';
import type { CommandOutcome, PaneCommand } from './command';
import { editionsIn, type BookEditions } from './editions';
import { exportEdition } from './export-edition';
import { findingModels } from './finding-model';
import { formsIn } from './forms';

/** Does what a person asked for. `at` is the time, in ISO form. */
export async function runPaneCommand(command: PaneCommand, language: Language, at: string): Promise<CommandOutcome> {
  const done =
    command.do === 'export-edition' ? await exportEdition(command.sheet) : await change(command, language, at);
  if (done.ok) {
    return { kind: 'done', findings: findingModels(done.value) };
  }
  return done.error.kind === 'excel' ? done.error : { kind: 'refused', findings: findingModels(done.error.findings) };
}

/** A command that is planned from the workbook and remembered in it. */
type PlannedCommand = Exclude<PaneCommand, { readonly do: 'export-edition' }>;

async function change(command: PlannedCommand, language: Language, at: string) {
  const read = await readWorkbook();
  if (!read.ok) {
    return err({ kind: 'excel', failure: read.error, mayHaveChanged: false } as const);
  }
  const liveness = (await hasFunctions(read.value)) ? 'formulas' : 'values';
  const options = { liveness, texts: bookTexts(language) } as const;
  return runCommand(
    (book) => {
      const known = editionsIn(book);
      return planOf(command, book, { ...options, inSheets: known.inSheets, known }, at);
    },
    VERSION,
    read.value,
  );
}

/** Tried in the add-in's own sheet; before there is one only what Excel says of itself counts, which is no round trip. */
async function hasFunctions({ facts }: Book): Promise<boolean> {
  if (!facts.some(({ mark }) => mark.name === STATE_SHEET)) {
    return saysItHasFunctions();
  }
  const tried = await probeFunctions();
  return !tried.ok || tried.value === 'available';
}

interface Options extends Pick<BindRequest, 'liveness' | 'texts' | 'inSheets'> {
  readonly known: BookEditions;
}
type Planned = Result<Plan, readonly BookFinding[]>;

function planOf(command: PlannedCommand, book: Book, options: Options, at: string): Planned {
  switch (command.do) {
    case 'bind':
      return planRecognised(command.sheet, book, options);
    case 'bind-by-hand':
      return planPointedOut(command.hand, book, options);
    case 'reattach':
      return planReattach(book, command.form, command.id);
    case 'unbind':
      return planUnbind(book, command.id);
    case 'show-columns':
      return planBindAgain(book, command.id, options.known.editions, options);
    case 'hide-columns':
      return planHideColumns(book, command.id);
    case 'inputs-sheet':
      return withForm(book, command.id, options, (form) => planInputsSheet(book, form, options));
    case 'fill':
      return withForm(book, command.id, options, (form) => planFill(book, form, { ...command, at }));
    case 'insert':
      return withForm(book, command.id, options, (form) =>
        planInsert(book, form, { ...command, overwrite: false, at }),
      );
    case 'mend':
      return planMend(book, { ...command, at });
    case 'freeze':
      return planFreeze(book, at);
    case 'thaw':
      return planThaw(book, at);
    case 'repair':
      return planRepair(book, at);
    case 'revert':
      return planRevert(book, at);
    case 'start-afresh':
      return planFreshState(book, STATE_SHEET, freeSheetName(options.texts.damagedSheet, book));
  }
}

function planRecognised(sheet: string, book: Book, options: Options): Planned {
  const forms = formsIn(book, options.known);
  const form = forms.found.find(({ binding }) => binding.table.sheet === sheet);
  return form === undefined ? err(forms.findings) : planBind(book, { ...form, ...options });
}

/** Sheets of raw figures are not pointed out: those that belong to the form as it was found stay with it. */
function planPointedOut(hand: HandBinding, book: Book, options: Options): Planned {
  const bound = bindByHand(hand, book, options.known.editions);
  if (!bound.ok) {
    return bound;
  }
  const { binding, edition } = bound.value;
  const found = formsIn(book, options.known).found.find(
    (form) => form.binding.table.sheet === hand.sheet && form.edition.id === edition.id,
  );
  const inputTables = found?.binding.inputTables ?? [];
  return planBind(book, { binding: { ...binding, inputTables }, edition, ...options });
}

function withForm(book: Book, id: string, { known }: Options, plan: (form: Rebound) => Planned): Planned {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const was = book.state.value.bindings.find((binding) => binding.id === id);
  if (was === undefined) {
    return err([commandFinding('not-bound', 'error', {})]);
  }
  const form = rebind(was, book, known.editions);
  return form.ok ? plan(form.value) : form;
}

/** The support report of a workbook: no names, no figures, no texts of cells. */
export function supportText(facts: SupportFacts, book: Book): string {
  const known = editionsIn(book);
  const forms = formsIn(book, known);
  const findings = forms.found.flatMap(({ binding, edition, findings: found }) => [
    ...found,
    ...scoreForm(book, binding, edition, { editions: known.editions }).findings,
  ]);
  return supportReport(facts, book, [...forms.findings, ...findings]);
}
