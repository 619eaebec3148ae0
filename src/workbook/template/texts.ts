import type { Period } from '../../engine/period';
import type { Criterion, Edition } from '../../engine/edition/schema';
import type { FormColumn } from './form-columns';
import type { InputColumn } from './inputs-sheet';

/** What a person is told at a bounded cell. */
export interface CellHint {
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** Every text of an official form. The form's language is that of its reader, the official: Vietnamese. */
export interface TemplateTexts {
  readonly sheets: { readonly form: string; readonly inputs: string; readonly lists: string };
  readonly title: string;
  /** Name and motto of the state, as on every official paper. */
  readonly nation: string;
  readonly motto: string;
  /** What stands where the superior body and the unit are to be named. */
  readonly superior: string;
  readonly unit: string;
  /** A place and date to be filled in by hand. */
  readonly dated: string;
  readonly labels: {
    readonly edition: string;
    readonly editionId: string;
    readonly unit: string;
    readonly period: string;
  };
  readonly headings: (level: Edition['level']) => Readonly<Record<FormColumn, string>>;
  readonly total: string;
  readonly period: (period: Period) => string;
  /** How the figure is determined and scored (cách xác định và tính điểm). */
  readonly method: (criterion: Criterion) => string;
  /** Where the figure comes from (nguồn số liệu); empty where the decision was not seen to say. */
  readonly source: (criterion: Criterion) => string;
  readonly signatures: {
    readonly author: string;
    readonly checker: string;
    readonly head: string;
    readonly how: string;
  };
  /** Footer: `&P` is the page, `&N` their number. */
  readonly page: string;
  readonly statuses: readonly string[];
  readonly yesNo: readonly string[];
  readonly inputs: {
    readonly title: string;
    readonly note: string;
    readonly headings: Readonly<Record<InputColumn, string>>;
  };
  readonly hints: {
    readonly points: CellHint;
    readonly max: CellHint;
    readonly status: CellHint;
    readonly accepted: CellHint;
    readonly count: CellHint;
    readonly choice: CellHint;
  };
}
