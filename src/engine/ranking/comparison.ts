/** What a comparison of two years (so sánh với năm trước) is made of; `year-on-year.ts` makes it. */
import type { Edition } from '../edition/schema';
import type { Basis } from '../scoring/scoresheet';
import type { RankingFinding } from './findings';
import type { Identity } from './identity';
import type { Standing } from './standing';

/** A unit in the results of one year. */
export interface YearUnit {
  readonly identity: Identity;
  /** Id of its league; null where it is not known. */
  readonly league: string | null;
  /** Null where only its rank was published. */
  readonly standing: Standing | null;
  /** Its rank as published; where it is left out, the rank follows from the standings. */
  readonly rank?: number;
  /** Points by code of the criterion, on the basis that was ranked; left out where only groups are known. */
  readonly criteria?: ReadonlyMap<string, number | null>;
}

/** The results of one year. */
export interface YearResults {
  readonly edition: Edition;
  /** The year measured. Its ranking lists the units that stood when it was published. */
  readonly year: number;
  readonly units: readonly YearUnit[];
  /** The basis by which each league was ranked, by its id; left out where nothing says. */
  readonly bases?: ReadonlyMap<string | null, Basis | null>;
  /** Units that were assessed and have no rank, where that is known. */
  readonly unranked?: readonly Identity[];
}

/** A figure in both years. `change` is null where one is unknown or the two cannot be compared. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  /** Gained (positive) or lost; of ranks: places risen (positive, tăng bậc) or fallen. */
  readonly change: number | null;
}

/** A group or pillar in both years: its value 0..1 and its rank in the league. */
export interface PartChange {
  readonly index: Change;
  readonly rank: Change;
}

/** A criterion in both years, in points. */
export interface CriterionChange extends Change {
  /** Code in the later edition. */
  readonly criterion: string;
}

/** The criteria of one unit in both years, each in edition order of the later year. */
export interface CriteriaChanges {
  readonly up: readonly CriterionChange[];
  readonly down: readonly CriterionChange[];
  readonly unchanged: readonly CriterionChange[];
  /** Points are unknown in one year. */
  readonly unknown: readonly CriterionChange[];
  /** Points gained (or, negative, lost) by all that can be compared. */
  readonly net: number;
}

/**
 * A rank change in three parts that add up to it, in places, positive is risen:
 * - `own`: the rank it had, less the rank it would have with its new value among the old values of the others;
 * - `others`: that rank, less the rank among the new values of the others;
 * - `membership`: what units that joined or left the league account for. The other two parts are taken among the units
 *   that both years have.
 * The unit moves first, then the others: where both moved past each other the order decides, so it is always this one.
 */
export interface RankSplit {
  readonly own: number;
  readonly others: number;
  readonly membership: number;
}

/** A unit of the earlier year that went into the one compared. */
export interface LineagePart {
  readonly unit: string;
  /** Its own rank and index then. */
  readonly rank: number | null;
  readonly index: number | null;
}

/** One unit of the later year, compared. */
export interface UnitChange {
  readonly unit: string;
  /** `Identity.key`. */
  readonly key: string;
  readonly league: string | null;
  /**
   * The units of the earlier year that it was: one (itself, or under an older name) or several that were merged; empty
   * where it is new, or where their values cannot be told (a finding says why).
   */
  readonly lineage: readonly LineagePart[];
  /** Ranks on the map of the later year: merged units were ranked again with the plain means of their main indices. */
  readonly rank: Change;
  readonly index: Change;
  /** In points; the change is null where the two editions are not out of the same total. */
  readonly points: Change;
  /** By id of the later edition; only what both editions have. */
  readonly groups: ReadonlyMap<string, PartChange>;
  readonly pillars: ReadonlyMap<string, PartChange>;
  /** Null where criteria are not compared or not known. */
  readonly criteria: CriteriaChanges | null;
  /** Null where there is no change of rank, known on values, to be split. */
  readonly split: RankSplit | null;
}

/** How far down two editions can be compared. */
type SharedLevel = 'criteria' | 'groups' | 'total';

/** A group or pillar that both editions have. */
export interface PartPair {
  readonly before: string;
  readonly after: string;
  /** Whether it is out of as many points and, as far as known, of as many criteria. */
  readonly same: boolean;
}

/** What two editions have in common. */
export interface SharedStructure {
  readonly level: SharedLevel;
  readonly groups: readonly PartPair[];
  readonly pillars: readonly PartPair[];
  /** Ids of scored groups that have no counterpart. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** Two rankings beside each other; units and values of the earlier year are brought onto the units of the later. */
export interface YearComparison {
  readonly before: { readonly edition: string; readonly year: number };
  readonly after: { readonly edition: string; readonly year: number };
  readonly shared: SharedStructure;
  /** In the order in which the later year has them. */
  readonly units: readonly UnitChange[];
  /** Names of units that only the earlier year has, on the map of the later. */
  readonly gone: readonly string[];
  readonly findings: readonly RankingFinding[];
}
