/** The log of an appraisal in a workbook that was read from a file, and the form of it that is looked at. */
import type { Edition } from '../../engine/edition/schema';
import { rebindAll } from '../binding/rebind';
import type { Book } from '../book';
import type { Workbook } from '../grid';
import type { Binding } from '../recognise/binding';
import { decodeState, STATE_SHEET } from '../state/codec';
import { decodeLog, logInGrid, NO_LOG, type KeptLog, type LogCells } from '../state/log-codec';
import type { KeptReview } from './ruled-form';

/** What is kept of the appraisal of a form; no log where nothing is remembered in the workbook. */
export function keptReviewIn(workbook: Workbook, binding: Binding, edition: Edition): KeptReview {
  const kept = logInGrid(workbook.sheets.find(({ name }) => name === STATE_SHEET) ?? null);
  if (kept.log.entries.length === 0) {
    return { kept, form: null, bound: new Set() };
  }
  const book = bookOf(workbook);
  return { kept, form: boundForm(book, binding, edition), bound: boundIds(book) };
}

/** Logs that were verified: a long one is not walked again each time a cell of the form changes. */
const verified = new WeakMap<LogCells, KeptLog>();

/** The log of an open workbook, verified. */
export function keptLogOf({ log }: Book): KeptLog {
  if (log === undefined) return NO_LOG;
  const kept = verified.get(log) ?? decodeLog(log.header, log.body);
  verified.set(log, kept);
  return kept;
}

/** Ids of the forms that are remembered in a workbook. */
export function boundIds({ state }: Book): ReadonlySet<string> {
  return new Set(state.ok ? state.value.bindings.map(({ id }) => id) : []);
}

/** A workbook from a file as a book: its sheets have no ids there. */
export function bookOf(workbook: Workbook): Book {
  return {
    sheets: workbook.sheets.filter(({ hidden }) => !hidden),
    facts: workbook.sheets.map(({ name }) => ({ mark: { name, id: null }, isProtected: false })),
    state: decodeState(workbook.sheets.find(({ name }) => name === STATE_SHEET) ?? null),
  };
}

/**
 * The id under which a form was bound, found as the pane finds it: by its sheet, else by its headings and codes. Where
 * that fails, because a form was changed beyond recognition, the only lost one of its edition. Null where none is it.
 */
export function boundForm(book: Book, { table }: Binding, edition: Edition): string | null {
  const bindings = book.state.ok ? book.state.value.bindings : [];
  const rebound = rebindAll(bindings, book, [edition]);
  const found = rebound.flatMap((form) =>
    form.ok && form.value.binding.table.sheet === table.sheet ? [form.value.id] : [],
  );
  const names = new Set(book.sheets.map(({ name }) => name));
  const lost = bindings.filter(
    (bound, index) =>
      rebound[index]?.ok === false && bound.edition === edition.id && !names.has(bound.table.sheet.name),
  );
  return found[0] ?? (lost.length === 1 ? (lost[0]?.id ?? null) : null);
}
