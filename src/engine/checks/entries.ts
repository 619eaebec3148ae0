import type { CheckContext, EntrySubject } from './check';

/** Every row, with findings pointing to its code. */
export function entriesOf({ rows }: CheckContext): readonly EntrySubject[] {
  return rows;
}

/** Every row, with findings pointing to the cell that says what state it is in, where one does. */
export function statesOf({ rows }: CheckContext): readonly EntrySubject[] {
  return rows.map((row) => (row.entry.stateAt === undefined ? row : { ...row, at: row.entry.stateAt }));
}
