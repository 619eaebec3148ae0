import type { RankedGathering } from '../gather/rank-gathered';

/** What holds up publication: units that are not ready, or that no unit has a rank; null where nothing does. */
export function obstacleOf({
  open,
  ranking,
}: Pick<RankedGathering, 'open' | 'ranking'>): 'units-open' | 'nothing-ranked' | null {
  if (open.length > 0) return 'units-open';
  return ranking.leagues.some(({ units }) => units.length > 0) ? null : 'nothing-ranked';
}
