import type { Edition } from '../edition/schema';
import { computePoints, outcomeAt } from '../scoring/batch';
import { compileEdition, type CompiledEdition } from '../scoring/compile';
import { encodeUnit } from '../scoring/encode';
import { pointsIn } from '../scoring/round';
import type { Entry } from '../scoring/scoresheet';
import type { CheckContext } from './check';

const COMPILED = new WeakMap<Edition, CompiledEdition>();

/** An edition compiled once for all scoresheets that are checked with it. */
function compiled(edition: Edition): CompiledEdition {
  const known = COMPILED.get(edition) ?? compileEdition(edition);
  COMPILED.set(edition, known);
  return known;
}

/** Points by the rules, by code, of criteria whose figures settle them: what `DTI.SCORE` gives, and what a scorecard shows. */
export function computedPoints({ edition, scoresheet, criteria }: CheckContext): ReadonlyMap<string, number> {
  if ([...criteria.values()].every(({ criterion }) => criterion.rule.kind === 'given')) return new Map();
  const of = compiled(edition);
  const first = new Map<string, Entry>();
  for (const entry of scoresheet.entries) if (!first.has(entry.criterion)) first.set(entry.criterion, entry);
  const { points, outcomes } = computePoints(of, encodeUnit(of, first));
  return new Map(
    of.criteria.flatMap(({ criterion: { code } }, at) =>
      outcomeAt(outcomes, at) === 'scored' ? [[code, pointsIn(points, at, edition)] as const] : [],
    ),
  );
}
