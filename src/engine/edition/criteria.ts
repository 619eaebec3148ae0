import type { Criterion, Edition, Group } from './schema';

/** The largest edition known has 306 criteria; one with more than this many was made by mistake. */
export const MAX_CRITERIA = 5_000;

/** The codes under which other criteria stand: headings such as `4.22`. */
export function headingCodes(edition: Edition): ReadonlySet<string> {
  const parents = edition.groups.flatMap((group) => group.criteria.map((criterion) => criterion.parent));
  return new Set(parents.filter((parent) => parent !== undefined));
}

/** The criteria of a group that carry points of their own, in printed order: headings are left out, their points are their children's. */
export function pointCriteria(group: Group, headings: ReadonlySet<string>): readonly Criterion[] {
  return group.criteria.filter((criterion) => !headings.has(criterion.code));
}

/** Whether every criterion is known. Of a partly known edition no sum is whole, and a few codes prove nothing. */
export function allCriteriaKnown({ completeness }: Edition): boolean {
  return completeness.criteriaKnown === completeness.criteriaTotal;
}

/** The criteria of an edition that carry points of their own, in printed order. */
export function pointCriteriaOf(edition: Edition): readonly Criterion[] {
  const headings = headingCodes(edition);
  return edition.groups.flatMap((group) => pointCriteria(group, headings));
}
