import type { Basis } from '../engine/scoring/scoresheet';

/** What the panel of what-if says. Numbers come already written in the language. */
export interface WhatIfTexts {
  readonly reading: string;
  readonly gone: string;
  readonly build: string;
  readonly help: string;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly add: string;
  readonly chooseCriterion: string;
  readonly nothingYet: string;
  readonly given: (data: { readonly given: string }) => string;
  readonly nothingGiven: string;
  readonly keepGiven: string;
  readonly yes: string;
  readonly no: string;
  readonly points: (data: { readonly max: string | null }) => string;
  /** What an empty field means; `given` is null where the form has no points. */
  readonly pointsHint: (data: { readonly given: string | null; readonly hasFigures: boolean }) => string;
  readonly notNumber: (data: { readonly text: string }) => string;
  readonly remove: (data: { readonly code: string }) => string;
  readonly clear: string;

  readonly result: string;
  readonly now: string;
  readonly then: string;
  readonly change: string;
  readonly total: string;
  readonly index: string;
  readonly rank: string;
  readonly noRank: string;
  readonly rankedOther: (data: { readonly basis: string }) => string;
  readonly groups: string;
  readonly criteria: string;
  readonly spoken: (data: { readonly total: string; readonly index: string }) => string;

  readonly keepTitle: string;
  readonly name: string;
  readonly nameHint: string;
  readonly keep: string;
  readonly keeping: string;
  readonly kept: string;
  readonly dropped: string;
  readonly refused: string;
  readonly notDropped: string;
  readonly unbound: string;

  readonly scenarios: string;
  readonly noScenarios: string;
  readonly scenario: string;
  readonly open: (data: { readonly name: string }) => string;
  readonly drop: (data: { readonly name: string }) => string;
  readonly openShort: string;
  readonly dropShort: string;
}
