import type { Criterion, Edition, Input } from '../../engine/edition/schema';
import type { InputValue } from '../../engine/scoring/scoresheet';

/** What confirmation sheets are written with. */
export interface ConfirmationTexts {
  /** Name of the sheet of the n-th owner, counted from 1; at most 25 characters. */
  readonly sheet: (order: number) => string;
  readonly nation: string;
  readonly motto: string;
  readonly title: string;
  readonly labels: {
    readonly unit: string;
    readonly period: string;
    readonly edition: string;
    readonly source: string;
    readonly addressee: string;
    readonly code: string;
  };
  /** Where a unit or period is to be written by hand. */
  readonly blank: string;
  readonly headings: {
    readonly order: string;
    readonly criterion: string;
    readonly name: string;
    readonly figure: string;
    readonly reported: string;
    readonly confirmed: string;
    readonly difference: string;
    readonly notes: string;
  };
  /** What stands for the figure of a criterion without raw figures. */
  readonly points: string;
  /** A period as people write it. */
  readonly period: (period: string) => string;
  readonly editionTitle: (edition: Edition) => string;
  readonly nameOf: (criterion: Criterion) => string;
  readonly labelOf: (input: Input) => string;
  /** A raw figure that is no number: yes, no, the name of an option. */
  readonly valueOf: (input: Input, value: Exclude<InputValue, number | null>) => string;
  readonly signatures: {
    readonly dated: string;
    readonly owner: string;
    readonly unit: string;
    readonly how: string;
  };
  /** Footer: `&P` is the page, `&N` their number. */
  readonly page: string;
}
