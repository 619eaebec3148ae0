/**
 * How firm a rank is: the best and the worst that it could be while figures are disputed or only as exact as they were
 * typed. An analysis beside the official ranking, never in its place.
 */
import { ok, type Result } from '../result';
import type { CompiledEdition } from '../scoring/compile';
import type { EntryChange } from '../scoring/scenario';
import type { Basis, Scoresheet } from '../scoring/scoresheet';
import { positionOf, type Position, type WhatIfProblem } from '../scoring/what-if';
import { countAbove } from './league-values';
import { comparable, type RankingPrecision } from './rank';

/** What a unit's value, as ranks compare it before rounding, lies between. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** Ranks from 1; `best` is the smaller number. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/** A figure that two sides tell differently, as the points that it gives under either. */
export interface Dispute {
  readonly criterion: string;
  readonly reported: number;
  readonly central: number;
}

/**
 * The ranks that each unit of one league may have, every value anywhere in its range whatever the others are: the best
 * when it is at its highest and all others at their lowest, and the reverse. Exact for ranges that do not depend on each
 * other. Null where a unit has no range.
 */
export function rankIntervals(
  ranges: readonly (ValueRange | null)[],
  precision: RankingPrecision,
): readonly (RankInterval | null)[] {
  const lows = shownEnds(ranges, 'low', precision);
  const highs = shownEnds(ranges, 'high', precision);
  const sortedLows = descending(lows);
  const sortedHighs = descending(highs);
  return ranges.map((range, at) => {
    const [low = NaN, high = NaN] = [lows[at], highs[at]];
    if (range === null) return null;
    return {
      best: 1 + countAbove(sortedLows, high),
      worst: 1 + countAbove(sortedHighs, low) - (high > low ? 1 : 0),
    };
  });
}

/**
 * A unit's range while figures are disputed: low when every dispute ends the worse way for it, high when every one ends
 * the better way. Null where its value is unknown.
 */
export function disputedRange(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  basis: Basis,
  disputes: readonly Dispute[],
): Result<ValueRange | null, WhatIfProblem> {
  const ending = (choose: (...points: number[]) => number): readonly EntryChange[] =>
    disputes.map(({ criterion, reported, central }) => ({ criterion, points: choose(reported, central) }));
  return rangeBetween(compiled, sheet, basis, ending(Math.min), ending(Math.max));
}

/**
 * A unit's range under typing precision: points typed with so many decimals may each have been half a last decimal less
 * or more, within 0 and the maximum. Null where its value is unknown.
 */
export function typingRange(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  basis: Basis,
  decimals: number,
): Result<ValueRange | null, WhatIfProblem> {
  const now = positionOf(compiled, sheet, basis);
  if (!now.ok) return now;
  const half = Number(`5e-${String(decimals + 1)}`);
  const shifted = (by: number): readonly EntryChange[] =>
    compiled.criteria.flatMap(({ criterion, maximum, scored }) => {
      const points = now.value.criteria.get(criterion.code) ?? null;
      const isTyped = scored && maximum !== null && points !== null && points <= maximum;
      return isTyped ? [{ criterion: criterion.code, points: Math.min(Math.max(points + by, 0), maximum) }] : [];
    });
  // Rows that the edition rounds may be half a last decimal off all the same: they are moved after that rounding.
  const unrounded: CompiledEdition = {
    ...compiled,
    edition: { ...compiled.edition, rounding: { ...compiled.edition.rounding, rows: null } },
  };
  return rangeBetween(unrounded, sheet, basis, shifted(-half), shifted(half));
}

function rangeBetween(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  basis: Basis,
  lower: readonly EntryChange[],
  upper: readonly EntryChange[],
): Result<ValueRange | null, WhatIfProblem> {
  const low = positionOf(compiled, sheet, basis, lower);
  if (!low.ok) return low;
  const high = positionOf(compiled, sheet, basis, upper);
  return high.ok ? ok(between(low.value, high.value)) : high;
}

function between(low: Position, high: Position): ValueRange | null {
  return low.value === null || high.value === null ? null : { low: low.value, high: high.value };
}

function shownEnds(
  ranges: readonly (ValueRange | null)[],
  end: 'low' | 'high',
  precision: RankingPrecision,
): Float64Array {
  return comparable(
    Float64Array.from(ranges, (range) => range?.[end] ?? NaN),
    precision,
  );
}

function descending(values: Float64Array): Float64Array {
  return values
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse();
}
