/**
 * Ranks when the groups weighed somewhat more or less: how much of a ranking hangs on the weights that the decision
 * chose. An analysis, never an official result: the weights are law.
 */
import { rank, UNRANKED, type RankingPrecision } from './rank';

/** What the draws gave one unit; ranks from 1. Quantiles are of the ranks drawn: nine draws of ten lie from p5 to p95. */
export interface DrawnRanks {
  readonly official: number;
  readonly best: number;
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Share of draws, 0..1, that gave the official rank. */
  readonly same: number;
}

/** What ranks do when weights move: an analysis, which says of itself that it is no official result. */
export interface WeightAnalysis {
  readonly isOfficial: false;
  readonly draws: number;
  /** By how much of itself a weight may move, 0..1. */
  readonly spread: number;
  /** One per unit; null where a group has no value. */
  readonly units: readonly (DrawnRanks | null)[];
}

interface WeightOptions {
  /** Number of draws; memory grows with draws × units. */
  readonly draws: number;
  /** Each weight is drawn evenly between (1 − spread) and (1 + spread) times its own; then all are brought to sum 1. */
  readonly spread: number;
  /** Numbers from 0 up to 1, from a seeded generator so that the analysis can be repeated (`seededRandom`). */
  readonly random: () => number;
  readonly precision: RankingPrecision;
}

/**
 * Draws weights and ranks the units of one league by the weighted mean of their group values.
 * @param values per unit, the values 0..1 of the groups; null where one is unknown
 * @param weights one per group, in any unit: the maxima of the groups
 */
export function drawWeights(
  values: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  { draws, spread, random, precision }: WeightOptions,
): WeightAnalysis {
  const rows = values.map((row) => Float64Array.from(weights, (_, group) => row[group] ?? NaN));
  const ranksBy = (drawn: readonly number[]): Uint32Array => {
    const total = drawn.reduce((sum, weight) => sum + weight, 0);
    const index = Float64Array.from(rows, (row) => {
      let sum = 0;
      for (let group = 0; group < drawn.length; group++) sum += (row[group] ?? NaN) * (drawn[group] ?? NaN);
      return sum / total;
    });
    return rank(index, { ...precision, compares: 'index' });
  };
  const official = ranksBy(weights);
  const drawn = Array.from({ length: draws }, () =>
    ranksBy(weights.map((weight) => weight * (1 + spread * (2 * random() - 1)))),
  );
  return {
    isOfficial: false,
    draws,
    spread,
    units: rows.map((_, unit) => {
      const own = official[unit] ?? UNRANKED;
      return own === UNRANKED || draws === 0
        ? null
        : summaryOf(
            own,
            Uint32Array.from(drawn, (ranks) => ranks[unit] ?? 0),
          );
    }),
  };
}

function summaryOf(official: number, ranks: Uint32Array): DrawnRanks {
  const sorted = ranks.toSorted();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? official;
  return {
    official,
    best: at(0),
    p5: at(0.05),
    median: at(0.5),
    p95: at(0.95),
    worst: at(1),
    same: sorted.filter((place) => place === official).length / sorted.length,
  };
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32): the same seed gives the same analysis. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
