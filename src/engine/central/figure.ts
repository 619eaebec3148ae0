/**
 * Central figures (số liệu đối chiếu): what a central system holds about a unit, to be compared with what the unit
 * reported. A central figure can be wrong as well: nothing here says which of two figures is right.
 */
import type { CellRef } from '../checks/finding';

/** What a figure is about: a criterion by its code, or a quantity that several criteria may use, by its name. */
export type CentralKey = { readonly criterion: string } | { readonly quantity: string };

/** What a value is: points for a criterion, or the figure that its rule reads. */
export const CENTRAL_MEASURES = ['points', 'figure'] as const;
/** Points of a criterion, at most its maximum, or a raw figure in its own unit. */
export type CentralMeasure = (typeof CENTRAL_MEASURES)[number];

/** One central figure, as read. It holds a value, or a numerator and a denominator, or all three. */
export interface CentralFigure {
  /** The unit's name as written; null where the table covers one unit only and does not name it. */
  readonly unit: string | null;
  /** `2025`, `2026-Q1`, `2026-H1` or `2026-9M`; null where it was not said. */
  readonly period: string | null;
  readonly key: CentralKey;
  /** As written: multiplied by `scale` it is the figure itself. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Decimals to which the value was rounded, 0..15; null where that was not said and the value shows none. */
  readonly decimals: number | null;
  /** What the value is to be multiplied by: 1000 for thousands, 0.01 for percent; null where it was not said. */
  readonly scale: number | null;
  /** Null where it was not said: then points for a criterion whose points are given by a person, else a figure. */
  readonly measure: CentralMeasure | null;
  /** The system or agency that holds it, as written; null where it was not said. */
  readonly source: string | null;
  /** The day the figure stands for, ISO; null where it was not said. */
  readonly asOf: string | null;
  /** True where its owner calls it estimated, forecast or provisional. */
  readonly provisional: boolean;
  /** Where the value was read: a cell, or a record of a JSON source as `#3`; null where it has no place. */
  readonly at: CellRef | null;
}

/** What a cell of a central table may hold. Dates are ISO or day/month/year texts, or serial numbers as in Excel. */
export type CentralCell = string | number | boolean | null;

/** The columns of a central table, in the order in which this product writes them. */
export const CENTRAL_FIELDS = [
  'unit',
  'period',
  'criterion',
  'quantity',
  'value',
  'numerator',
  'denominator',
  'decimals',
  'scale',
  'measure',
  'source',
  'asOf',
] as const;
/** A column of a central table, whatever words stand above it. */
export type CentralField = (typeof CENTRAL_FIELDS)[number];

/** A central table as cells. Rows may be streamed: they are read once. */
export interface CentralTable {
  readonly header: readonly CentralCell[];
  readonly rows: Iterable<readonly CentralCell[]>;
  /** The separator before decimals where it is known (a CSV's); null where it is judged from each text. */
  readonly decimal: '.' | ',' | null;
  /** Where a cell stands, `row` and `column` counted from 0 within `rows`; null where there are no cells. */
  readonly refAt: (row: number, column: number) => CellRef | null;
}
