/** What if figures or points were others (phương án giả định): changes that are tried, never written into the form. */
import type { Basis, EntryState, InputValue } from './scoresheet';

/** What is tried for one criterion. */
export interface EntryChange {
  /** Code of a leaf criterion. */
  readonly criterion: string;
  /** Raw figures that take the place of those given, by input id; the others stay. */
  readonly inputs?: Readonly<Record<string, InputValue>>;
  readonly state?: EntryState;
  /** Points on the basis of the scenario, whatever the rule would give; null takes them away. */
  readonly points?: number | null;
}

/** Named changes that are kept in the workbook and compared. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** Points of which basis are asked for. */
  readonly basis: Basis;
  readonly changes: readonly EntryChange[];
  /** ISO time of the last change. */
  readonly at: string;
  /** Who made it; null where that is not known. */
  readonly author: string | null;
}
