import { headingCodes, pointCriteria } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import type { Scoresheet } from '../scoring/scoresheet';
import type { CheckContext, CheckedCriterion } from './check';
import type { Comparisons } from './comparisons';

/** What the checks look at, for one scoresheet and its edition, and what it is compared with. */
export function checkContext(edition: Edition, scoresheet: Scoresheet, comparisons: Comparisons = {}): CheckContext {
  const headings = headingCodes(edition);
  const criteria = edition.groups.flatMap((group) =>
    pointCriteria(group, headings).map((criterion): [string, CheckedCriterion] => [
      criterion.code,
      { criterion, group },
    ]),
  );
  return { edition, scoresheet, criteria: new Map(criteria), comparisons };
}
