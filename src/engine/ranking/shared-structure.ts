import type { Edition, Group, Pillar } from '../edition/schema';
import { foldWords } from '../text';
import type { PartPair, SharedStructure } from './comparison';

/**
 * What two editions share. The same edition shares everything. Two editions of one level share the groups and pillars of
 * one name, whatever their numbers; nothing is paired by number alone, as decisions number anew. Of two levels (a province
 * and a commune) only the totals can be set side by side: their groups have names in common and nothing else.
 */
export function sharedStructure(before: Edition, after: Edition): SharedStructure {
  const isSame = before.id === after.id;
  const isOneLevel = before.level === after.level;
  const scored = (edition: Edition): readonly Group[] => edition.groups.filter((group) => group.scored);
  const groups = isOneLevel ? pairsOf(scored(before), scored(after)) : [];
  const pillars = isOneLevel ? pairsOf(before.pillars, after.pillars) : [];
  const pairedBefore = new Set(groups.map((pair) => pair.before));
  const pairedAfter = new Set(groups.map((pair) => pair.after));
  return {
    level: isSame ? 'criteria' : groups.length > 0 ? 'groups' : 'total',
    groups,
    pillars,
    onlyBefore: scored(before).flatMap(({ id }) => (pairedBefore.has(id) ? [] : [id])),
    onlyAfter: scored(after).flatMap(({ id }) => (pairedAfter.has(id) ? [] : [id])),
  };
}

function pairsOf(before: readonly (Group | Pillar)[], after: readonly (Group | Pillar)[]): readonly PartPair[] {
  return after.flatMap((part) => {
    const same = before.filter((other) => foldWords(other.name.vi) === foldWords(part.name.vi));
    const [only] = same;
    return only === undefined || same.length > 1
      ? []
      : [{ before: only.id, after: part.id, same: isAlike(only, part) }];
  });
}

function isAlike(a: Group | Pillar, b: Group | Pillar): boolean {
  const isCountAlike = a.criteriaCount === null || b.criteriaCount === null || a.criteriaCount === b.criteriaCount;
  return a.max === b.max && isCountAlike;
}
