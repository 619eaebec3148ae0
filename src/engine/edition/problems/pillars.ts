import { problem, type EditionProblem } from '../problem';
import type { Edition } from '../schema';
import { repeats } from './identifiers';

/** Pillars must name groups of the edition, and weights must be those of all its pillars and add up to 1. */
export function pillarProblems(edition: Edition): readonly EditionProblem[] {
  return [...members(edition), ...weights(edition)];
}

function members(edition: Edition): readonly EditionProblem[] {
  const groups = new Set(edition.groups.map((group) => group.id));
  return edition.pillars.flatMap((pillar, pillarIndex) => {
    const path = (index: number) => ['pillars', pillarIndex, 'groups', index];
    const unknown = pillar.groups.flatMap((group, index) =>
      groups.has(group) ? [] : [problem('unknown-group', path(index), { pillar: pillar.id, group })],
    );
    const repeated = repeats(pillar.groups).map((index) =>
      problem('repeated-group', path(index), { pillar: pillar.id, group: pillar.groups[index] ?? '' }),
    );
    return [...unknown, ...repeated];
  });
}

function weights(edition: Edition): readonly EditionProblem[] {
  const formula = edition.index;
  if (formula.kind !== 'weighted-pillars') {
    return [];
  }
  const pillars = edition.pillars.map((pillar) => pillar.id);
  const path = ['index', 'weights'];
  const unknown = Object.keys(formula.weights)
    .filter((id) => !pillars.includes(id))
    .map((pillar) => problem('unknown-pillar', [...path, pillar], { pillar }));
  const missing = pillars
    .filter((id) => !Object.hasOwn(formula.weights, id))
    .map((pillar) => problem('pillar-without-weight', path, { pillar }));
  const sum = Number(
    Object.values(formula.weights)
      .reduce((total, weight) => total + weight, 0)
      .toFixed(9),
  );
  const notOne = sum === 1 ? [] : [problem('weights-not-one', path, { sum })];
  return [...unknown, ...missing, ...notOne];
}
