import { headingCodes, pointCriteria } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import type { CheckContext, CheckedCriterion } from './check';
import { evidenceIn } from './evidence';
import type { CheckOptions } from './options';

/** Editions are immutable and serve thousands of scoresheets: what follows from one is made once. */
const CRITERIA = new WeakMap<Edition, ReadonlyMap<string, CheckedCriterion>>();

/** What the checks look at, for one scoresheet and its edition, and what else is known. */
export function checkContext(edition: Edition, scoresheet: Scoresheet, comparisons: CheckOptions = {}): CheckContext {
  const rows = scoresheet.entries.map((entry) => ({
    entry,
    at: entry.at.code ?? null,
    criterion: entry.criterion,
  }));
  return { edition, scoresheet, criteria: criteriaOf(edition), comparisons, rows, evidenceOf: once(evidenceIn) };
}

/** A function of rows that is worked out once for each. */
function once<T>(make: (entry: Entry) => T): (entry: Entry) => T {
  const known = new Map<Entry, T>();
  return (entry) => {
    const made = known.get(entry) ?? make(entry);
    known.set(entry, made);
    return made;
  };
}

function criteriaOf(edition: Edition): ReadonlyMap<string, CheckedCriterion> {
  const known = CRITERIA.get(edition);
  if (known !== undefined) return known;
  const headings = headingCodes(edition);
  const criteria = new Map(
    edition.groups.flatMap((group) =>
      pointCriteria(group, headings).map((criterion): [string, CheckedCriterion] => [
        criterion.code,
        { criterion, group },
      ]),
    ),
  );
  CRITERIA.set(edition, criteria);
  return criteria;
}
