/** What changes lead to, and named scenarios beside each other: points, index and rank at once. */
import { ok, type Result } from '../result';
import type { CompiledEdition } from '../scoring/compile';
import type { EntryChange, Scenario } from '../scoring/scenario';
import type { Basis, Scoresheet } from '../scoring/scoresheet';
import { positionOf, type Position, type WhatIfProblem } from '../scoring/what-if';
import { valueChange } from './change';
import { rankWith, type LeagueValues } from './league-values';

/** Points of one criterion before and after; null where there are none. */
interface CriterionEffect {
  readonly criterion: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What changes lead to. Ranks are null where no league was given or the value is unknown. */
export interface WhatIfOutcome {
  readonly before: Position;
  readonly after: Position;
  /** In points, positive is gained; null where a side is unknown. */
  readonly points: number | null;
  readonly index: number | null;
  readonly rankBefore: number | null;
  /** All others keep their values. */
  readonly rankAfter: number | null;
  /** The criteria whose points change, in edition order. */
  readonly criteria: readonly CriterionEffect[];
}

/**
 * Tries changes: points, index and rank at once.
 * @param league the values of the unit's league on the same basis, its own among them; null where no others are known
 */
export function tryChanges(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  basis: Basis,
  changes: readonly EntryChange[],
  league: LeagueValues | null,
): Result<WhatIfOutcome, WhatIfProblem> {
  const before = positionOf(compiled, sheet, basis);
  const after = positionOf(compiled, sheet, basis, changes);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const own = before.value.value;
  const rankAt = ({ value }: Position): number | null =>
    league === null || value === null ? null : rankWith(league, own, value);
  return ok({
    before: before.value,
    after: after.value,
    points: valueChange(before.value.points, after.value.points),
    index: valueChange(before.value.index, after.value.index),
    rankBefore: own === null ? null : rankAt(before.value),
    rankAfter: rankAt(after.value),
    criteria: effectsOf(before.value, after.value),
  });
}

/** A scenario and what it leads to, or why it cannot be tried on this scoresheet. */
interface ScenarioRow {
  readonly scenario: Scenario;
  readonly outcome: Result<WhatIfOutcome, WhatIfProblem>;
}

/** Tries scenarios side by side, each by itself on the scoresheet as it stands. `leagueOn` gives the league on a basis. */
export function compareScenarios(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  scenarios: readonly Scenario[],
  leagueOn: (basis: Basis) => LeagueValues | null,
): readonly ScenarioRow[] {
  return scenarios.map((scenario) => ({
    scenario,
    outcome: tryChanges(compiled, sheet, scenario.basis, scenario.changes, leagueOn(scenario.basis)),
  }));
}

function effectsOf(before: Position, after: Position): readonly CriterionEffect[] {
  return [...after.criteria].flatMap(([criterion, points]) => {
    const own = before.criteria.get(criterion) ?? null;
    return own === points ? [] : [{ criterion, before: own, after: points }];
  });
}
