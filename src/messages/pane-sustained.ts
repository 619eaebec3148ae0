import type { Durability } from '../engine/ranking/sustainability';

/** What the card of sustainable points says. Numbers come already written in the language. */
export interface SustainedTexts {
  readonly title: string;
  /** The rule, and that it is ours; `period` as inside a sentence, null where the earlier form names none. */
  readonly rule: (data: { readonly years: string; readonly period: string | null }) => string;
  readonly durabilities: Readonly<Record<Durability, string>>;
  readonly criteria: string;
  readonly points: string;
  /** Which of the criteria are listed. */
  readonly show: string;
  readonly none: string;
  readonly listed: (data: { readonly shown: string; readonly all: string }) => string;
  readonly more: string;
  /** Points of a criterion in both years out of its maximum; null where there are none. */
  readonly pointsOf: (data: {
    readonly now: string | null;
    readonly then: string | null;
    readonly max: string;
  }) => string;
  readonly byRule: (data: { readonly durability: string }) => string;
  /** Why a person judged; `day` is null where it is unknown, `isOtherwise` is false where the rule says the same. */
  readonly judged: (data: {
    readonly reason: string;
    readonly day: string | null;
    readonly isOtherwise: boolean;
  }) => string;

  readonly overrule: string;
  readonly criterion: string;
  readonly chooseCriterion: string;
  readonly judgement: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly keep: string;
  readonly keeping: string;
  readonly kept: string;
  readonly drop: (data: { readonly code: string }) => string;
  readonly dropShort: string;
  readonly dropped: string;
  readonly refused: string;
  readonly notDropped: string;
  readonly unbound: string;
}
