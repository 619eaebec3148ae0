/** What hangs on the weights of the groups in one league: draws around the official ones, the same each time. */
import type { Edition } from '../edition/schema';
import { rankingPrecision } from './rank';
import type { Standing } from './standing';
import { drawWeights, seededRandom, type WeightAnalysis } from './weight-draws';

/** By how much of itself a weight may move. The number is ours and stated wherever the analysis is shown. */
const SPREAD = 0.25;
const DRAWS = 1000;
/** Draws × units at most: large leagues get fewer draws. */
const MOST_RANKS = 2_000_000;
const SEED = 1;

/**
 * Ranks of the units of a league while the weights of the groups move. Null where the index is no weighted mean of groups
 * with known maxima, or a unit's groups are not known.
 */
export function leagueWeights(standings: readonly Pick<Standing, 'groups'>[], edition: Edition): WeightAnalysis | null {
  const groups = edition.groups.filter(({ scored }) => scored);
  const weights = groups.flatMap(({ max }) => max ?? []);
  const values = standings.map((standing) => groups.map(({ id }) => standing.groups.get(id) ?? null));
  const isKnown = weights.length === groups.length && values.every((row) => !row.includes(null));
  if (edition.index.kind !== 'points-over-max' || groups.length < 2 || standings.length < 2 || !isKnown) {
    return null;
  }
  return drawWeights(values, weights, {
    draws: Math.max(1, Math.min(DRAWS, Math.floor(MOST_RANKS / standings.length))),
    spread: SPREAD,
    random: seededRandom(SEED),
    precision: rankingPrecision(edition),
  });
}
