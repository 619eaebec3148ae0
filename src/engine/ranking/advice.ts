/** What moves a unit up: the points for a rank, and the criteria that give them with the least effort. */
import { err, ok, type Result } from '../result';
import type { CompiledEdition } from '../scoring/compile';
import { roundPoints, roundUp } from '../scoring/round';
import type { EntryChange } from '../scoring/scenario';
import type { Basis, Scoresheet } from '../scoring/scoresheet';
import { positionOf, type Position } from '../scoring/what-if';
import { attainableGains, type Attainable, type Way } from './attainable';
import { fewestItems, leastEffort, type Plan } from './cheapest';
import { neededFor, neededForNext, published, rankWith, type LeagueValues, type NeededValue } from './league-values';

/** What to do in one criterion. */
export interface AdvisedStep extends Way {
  readonly criterion: string;
  /** Id of its group. */
  readonly group: string;
  /** In points, before. */
  readonly now: number;
}

/** How sure it is that nothing takes less: the search ended, or no plan can take less than so much effort. */
type AdviceProof = { readonly kind: 'exact' } | { readonly kind: 'bounded'; readonly leastEffort: number };

/** The way to a rank within the league, where all other units keep their values. */
export interface Advice {
  readonly rankNow: number;
  /** What the rank takes, as ranks compare it: index or points. */
  readonly needed: NeededValue;
  /** In points, rounded up to the edition's decimals: the least total gain where every point counts alike, else null. */
  readonly points: number | null;
  /** Where most is gained first. */
  readonly steps: readonly AdvisedStep[];
  /** The sum of the efforts of the steps. */
  readonly effort: number;
  readonly proof: AdviceProof;
  /** Where the unit stands when it has followed the advice and all others keep their values. */
  readonly after: Position;
  readonly rankAfter: number;
}

/** Why there is no advice. */
export type NoAdvice =
  /** Points are missing or the maximum is unknown, so that the unit has no rank. */
  | { readonly id: 'no-rank' }
  | { readonly id: 'already-held'; readonly rank: number }
  /** The league has no such rank. */
  | { readonly id: 'no-such-rank'; readonly rank: number; readonly units: number }
  /** All that can be gained does not suffice; the best rank that it gives. */
  | {
      readonly id: 'out-of-reach';
      readonly rank: number;
      readonly reachable: number;
      readonly steps: readonly AdvisedStep[];
    };

/** What the unit itself knows of its criteria; left out, every criterion can move, at the effort its rule tells. */
export interface AdviceOptions {
  /** Codes of criteria to leave alone: those that the unit cannot move. */
  readonly except?: ReadonlySet<string>;
  /** By code: how much harder (above 1) or easier than the rule's own scale tells; 1 where it is left out. */
  readonly weights?: ReadonlyMap<string, number>;
  /** `effort` (when left out): the least effort in all. `criteria`: the fewest criteria, those that can gain most. */
  readonly least?: 'effort' | 'criteria';
}

/**
 * The criteria that take a unit to a rank with the least effort, all others keeping their values. Effort is a rule of
 * thumb (see `Way`), no official measure. A threshold counts as the jump that it is: from 74.9 % to 75 % is little effort
 * and a quarter of the points. Ranks are those of the published precision.
 * @param league values of the unit's league on this basis, its own among them
 * @param target the rank to hold, or `next` for the next better one
 */
export function advise(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  basis: Basis,
  league: LeagueValues,
  target: number | 'next',
  options: AdviceOptions = {},
): Result<Advice, NoAdvice> {
  const stands = positionOf(compiled, sheet, basis);
  if (!stands.ok) throw new Error('A scoresheet without changes always has a position.');
  const now = stands.value;
  if (now.value === null || !now.complete) return err({ id: 'no-rank' });
  const rankNow = rankWith(league, now.value, now.value);
  const needed = target === 'next' ? neededForNext(league, now.value) : neededFor(league, now.value, target);
  if (needed === null && rankNow === 1) return err({ id: 'already-held', rank: 1 });
  if (needed === null) return err({ id: 'no-such-rank', rank: Number(target), units: league.sorted.length });
  if (needed.gain <= 0) return err({ id: 'already-held', rank: rankNow });

  const scale = scaleOf(compiled, now);
  const gains = attainableGains(compiled, sheet.entries, now).filter(
    ({ criterion }) => !options.except?.has(criterion),
  );
  const items = gains.map((each) => itemOf(each, scale(each.group), options.weights?.get(each.criterion) ?? 1));
  const least = leastTotal(needed, now.value, league, scale.total);
  const plan = options.least === 'criteria' ? fewestItems(items, least) : leastEffort(items, least);
  if (plan === null) return err(outOfReach(compiled, sheet, now, league, needed.rank, gains));

  const steps = stepsOf(plan, gains, scale);
  const after = follow(compiled, sheet, basis, steps);
  return ok({
    rankNow,
    needed,
    points: scale.isEven ? roundUp(least, compiled.edition.rounding.points) : null,
    steps,
    effort: plan.effort,
    proof: plan.leastEffort < plan.effort ? { kind: 'bounded', leastEffort: plan.leastEffort } : { kind: 'exact' },
    after,
    rankAfter: rankWith(league, now.value, after.value ?? NaN),
  });
}

