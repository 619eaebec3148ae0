import type { Period } from '../engine/period';

/** What the panel says that makes the official form. */
export interface TemplatePanelTexts {
  readonly help: string;
  readonly edition: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly period: string;
  /** The choice to leave the period open. */
  readonly noPeriod: string;
  readonly periodText: (period: Period) => string;
  /** How many criteria the edition is known to have; `total` is null where nobody knows how many there are. */
  readonly known: (data: {
    readonly known: string;
    readonly total: string | null;
    readonly isWhole: boolean;
  }) => string;
  /** The edition's criteria are not known at all; `total` is null where not even their number is. */
  readonly noneKnown: (data: { readonly total: string | null }) => string;
  readonly make: string;
  readonly running: string;
  readonly done: (data: { readonly sheets: string }) => string;
  readonly refused: string;
}
