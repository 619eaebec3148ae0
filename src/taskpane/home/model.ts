import type { CellRef, Severity } from '../../engine/checks/finding';
import type { Bilingual } from '../../messages/language';
import type { ExcelFailure } from '../../workbook/excel/run';

/** Points of one whole, as the home panel shows them; null where there are none. */
export interface HomePoints {
  readonly self: number | null;
  readonly appraised: number | null;
  readonly final: number | null;
  readonly max: number | null;
}

export interface HomeGroup extends HomePoints {
  readonly id: string;
  /** As printed. */
  readonly code: string;
  readonly name: Bilingual;
}

/** A finding in words. */
export interface HomeFinding {
  readonly severity: Severity;
  readonly at: CellRef | null;
  readonly criterion: string | null;
  readonly text: Bilingual;
}

/** A scoresheet as the home panel shows it: plain values, so that the panel needs no engine. */
export interface HomeModel {
  readonly edition: { readonly id: string; readonly title: Bilingual; readonly groupTerm: Bilingual };
  readonly unit: string | null;
  readonly period: string | null;
  /** Sheet and area of the recognised table. */
  readonly table: CellRef;
  /** Criteria of which the unit has said something, and all of the edition. */
  readonly filled: number;
  readonly criteria: number;
  readonly totals: HomePoints;
  /** 0..1; null where points or maximum are unknown. */
  readonly index: Omit<HomePoints, 'max'>;
  readonly groups: readonly HomeGroup[];
  /** Decimals of points and index values that people see: the edition's published precision. */
  readonly decimals: { readonly points: number; readonly index: number };
  /** Gravest first. */
  readonly findings: readonly HomeFinding[];
}

/** What the open workbook turned out to hold. */
export type Outcome =
  | { readonly kind: 'scored'; readonly model: HomeModel }
  | {
      readonly kind: 'not-recognised';
      readonly findings: readonly HomeFinding[];
      /** Sheets that were not read because of their size. */
      readonly tooLarge: readonly string[];
    };

/** What the home panel is at. `broken` is a bug, to be shown as one. */
export type HomeState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly failure: ExcelFailure }
  | { readonly kind: 'broken'; readonly error: Error }
  | Outcome;
