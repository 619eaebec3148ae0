import type { Basis } from '../scoring/scoresheet';
import type { Standing } from './standing';

/** Bases in the order in which a ranking prefers them: the later in the procedure, the better. */
const PREFERRED = ['final', 'appraised', 'computed', 'self'] as const satisfies readonly Basis[];

/** Standings of one unit, on the bases that are known. */
export type Standings = Readonly<Partial<Record<Basis, Standing>>>;

/** The basis that most of the units have complete, the preferred one where several tie; null where nobody has any. */
export function nearestBasis(units: readonly Standings[]): Basis | null {
  const having = (basis: Basis): number => units.filter((standings) => standings[basis]?.complete === true).length;
  const most = Math.max(...PREFERRED.map(having));
  return most === 0 ? null : (PREFERRED.find((basis) => having(basis) === most) ?? null);
}

/**
 * The one basis of a league: the first that every unit has complete. Units that have none complete cannot be ranked on
 * any and have no say. Null where no basis is common to the others.
 */
export function basisOf(units: readonly Standings[]): Basis | null {
  const complete = units
    .map((standings) => PREFERRED.filter((basis) => standings[basis]?.complete === true))
    .filter((bases) => bases.length > 0);
  const common = PREFERRED.find((basis) => complete.every((bases) => bases.includes(basis)));
  return complete.length === 0 ? null : (common ?? null);
}

/** A kind of points that the ranking would have preferred to the one chosen. */
interface DroppedBasis {
  readonly dropped: Basis;
  /** Positions of the units that do not have it complete and kept the others from being ranked by it. */
  readonly lacking: readonly number[];
}

/** The best kind of points that some units have complete and that was not chosen; null where the best one was. */
export function droppedBasis(units: readonly Standings[], chosen: Basis): DroppedBasis | null {
  const has = (standings: Standings, basis: Basis): boolean => standings[basis]?.complete === true;
  const ranked = units.flatMap((standings, at) => (has(standings, chosen) ? [at] : []));
  const better = PREFERRED.slice(0, PREFERRED.indexOf(chosen));
  const dropped = better.find((basis) => units.some((standings) => has(standings, basis)));
  return dropped === undefined ? null : { dropped, lacking: ranked.filter((at) => !has(units[at] ?? {}, dropped)) };
}
