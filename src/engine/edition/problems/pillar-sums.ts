import { problem, type EditionPath, type EditionProblem } from '../problem';
import type { Edition, Group, Pillar } from '../schema';
import { sumOrNull } from './sums';

const COUNTS = ['criteriaCount', 'componentCount'] as const;

/**
 * Maxima and counts that a pillar states, against those of its groups; and, where the pillars share no group and leave
 * none out, those of all pillars against the edition's. What is unknown (null) is not compared.
 */
export function pillarSumProblems(edition: Edition): readonly EditionProblem[] {
  return [
    ...edition.pillars.flatMap((pillar, index) => againstGroups(pillar, ['pillars', index], edition)),
    ...(arePartition(edition) ? againstEdition(edition) : []),
  ];
}

function againstGroups(pillar: Pillar, path: EditionPath, edition: Edition): readonly EditionProblem[] {
  const groups = pillar.groups.flatMap((id) => edition.groups.find((group) => group.id === id) ?? []);
  if (groups.length < pillar.groups.length) {
    return [];
  }
  return [maximumProblem(pillar, path, groups), ...COUNTS.map((key) => countProblem(pillar, path, groups, key))].flat();
}

function maximumProblem(pillar: Pillar, path: EditionPath, groups: readonly Group[]): readonly EditionProblem[] {
  const sum = sumOrNull(groups.filter((group) => group.scored).map((group) => group.max));
  return pillar.max === null || sum === null || sum === pillar.max
    ? []
    : [problem('pillar-max-differs', [...path, 'max'], { pillar: pillar.id, stated: pillar.max, sum })];
}

function countProblem(
  pillar: Pillar,
  path: EditionPath,
  groups: readonly Group[],
  key: (typeof COUNTS)[number],
): readonly EditionProblem[] {
  const stated = pillar[key];
  const counted = sumOrNull(groups.map((group) => group[key]));
  return stated === null || counted === null || counted === stated
    ? []
    : [problem('pillar-count-differs', [...path, key], { pillar: pillar.id, stated, counted })];
}

/** Whether every group stands in exactly one pillar, so that the pillars add up to the edition. */
function arePartition({ groups, pillars }: Edition): boolean {
  const members = pillars.flatMap((pillar) => pillar.groups);
  return members.length === groups.length && new Set(members).size === groups.length && groups.length > 0;
}

function againstEdition({ pillars, max, completeness }: Edition): readonly EditionProblem[] {
  const found: EditionProblem[] = [];
  const sum = sumOrNull(pillars.map((pillar) => pillar.max));
  if (max.points !== null && sum !== null && sum !== max.points) {
    found.push(problem('edition-max-differs', ['max', 'points'], { stated: max.points, sum }));
  }
  for (const [key, total] of [
    ['criteriaCount', 'criteriaTotal'],
    ['componentCount', 'componentsTotal'],
  ] as const) {
    const stated = completeness[total];
    const counted = sumOrNull(pillars.map((pillar) => pillar[key]));
    if (stated !== null && counted !== null && counted !== stated) {
      found.push(problem('total-count-differs', ['completeness', total], { stated, counted }));
    }
  }
  return found;
}
