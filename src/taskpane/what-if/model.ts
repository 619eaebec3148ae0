/** What the panel of what-if shows: plain values, and what can be tried. The engine's work stands behind `WhatIfDesk`. */
import type { ByBasis } from '../../engine/scoring/scorecard';
import type { EntryChange, Scenario } from '../../engine/scoring/scenario';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { Bilingual } from '../../messages/language';
import type { InputModel } from '../workbook/model';

/** A raw figure that can be tried. */
export interface TryInput {
  readonly id: string;
  readonly label: Bilingual;
  readonly kind: InputModel['kind'];
  /** What may be chosen; empty unless the kind is `status`. */
  readonly options: readonly { readonly id: string; readonly label: Bilingual }[];
  /** What the form gives, as people write it; null where it gives nothing. */
  readonly given: Bilingual | null;
}

export interface TryCriterion {
  readonly code: string;
  readonly name: Bilingual;
  /** In points; null where the source does not say. */
  readonly max: number | null;
  /** In the form, on every basis. */
  readonly points: ByBasis<number | null>;
  readonly inputs: readonly TryInput[];
}

/** A value as the form gives it and as it would be; null where it is unknown. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

/** A group or criterion that changes, in points. */
export interface ChangedPart extends BeforeAfter {
  readonly code: string;
  readonly name: Bilingual;
}

/** What changes lead to, or why they cannot be tried. */
export type TryOutcome =
  | { readonly kind: 'problem'; readonly text: Bilingual }
  | {
      readonly kind: 'outcome';
      readonly points: BeforeAfter;
      /** 0..1. */
      readonly index: BeforeAfter;
      /** Null where no ranking on this basis is known. */
      readonly rank: BeforeAfter | null;
      readonly groups: readonly ChangedPart[];
      readonly criteria: readonly ChangedPart[];
    };

export interface ScenarioLine {
  readonly scenario: Scenario;
  readonly outcome: TryOutcome;
}

/** A form on which things can be tried. */
export interface WhatIfDesk {
  readonly criteria: readonly TryCriterion[];
  /** The bases on which the form has points, the one to show first before the others. */
  readonly bases: readonly Basis[];
  /** The basis on which ranks are known; null without a ranking in which the form's unit is. */
  readonly rankedBy: Basis | null;
  /** Id of the remembered binding, with which scenarios are kept; null where the form is not remembered. */
  readonly binding: string | null;
  readonly decimals: { readonly points: number; readonly index: number };
  readonly tryOut: (basis: Basis, changes: readonly EntryChange[]) => TryOutcome;
  /** The scenarios that are kept, each tried on the form as it stands. */
  readonly scenarios: readonly ScenarioLine[];
}
