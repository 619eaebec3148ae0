/** What comparing a scoresheet with central figures says. */
import type { CellRef } from '../checks/finding';
import type { Basis, InputValue } from '../scoring/scoresheet';
import type { CentralFigure } from './figure';

/** What of an entry is compared: points on a basis, the sum of one or more raw figures, or the ratio of two such sums. */
export type Compared =
  | { readonly kind: 'points'; readonly basis: Basis }
  | { readonly kind: 'figure'; readonly inputs: readonly string[] }
  | {
      readonly kind: 'ratio';
      readonly numerator: readonly string[];
      /** Inputs, or a constant. */
      readonly denominator: readonly string[] | number;
    };

/** A figure as the unit reported it. */
export interface ReportedFigure {
  /** Null where nothing was reported. */
  readonly value: number | null;
  readonly at: CellRef | null;
}

/** A whole under both figures; `central` is what it would be if the central figure were right. Null where unknown. */
export interface BothWays {
  readonly reported: number | null;
  readonly central: number | null;
}

/** What a conflict is worth. */
export interface Impact {
  /** On which points it was reckoned: those compared, or those computed from the figures. */
  readonly basis: Basis;
  /** Points of the criterion. */
  readonly points: BothWays;
  /** Points of the whole scoresheet. */
  readonly total: BothWays;
  readonly index: BothWays;
  /** Rank in the league; null where no league table was given or the unit has no value to rank. */
  readonly rank: { readonly reported: number; readonly central: number } | null;
}

/** How far a central figure can be relied upon in a comparison. */
export interface Standing {
  /** True where the central figure's day lies before the last day of the reported period. */
  readonly older: boolean;
  /** Last day of the reported period, ISO; null where the period is unknown. */
  readonly periodEnd: string | null;
  readonly provisional: boolean;
}

/** A reported figure beside a central one. */
export interface Pair {
  readonly criterion: string;
  readonly compared: Compared;
  readonly reported: ReportedFigure;
  readonly central: CentralFigure;
  /** The central figure to compare with, its scale applied. */
  readonly centralValue: number;
  readonly standing: Standing;
}

/** Both figures agree; `exact` is false where they do so only after rounding or within the tolerance. */
export interface Match extends Pair {
  readonly verdict: 'match';
  readonly exact: boolean;
}

/** Both figures differ. Either can be wrong: a ruling may go against the reported or the central one. */
export interface Conflict extends Pair {
  readonly verdict: 'conflict';
  /** Reported minus central. */
  readonly difference: number;
  readonly impact: Impact;
  /** Suspicion × points × moves of rank: findings are ordered by it, highest first. 0 where the points are unknown. */
  readonly weight: number;
}

/** Why two figures cannot be compared. */
export type CannotCompareReason =
  /** The unit reported nothing to compare with. */
  | { readonly reason: 'not-reported' }
  /** Not applicable, or did not arise: there is no figure, and a person must say whether that holds. */
  | { readonly reason: 'state'; readonly state: 'not-applicable' | 'not-applicable-requested' | 'did-not-arise' }
  /** Central over reported is this factor exactly, and the table does not say its scale: the units of measure may differ. */
  | { readonly reason: 'scale'; readonly factor: number }
  /** The central value is a share or has a multiplier, such as a percentage; points are neither. */
  | { readonly reason: 'share-for-points' }
  /** The central points are below zero or above the maximum; `max` is null where it is not known. */
  | { readonly reason: 'impossible-points'; readonly max: number | null }
  /** The criterion has no figure of that kind. */
  | { readonly reason: 'no-such-figure' }
  /** A yes or no, or a status, is no number. */
  | { readonly reason: 'not-a-number'; readonly value: InputValue };

/** A central figure that stands for this scoresheet and that nothing can be set against. */
export interface CannotCompare extends Pair {
  readonly verdict: 'cannot-compare';
  readonly why: CannotCompareReason;
}

/** What came of one reported figure and the central one for it. */
export type Comparison = Match | Conflict | CannotCompare;

/** All comparisons of a criterion. `verdict` is the gravest of them: conflict, cannot-compare, match; none is `no-central`. */
export interface CriterionVerdict {
  readonly criterion: string;
  readonly verdict: Comparison['verdict'] | 'no-central';
  readonly comparisons: readonly Comparison[];
}