/** The changes that follow the advice, to try or to keep as a scenario. */
export function changesOf(steps: readonly AdvisedStep[], basis: Basis): readonly EntryChange[] {
  return steps.map(({ criterion, inputs, points }) =>
    inputs === null
      ? { criterion, points }
      : basis === 'computed'
        ? { criterion, inputs }
        : { criterion, inputs, points },
  );
}

/**
 * What a point is worth, by group, in points of the whole. It is 1 in every group, unless the index weighs pillars and a
 * group stands in some of them only.
 */
interface Scale {
  (group: string): number;
  readonly isEven: boolean;
  /** What the value is to be multiplied by to be points of the whole. */
  readonly total: number;
}

function scaleOf(compiled: CompiledEdition, now: Position): Scale {
  const { index, ranking } = compiled.edition;
  if (ranking.compares === 'points') return Object.assign(() => 1, { isEven: true, total: 1 });
  const total = now.max ?? [...now.pillars.values()].reduce((sum, { max }) => sum + (max ?? 0), 0);
  if (index.kind === 'points-over-max') return Object.assign(() => 1, { isEven: true, total });
  const worth = new Map(
    compiled.groups.map(({ group }, at) => [
      group.id,
      compiled.pillars.reduce((sum, { pillar, weight, groups }) => {
        const max = now.pillars.get(pillar.id)?.max ?? null;
        return groups.includes(at) && max !== null && max > 0 ? sum + (weight * total) / max : sum;
      }, 0),
    ]),
  );
  return Object.assign((group: string) => worth.get(group) ?? 0, { isEven: false, total });
}

function itemOf({ ways, steady }: Attainable, worth: number, weight: number) {
  return {
    steps: ways.map(({ gain, effort }) => ({ gain: gain * worth, effort: effort * weight })),
    steady:
      steady === null || worth === 0
        ? null
        : { upTo: steady.upTo * worth, effortPerGain: (steady.effortPerPoint * weight) / worth },
  };
}

/** The least gain in points of the whole, at 9 decimals, with which the published value is reached. */
function leastTotal(
  { gain, published: target }: NeededValue,
  own: number,
  league: LeagueValues,
  total: number,
): number {
  const least = roundPoints(gain * total);
  const reaches = published(own + least / total, league.precision) >= target;
  return reaches ? least : roundPoints(least + 1e-9);
}

function stepsOf(plan: Plan, gains: readonly Attainable[], scale: Scale): readonly AdvisedStep[] {
  return plan.taken
    .flatMap(({ item, step, gain }): readonly AdvisedStep[] => {
      const each = gains[item];
      if (each === undefined) return [];
      const { criterion, group, now, ways, steady } = each;
      const way = step === null ? steady?.wayTo(roundUp(gain / scale(group), 9)) : ways[step];
      return way === undefined ? [] : [{ criterion, group, now, ...way }];
    })
    .toSorted((a, b) => b.gain - a.gain);
}

function follow(compiled: CompiledEdition, sheet: Scoresheet, basis: Basis, steps: readonly AdvisedStep[]): Position {
  const after = positionOf(compiled, sheet, basis, changesOf(steps, basis));
  if (!after.ok) throw new Error(`Advice that cannot be followed: ${after.error.id}.`);
  return after.value;
}

function outOfReach(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  now: Position,
  league: LeagueValues,
  rank: number,
  gains: readonly Attainable[],
): NoAdvice {
  const steps = gains.flatMap(({ criterion, group, now: points, ways, steady }): readonly AdvisedStep[] => {
    const whole = steady === null ? undefined : steady.wayTo(steady.upTo);
    const best = [...ways, ...(whole === undefined ? [] : [whole])].toSorted((a, b) => b.gain - a.gain)[0];
    return best === undefined ? [] : [{ criterion, group, now: points, ...best }];
  });
  const after = follow(compiled, sheet, now.basis, steps);
  return { id: 'out-of-reach', rank, reachable: rankWith(league, now.value, after.value ?? NaN), steps };
}
