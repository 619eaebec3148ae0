import type { Basis } from '../engine/scoring/scoresheet';

/** What the panel with points by group says. */
export interface ScoreTexts {
  /** `term` is what the edition calls a group. */
  readonly groups: (data: { readonly term: string }) => string;
  readonly pillars: string;
  readonly show: string;
  readonly max: string;
  readonly total: string;
  /** Headings of narrow columns. */
  readonly columns: Readonly<Record<Basis, string>>;
  /** Beside the bars: whose points they show. */
  readonly bars: (data: { readonly basis: string }) => string;
  readonly noPoints: string;
  readonly lacking: string;
  /** Of sums that hold points below zero or above a maximum. */
  readonly suspect: string;
}
