/**
 * What a scoresheet can be compared with: the unit's own earlier ones, and those of similar units. Checks that compare
 * do not apply where this is not given. A comparison proves nothing: its findings ask a person to look.
 */
import { pointCriteriaOf } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import type { DurabilityRuling } from '../ranking/sustainability';
import type { Scoresheet } from '../scoring/scoresheet';
import { spreadOf, type Spread } from './spread';

/** What checks compare a scoresheet with; what is left out is not compared. */
export interface Comparisons {
  /** Scoresheets of the same unit and edition for earlier periods, in any order. */
  readonly previous?: readonly Scoresheet[];
  /** How similar units stand. */
  readonly peers?: Peers;
  /** What people ruled of how durable points are, where it is kept with the workbook. */
  readonly durability?: readonly DurabilityRuling[];
}

/** How similar units stand: those of one edition, one period and one league, the unit itself among them. */
export interface Peers {
  /** Number of units. */
  readonly units: number;
  /** By code of criterion, the self-assessed points of all units as shares of the maximum; only where enough have them. */
  readonly shares: ReadonlyMap<string, Spread>;
  /** The units' self-assessed totals as shares of the maxima of the rows that have points; null where too few have any. */
  readonly total: Spread | null;
}

/** How units stand, from the scoresheets of all of them. Computed once for all units that are checked. */
export function peersOf(edition: Edition, scoresheets: readonly Scoresheet[]): Peers {
  const maxima = maximaOf(edition);
  const byCode = new Map<string, number[]>();
  const totals: number[] = [];
  for (const scoresheet of scoresheets) {
    for (const [code, share] of sharesOf(scoresheet, maxima)) {
      const shares = byCode.get(code);
      if (shares === undefined) byCode.set(code, [share]);
      else shares.push(share);
    }
    const total = totalShare(scoresheet, maxima);
    if (total !== null) totals.push(total);
  }
  const spreads = [...byCode].map(([code, shares]): readonly [string, Spread | null] => [code, spreadOf(shares)]);
  return {
    units: scoresheets.length,
    shares: new Map(spreads.flatMap(([code, spread]) => (spread === null ? [] : [[code, spread] as const]))),
    total: spreadOf(totals),
  };
}

/** Maxima above zero by code, in points. */
type Maxima = ReadonlyMap<string, number>;

/** The maxima of the criteria that carry points of their own; those that are unknown or zero are left out. */
export function maximaOf(edition: Edition): Maxima {
  return new Map(
    pointCriteriaOf(edition).flatMap(({ code, max }) => (max === null || max === 0 ? [] : [[code, max] as const])),
  );
}

/** Self-assessed points by code as shares of the maximum, of rows that have both; a code's first row counts. */
export function sharesOf({ entries }: Scoresheet, maxima: Maxima): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { criterion, self } of entries) {
    const max = maxima.get(criterion);
    if (self !== null && max !== undefined && !shares.has(criterion)) {
      shares.set(criterion, self / max);
    }
  }
  return shares;
}

/** Self-assessed points over the maxima of the rows that have them; null where none has. */
export function totalShare(scoresheet: Scoresheet, maxima: Maxima): number | null {
  let points = 0;
  let of = 0;
  for (const [code, share] of sharesOf(scoresheet, maxima)) {
    const max = maxima.get(code) ?? 0;
    points += share * max;
    of += max;
  }
  return of === 0 ? null : points / of;
}
