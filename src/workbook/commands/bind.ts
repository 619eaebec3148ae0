import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import { rebind } from '../binding/rebind';
import { remember } from '../binding/remember';
import { sheetMarked, type Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import type { BookTexts } from '../book-texts';
import { completeEdition, uncompletedEdition } from '../complete/complete-edition';
import { editionFinding } from '../complete/findings';
import { frozenElsewhere } from '../own-columns/frozen';
import { planOwnColumns, type Liveness } from '../own-columns/plan-columns';
import { planRemoval, type Removal } from '../own-columns/remove';
import type { Binding } from '../recognise/binding';
import type { KeptEdition, WorkbookState } from '../state/state';
import { formIdFor } from './form-id';
import type { Plan } from './plan';
import { renamed } from './reattach';

/** The scoresheet that is to be remembered, and how its columns come. */
export interface BindRequest {
  readonly binding: Binding;
  readonly edition: Edition;
  readonly liveness: Liveness;
  readonly texts: BookTexts;
  /** Ids of the editions that stand in sheets of the workbook. */
  readonly inSheets?: ReadonlySet<string>;
}

/**
 * Remembers a binding and puts our columns beside the form. A form that was bound before is bound anew. An edition that
 * the form completes, or that stands in sheets, is kept with it; our columns then hold values, because no function knows
 * such an edition.
 */
export function planBind(book: Book, request: BindRequest): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const { binding } = request;
  const { id, was, findings } = formIdFor(book, book.state.value, binding, request.edition);
  const state = was === null ? book.state.value : renamed(book.state.value, was, id);
  const { edition, kept } = editionToKeep(book, request, id);
  const remembered = remember(book, binding, edition, id);
  if (remembered === null) {
    const sheets = book.sheets.map(({ name }) => name);
    return err([commandFinding('binding-sheet-gone', 'error', { sheet: binding.table.sheet, sheets })]);
  }
  const removal = removalOf(book, state, id);
  const liveness = kept.length > 0 ? 'values' : request.liveness;
  const own = planOwnColumns(book, { ...request, edition, liveness, id, leaving: removal });
  return ok({
    steps: [...removal.steps, ...own.steps],
    state: {
      ...withoutOwn(state, id),
      frozen: frozenElsewhere(state.frozen, removal.located),
      bindings: [...state.bindings.filter((other) => other.id !== id), remembered],
      editions: [...withoutOwn(state, id).editions, ...kept],
      ownColumns: [...state.ownColumns.filter((column) => column.binding !== id), ...own.columns],
      ownSheets: [...withoutOwn(state, id).ownSheets, ...own.sheets],
    },
    findings: [
      ...findings,
      ...removal.findings,
      ...own.sheets.map(({ sheet }) => commandFinding('columns-elsewhere', 'notice', { sheet: sheet.name })),
      ...whyValues(request, kept),
    ],
  });
}

/** Binds again what was bound, as it stands now: after drift was seen, or when rows were added below. */
export function planBindAgain(
  book: Book,
  id: string,
  editions: readonly Edition[],
  options: Pick<BindRequest, 'liveness' | 'texts' | 'inSheets'>,
): Result<Plan, readonly BookFinding[]> {
  const was = book.state.ok ? book.state.value.bindings.find((binding) => binding.id === id) : undefined;
  if (was === undefined) {
    return err([book.state.ok ? commandFinding('not-bound', 'error', {}) : book.state.error]);
  }
  const now = rebind(was, book, editions);
  return now.ok ? planBind(book, { ...now.value, ...options }) : now;
}

/**
 * Forgets a binding and takes out our columns, and nothing else: the log of what was overwritten and the sheet of raw
 * figures, which hold what people did and typed, stay.
 */
export function planUnbind(book: Book, id: string): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const state = book.state.value;
  if (!state.bindings.some((binding) => binding.id === id)) {
    return err([commandFinding('not-bound', 'error', {})]);
  }
  const { steps, findings, located } = removalOf(book, state, id);
  const frozen = frozenElsewhere(state.frozen, located);
  const bindings = state.bindings.filter((binding) => binding.id !== id);
  return ok({ steps, state: { ...withoutOwn(state, id), bindings, frozen }, findings });
}

function removalOf(book: Book, state: WorkbookState, id: string): Removal {
  const sheets = state.ownSheets.filter(({ binding, kind }) => binding === id && kind === 'results');
  return planRemoval(
    book,
    state.ownColumns.filter(({ binding }) => binding === id),
    sheets.flatMap(({ sheet }) => sheetMarked(book, sheet)?.mark.name ?? []),
  );
}

/** The edition as the form completes it, and what is kept of it: nothing where the product has it as it is. */
function editionToKeep(
  book: Book,
  { binding, edition, inSheets }: BindRequest,
  id: string,
): { readonly edition: Edition; readonly kept: readonly KeptEdition[] } {
  const isInSheets = inSheets?.has(edition.id) === true;
  const known = isInSheets ? edition : uncompletedEdition(edition);
  const completed = completeEdition(known, book, binding);
  const source = isInSheets ? 'sheets' : completed === known ? null : 'completed';
  return { edition: completed, kept: source === null ? [] : [{ binding: id, source, edition: completed }] };
}

function whyValues({ liveness, edition }: BindRequest, kept: readonly KeptEdition[]): readonly BookFinding[] {
  if (liveness === 'values') {
    return [commandFinding('functions-missing', 'warning', {})];
  }
  return kept.length === 0 ? [] : [editionFinding('edition-beyond-functions', 'notice', { edition: edition.id }, null)];
}

function withoutOwn(state: WorkbookState, id: string): WorkbookState {
  return {
    ...state,
    editions: state.editions.filter(({ binding }) => binding !== id),
    ownColumns: state.ownColumns.filter(({ binding }) => binding !== id),
    ownSheets: state.ownSheets.filter(({ binding, kind }) => binding !== id || kind !== 'results'),
  };
}
