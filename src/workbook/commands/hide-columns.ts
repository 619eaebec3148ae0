import { err, ok, type Result } from '../../engine/result';
import { sheetMarked, type Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import { planRemoval } from '../own-columns/remove';
import type { Plan } from './plan';

/** Takes out our columns of one binding, which stays remembered. Binding it again puts them back. */
export function planHideColumns(book: Book, id: string): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const state = book.state.value;
  const isOurs = ({ binding }: { readonly binding: string }): boolean => binding === id;
  const results = state.ownSheets.filter((own) => isOurs(own) && own.kind === 'results');
  const columns = state.ownColumns.filter(isOurs);
  if (columns.length === 0) {
    return err([commandFinding('nothing-to-do', 'notice', { command: 'hide-columns' })]);
  }
  const names = results.flatMap(({ sheet }) => sheetMarked(book, sheet)?.mark.name ?? []);
  const { steps, findings } = planRemoval(book, columns, names);
  return ok({
    steps,
    state: {
      ...state,
      ownColumns: state.ownColumns.filter((column) => !isOurs(column)),
      ownSheets: state.ownSheets.filter((own) => !results.includes(own)),
    },
    findings,
  });
}
