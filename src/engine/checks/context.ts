import { headingCodes, pointCriteria } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import type { Scoresheet } from '../scoring/scoresheet';
import type { CheckContext, CheckedCriterion } from './check';

/** What the checks look at, for one scoresheet and its edition. */
export function checkContext(edition: Edition, scoresheet: Scoresheet): CheckContext {
  const headings = headingCodes(edition);
  const criteria = edition.groups.flatMap((group) =>
    pointCriteria(group, headings).map((criterion): [string, CheckedCriterion] => [
      criterion.code,
      { criterion, group },
    ]),
  );
  return { edition, scoresheet, criteria: new Map(criteria) };
}
