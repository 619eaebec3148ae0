import type { Entry } from '../scoring/scoresheet';
import type { CheckContext, Subject } from './check';

/** One row of the scoresheet as the subject of a check. */
export interface EntrySubject extends Subject {
  readonly entry: Entry;
}

/** Every row, with findings pointing to its code. */
export function entriesOf({ scoresheet }: CheckContext): readonly EntrySubject[] {
  return scoresheet.entries.map((entry) => ({ entry, at: entry.at.code ?? null, criterion: entry.criterion }));
}
