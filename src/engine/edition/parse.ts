import { err, ok, type Result } from '../result';
import { allCriteriaKnown, MAX_CRITERIA } from './criteria';
import { problem, type EditionProblem } from './problem';
import { identifierProblems } from './problems/identifiers';
import { inputProblems } from './problems/inputs';
import { pillarSumProblems } from './problems/pillar-sums';
import { pillarProblems } from './problems/pillars';
import { ruleProblems } from './problems/rules';
import { shapeProblems } from './problems/shape';
import { countProblems, sumProblems } from './problems/sums';
import { Edition } from './schema';

/**
 * Reads an edition from JSON: its shape first, then everything an author can get wrong in it.
 * On failure every problem found is named, not only the first.
 */
export function parseEdition(json: unknown): Result<Edition, readonly EditionProblem[]> {
  const parsed = Edition.safeParse(json);
  if (!parsed.success) {
    return err(shapeProblems(parsed.error.issues, json));
  }
  const problems = editionProblems(parsed.data);
  return problems.length === 0 ? ok(parsed.data) : err(problems);
}

/** What is wrong with the shape of an edition that was put together from somewhere else than JSON. */
export function shapeProblemsOf(edition: Edition): readonly EditionProblem[] {
  const parsed = Edition.safeParse(edition);
  return parsed.success ? [] : shapeProblems(parsed.error.issues, edition);
}

/**
 * What is wrong with an edition of the right shape: names that lead nowhere, sums and counts that disagree.
 * One with more than `MAX_CRITERIA` criteria is refused for that alone.
 */
export function editionProblems(edition: Edition): readonly EditionProblem[] {
  const count = edition.groups.reduce((sum, { criteria }) => sum + criteria.length, 0);
  if (count > MAX_CRITERIA) {
    return [problem('too-many-criteria', ['groups'], { count, limit: MAX_CRITERIA })];
  }
  return [
    ...identifierProblems(edition),
    ...inputProblems(edition),
    ...ruleProblems(edition),
    ...sumProblems(edition),
    ...countProblems(edition),
    ...pillarProblems(edition),
    ...pillarSumProblems(edition),
    ...noGroups(edition),
  ];
}

/** Groups may be missing only where nothing below the edition is known. */
function noGroups(edition: Edition): readonly EditionProblem[] {
  const known = edition.max.points !== null || allCriteriaKnown(edition);
  return edition.groups.length === 0 && known ? [problem('no-groups', ['groups'], {})] : [];
}
