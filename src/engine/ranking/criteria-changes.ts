import { exactSum } from '../scoring/exact';
import { valueChange } from './change';
import type { CriteriaChanges, CriterionChange } from './comparison';

/**
 * The criteria of one unit in two years, sorted into up, down and unchanged.
 * @param before points by code; null where there are none
 * @param after the same of the later year; its order is kept. A criterion that one side lacks is unknown.
 * @param codeBefore the code that a criterion of the later year had; the same where nothing was renamed
 */
export function criteriaChanges(
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
  codeBefore: (criterion: string) => string | null = (criterion) => criterion,
): CriteriaChanges {
  const changes = [...after].map(([criterion, points]): CriterionChange => {
    const code = codeBefore(criterion);
    const old = code === null ? null : (before.get(code) ?? null);
    return { criterion, before: old, after: points, change: valueChange(old, points) };
  });
  const where = (test: (change: number) => boolean): readonly CriterionChange[] =>
    changes.filter(({ change }) => change !== null && test(change));
  return {
    up: where((change) => change > 0),
    down: where((change) => change < 0),
    unchanged: where((change) => change === 0),
    unknown: changes.filter(({ change }) => change === null),
    net: exactSum(changes.flatMap(({ change }) => change ?? [])),
  };
}
