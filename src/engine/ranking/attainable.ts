/**
 * What a criterion can still gain, by its rule: the steps up to full points (a jump at a threshold, a condition met, a
 * better status) and, where points follow a ratio or are given by a person, any gain in between.
 */
import type { CompiledCriterion, CompiledEdition } from '../scoring/compile';
import { encodeInputs } from '../scoring/encode';
import { roundPoints, roundRow, roundUp } from '../scoring/round';
import type { Entry, InputValue } from '../scoring/scoresheet';
import type { Position } from '../scoring/what-if';
import { patchesOf, ratioNow, type Patch, type RatioNow } from './rule-steps';

/** A way to gain points in one criterion. */
export interface Way {
  /** In points, as they are added: what the criterion then has, and how much more that is. */
  readonly points: number;
  readonly gain: number;
  /**
   * How far it is, as a share of the criterion's own scale: 0.001 from 74.9 % to 75 %, 1 for a condition to be met,
   * points over maximum where a person gives them. Efforts are comparable only as a rule of thumb.
   */
  readonly effort: number;
  /** The figures that lead there, those that change; null where points are given by a person. */
  readonly inputs: Readonly<Record<string, InputValue>> | null;
}

/** Any gain up to `upTo` points, each point at the same effort. */
interface SteadyGain {
  readonly upTo: number;
  readonly effortPerPoint: number;
  /** The way to at least that gain: figures are whole where they are counted, points have the published decimals. */
  readonly wayTo: (gain: number) => Way;
}

/** A criterion that lacks points, with every way to more; units of effort as in `Way`. */
export interface Attainable {
  readonly criterion: string;
  /** Id of its group. */
  readonly group: string;
  /** In points; 0 where it has none yet. */
  readonly now: number;
  readonly max: number;
  /** From the least effort up, each with more points than the one before. */
  readonly ways: readonly Way[];
  readonly steady: SteadyGain | null;
}

/**
 * What every scored criterion of a unit can still gain on the basis of `position`. Criteria at their maximum, those that
 * are not applicable or did not arise, and those of which the maximum is not known are left out. Where figures are
 * missing, or the points typed are not those of the rule, points count as given by a person.
 */
export function attainableGains(
  compiled: CompiledEdition,
  entries: readonly Entry[],
  position: Position,
): readonly Attainable[] {
  const byCode = new Map(entries.toReversed().map((entry) => [entry.criterion, entry]));
  return compiled.criteria.flatMap((leaf) => {
    const attainable = gainsOf(compiled, leaf, byCode.get(leaf.criterion.code), position);
    return attainable === null ? [] : [attainable];
  });
}

const BEYOND_FIGURES: readonly Entry['state'][] = ['not-applicable', 'did-not-arise'];

function gainsOf(
  compiled: CompiledEdition,
  leaf: CompiledCriterion,
  entry: Entry | undefined,
  position: Position,
): Attainable | null {
  const { criterion, maximum: max, scored } = leaf;
  const group = compiled.groups[leaf.group]?.group.id;
  const now = position.criteria.get(criterion.code) ?? 0;
  if (!scored || max === null || group === undefined || now >= max) return null;
  if (entry !== undefined && BEYOND_FIGURES.includes(entry.state)) return null;
  const { rows, points: decimals } = compiled.edition.rounding;
  const inputs = entry?.inputs ?? {};
  const pointsWith = (patch: Patch['inputs']): number => pointsByRule(compiled, leaf, entry, patch);
  const asAdded = (points: number): number => roundPoints(roundRow(points, rows));
  const follows = asAdded(pointsWith({})) === now;
  const base = { criterion: criterion.code, group, now, max };
  if (!follows) return { ...base, ways: [], steady: byHand(now, max, rows ?? decimals) };

  const ways = patchesOf(criterion.rule, inputs)
    .map((patch): Way => {
      const points = asAdded(pointsWith(patch.inputs));
      return { points, gain: roundPoints(points - now), effort: patch.effort, inputs: patch.inputs };
    })
    .filter(({ gain }) => gain > 0);
  const ratio = ratioNow(criterion.rule, inputs);
  const wanted = (gain: number): number => (rows === null ? now + gain : roundUp(now + gain, rows));
  const wayTo = (steady: RatioNow, gain: number): Way => {
    const patch = steady.reach(Math.min(wanted(gain), max) / max, (figures) => pointsWith(figures) >= wanted(gain));
    const points = asAdded(pointsWith(patch));
    return { points, gain: roundPoints(points - now), effort: (points - now) / max, inputs: patch };
  };
  const steady =
    ratio === null
      ? null
      : {
          upTo: floor9(ratio.upTo * max - now),
          effortPerPoint: 1 / max,
          wayTo: (gain: number) => wayTo(ratio, gain),
        };
  return { ...base, ways: undominated(ways), steady: steady !== null && steady.upTo > 0 ? steady : null };
}

/** Points that a person gives: anything up to the maximum, with the decimals in which points are typed. */
function byHand(now: number, max: number, decimals: number): SteadyGain {
  return {
    upTo: roundPoints(max - now),
    effortPerPoint: 1 / max,
    wayTo: (gain) => {
      const points = Math.min(roundUp(roundPoints(now + gain), decimals), max);
      return { points, gain: roundPoints(points - now), effort: (points - now) / max, inputs: null };
    },
  };
}

/** Points by the rule with some figures changed; NaN where it gives none. */
function pointsByRule(
  compiled: CompiledEdition,
  leaf: CompiledCriterion,
  entry: Entry | undefined,
  patch: Patch['inputs'],
): number {
  if (entry === undefined) return NaN;
  const figures = new Float64Array(compiled.slots).fill(NaN);
  encodeInputs(leaf, { ...entry, inputs: { ...entry.inputs, ...patch } }, figures, 0);
  const points = leaf.rule.evaluate(figures, 0);
  return points >= 0 ? points : NaN;
}

/** Of ways with no more points for no less effort, the better one stays. */
function undominated(ways: readonly Way[]): readonly Way[] {
  const sorted = ways.toSorted((a, b) => a.effort - b.effort || b.gain - a.gain);
  let most = 0;
  return sorted.filter(({ gain }) => {
    const isMore = gain > most;
    most = Math.max(most, gain);
    return isMore;
  });
}

function floor9(value: number): number {
  const nearest = roundPoints(value);
  return nearest <= value ? nearest : roundPoints(nearest - 1e-9);
}
