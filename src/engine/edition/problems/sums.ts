import { allCriteriaKnown, headingCodes, pointCriteria } from '../criteria';
import { problem, type EditionProblem } from '../problem';
import type { Edition } from '../schema';
import { locatedCriteria } from './identifiers';

/** Maxima and numbers of criteria that must agree with each other. What is unknown (null) is not compared. */
export function sumProblems(edition: Edition): readonly EditionProblem[] {
  return [...headingMaxima(edition), ...groupMaxima(edition), ...editionMaximum(edition), ...unscored(edition)];
}

/** Numbers of criteria that must agree with those the edition gives. */
export function countProblems(edition: Edition): readonly EditionProblem[] {
  const headings = headingCodes(edition);
  const counted = edition.groups.map((group) => pointCriteria(group, headings).length);
  const { criteriaKnown, criteriaTotal, componentsTotal } = edition.completeness;
  const known = counted.reduce((sum, count) => sum + count, 0);
  const found: EditionProblem[] = [];
  if (known !== criteriaKnown) {
    found.push(
      problem('known-count-differs', ['completeness', 'criteriaKnown'], { stated: criteriaKnown, counted: known }),
    );
  }
  found.push(
    ...totalCount(
      edition.groups.map((group) => group.criteriaCount),
      criteriaTotal,
      'criteriaTotal',
    ),
    ...totalCount(
      edition.groups.map((group) => group.componentCount),
      componentsTotal,
      'componentsTotal',
    ),
  );
  if (!allCriteriaKnown(edition)) {
    return found;
  }
  edition.groups.forEach((group, index) => {
    const count = counted[index] ?? 0;
    if (group.criteriaCount !== null && group.criteriaCount !== count) {
      const data = { group: group.id, stated: group.criteriaCount, counted: count };
      found.push(problem('group-count-differs', ['groups', index, 'criteriaCount'], data));
    }
  });
  return found;
}

function totalCount(counts: readonly (number | null)[], stated: number | null, key: string): readonly EditionProblem[] {
  const counted = counts.length === 0 ? null : sumOrNull(counts);
  return stated === null || counted === null || counted === stated
    ? []
    : [problem('total-count-differs', ['completeness', key], { stated, counted })];
}

function headingMaxima(edition: Edition): readonly EditionProblem[] {
  const located = locatedCriteria(edition);
  return located.flatMap(({ criterion, path }) => {
    const children = located.filter((other) => other.criterion.parent === criterion.code);
    const sum = sumOrNull(children.map((child) => child.criterion.max));
    if (children.length === 0 || criterion.max === null || sum === null || sum === criterion.max) {
      return [];
    }
    return [problem('heading-max-differs', [...path, 'max'], { code: criterion.code, stated: criterion.max, sum })];
  });
}

function groupMaxima(edition: Edition): readonly EditionProblem[] {
  const headings = headingCodes(edition);
  return edition.groups.flatMap((group, index) => {
    const criteria = pointCriteria(group, headings).filter((criterion) => criterion.scored);
    const count = group.criteriaCount ?? (allCriteriaKnown(edition) ? 0 : Infinity);
    const allListed = criteria.length > 0 && count <= criteria.length;
    const sum = sumOrNull(criteria.map((criterion) => criterion.max));
    if (!allListed || group.max === null || sum === null || sum === group.max) {
      return [];
    }
    return [problem('group-max-differs', ['groups', index, 'max'], { group: group.id, stated: group.max, sum })];
  });
}

function editionMaximum(edition: Edition): readonly EditionProblem[] {
  const stated = edition.max.points;
  const sum = sumOrNull(edition.groups.filter((group) => group.scored).map((group) => group.max));
  return stated === null || edition.groups.length === 0 || sum === null || sum === stated
    ? []
    : [problem('edition-max-differs', ['max', 'points'], { stated, sum })];
}

function unscored(edition: Edition): readonly EditionProblem[] {
  const groups = edition.groups.map((group, index) => ({
    item: group,
    name: group.id,
    path: ['groups', index, 'max'],
  }));
  const criteria = locatedCriteria(edition).map(({ criterion, path }) => ({
    item: criterion,
    name: criterion.code,
    path: [...path, 'max'],
  }));
  return [...groups, ...criteria].flatMap(({ item, name, path }) =>
    !item.scored && item.max !== null && item.max > 0
      ? [problem('points-not-scored', path, { name, max: item.max })]
      : [],
  );
}

/** The sum without binary dust (0.1 + 0.2 is 0.3), or null when a part is unknown. */
export function sumOrNull(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) {
      return null;
    }
    sum += value;
  }
  return Number(sum.toFixed(9));
}
