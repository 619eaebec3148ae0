import type { CellRef, FindingOf, Severity } from '../engine/checks/finding';
import type { ReviewFinding } from '../engine/review/findings';
import type { CentralSourceFinding } from './central/findings';
import type { BoundColumn } from './recognise/binding';
import type { EditionFinding } from './complete/findings';
import type { ReadingFinding } from './read/findings';
import type { StateFinding } from './state/findings';

/** The data of findings about bindings and commands, by id. `cells` are addresses with their sheet: `'DTI'!E5`. */
interface CommandFindingData {
  // Drift: what is no longer as it was bound.
  readonly 'binding-sheet-gone': { readonly sheet: string; readonly sheets: readonly string[] };
  readonly 'binding-sheet-renamed': { readonly from: string; readonly to: string };
  readonly 'binding-header-gone': { readonly headings: readonly string[] };
  readonly 'binding-column-moved': { readonly heading: string; readonly from: string; readonly to: string };
  readonly 'binding-column-renamed': { readonly from: string; readonly to: string };
  readonly 'binding-column-gone': { readonly heading: string; readonly field: BoundColumn['field'] };
  readonly 'binding-column-unclear': { readonly heading: string; readonly columns: readonly string[] };
  readonly 'binding-codes-gone': { readonly codes: readonly string[] };
  readonly 'binding-codes-new': { readonly codes: readonly string[] };
  readonly 'binding-max-changed': { readonly code: string; readonly from: number | null; readonly to: number | null };

  // Binding by hand.
  readonly 'hand-not-a-row': { readonly given: string };
  readonly 'hand-not-a-column': { readonly field: string; readonly given: string };
  readonly 'hand-column-twice': { readonly column: string; readonly fields: readonly string[] };
  readonly 'hand-no-codes': Record<string, never>;
  readonly 'hand-no-points': Record<string, never>;
  readonly 'hand-rows-reversed': { readonly first: number; readonly last: number };
  readonly 'hand-codes-unknown': { readonly column: string; readonly edition: string };

  // Commands.
  readonly 'not-bound': Record<string, never>;
  readonly 'functions-missing': Record<string, never>;
  readonly 'columns-elsewhere': { readonly sheet: string };
  readonly 'sheet-exists': { readonly sheet: string };
  readonly 'no-inputs': { readonly edition: string };
  readonly 'cells-kept': { readonly cells: readonly string[] };
  /** What stands there is no longer what it was when the change was proposed. */
  readonly 'cells-changed-since': { readonly cells: readonly string[] };
  readonly 'cell-not-empty': { readonly cell: string };
  readonly 'formula-circular': { readonly cell: string; readonly area: string };
  readonly 'field-not-bound': { readonly field: string };
  readonly 'nothing-to-do': { readonly command: string };
  readonly 'not-calculated': { readonly cells: readonly string[] };
  readonly 'size-unknown': { readonly cells: readonly string[] };
  readonly 'lists-missing': Record<string, never>;

  // New sheets.
  readonly 'new-sheets-taken': { readonly sheets: readonly string[] };
  readonly 'new-names-taken': { readonly names: readonly string[] };
  readonly 'validations-missing': Record<string, never>;
  readonly 'print-missing': { readonly sheets: readonly string[] };
  readonly 'filter-missing': { readonly sheets: readonly string[] };
  readonly 'bars-missing': { readonly sheets: readonly string[] };
  readonly 'charts-missing': { readonly sheets: readonly string[] };
  readonly 'protection-missing': { readonly sheets: readonly string[] };
}

/** A finding about a binding or a command, with the data of its id. */
export type CommandFinding = {
  [Check in keyof CommandFindingData]: FindingOf<Check, CommandFindingData[Check]>;
}[keyof CommandFindingData];

/** Everything that binding and commands may tell a person. */
export type BookFinding =
  CommandFinding | StateFinding | ReadingFinding | EditionFinding | CentralSourceFinding | ReviewFinding;

/** A finding of a command; `at` and `criterion` are null where there is none. */
export function commandFinding<Check extends keyof CommandFindingData>(
  check: Check,
  severity: Severity,
  data: CommandFindingData[Check],
  at: CellRef | null = null,
  criterion: string | null = null,
): FindingOf<Check, CommandFindingData[Check]> {
  return { check, severity, at, criterion, data };
}
