/** The edition that is kept with a binding, beside those that come with the product. */
import { allCriteriaKnown } from '../../engine/edition/criteria';
import { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import type { Book } from '../book';
import type { BookFinding } from '../book-findings';
import { editionFinding, type EditionFinding } from '../complete/findings';
import { readingFinding } from '../read/findings';
import type { KeptEdition, RememberedBinding } from '../state/state';

/** The edition of a binding, and what is to be told of it. */
interface BoundEdition {
  readonly edition: Edition;
  readonly findings: readonly BookFinding[];
}

/**
 * The edition that a remembered form is read with. One that the form completed is taken as it was kept, until `editions`
 * know all its criteria; one from sheets is kept for the day when neither they nor `editions` have it. A copy that is
 * damaged is named. Fails where the edition is nowhere.
 */
export function boundEdition(
  was: RememberedBinding,
  book: Book,
  editions: readonly Edition[],
): Result<BoundEdition, readonly BookFinding[]> {
  const known = editions.find(({ id }) => id === was.edition);
  const entry = book.state.ok ? book.state.value.editions.find(({ binding }) => binding === was.id) : undefined;
  const kept = entry === undefined ? null : readKept(entry, was.edition);
  const damage = kept === null || kept.ok ? [] : [kept.error];
  if (kept?.ok === true && (known === undefined || (entry?.source === 'completed' && !allCriteriaKnown(known)))) {
    return ok({ edition: kept.value, findings: [] });
  }
  if (known === undefined) {
    const ids = editions.map(({ id }) => id);
    return err([...damage, readingFinding('edition-not-available', 'error', { edition: was.edition, editions: ids })]);
  }
  return ok({ edition: known, findings: damage });
}

/** A kept edition; a finding where it is none any more or another than the binding names. */
export function readKept(entry: KeptEdition, id: string): Result<Edition, EditionFinding> {
  const read = Edition.safeParse(entry.edition);
  if (read.success && read.data.id === id) {
    return ok(read.data);
  }
  const detail = read.success ? read.data.id : (read.error.issues[0]?.path.join('.') ?? '');
  return err(editionFinding('kept-edition-damaged', 'warning', { edition: id, detail }, null));
}
