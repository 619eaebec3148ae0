/**
 * What a command will do to the workbook, as plain data: planned without Excel, done in one round trip.
 */
import type { BookFinding } from '../book-findings';
import type { Area } from '../grid';
import type { WorkbookState } from '../state/state';

/** What is written into a cell: a formula with its `=`, text, a number, yes or no, null to empty it, `keep` to leave it. */
export type CellWrite = { readonly formula: string } | { readonly value: string | number | boolean | null } | 'keep';

/** One thing to do. Sheets are named as they are when the plan begins, or as the plan names a sheet that it adds. */
export type Step =
  | { readonly do: 'add-sheet'; readonly name: string }
  | { readonly do: 'delete-sheet'; readonly sheet: string }
  /** Gives a sheet another name and shows it. */
  | { readonly do: 'set-aside'; readonly sheet: string; readonly to: string }
  | { readonly do: 'show-sheet'; readonly sheet: string }
  /**
   * `format` is set before the cells are written: `text` keeps codes such as 1.10 as they are, `general` lets a formula be
   * one although its column is text.
   */
  | {
      readonly do: 'write';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: readonly (readonly CellWrite[])[];
      readonly format?: 'text' | 'general';
    }
  | { readonly do: 'clear'; readonly sheet: string; readonly area: Area; readonly what: 'contents' | 'formats' }
  | { readonly do: 'head'; readonly sheet: string; readonly area: Area }
  | {
      readonly do: 'columns';
      readonly sheet: string;
      readonly widths: readonly (readonly [number, number])[];
      readonly area: Area;
    }
  /**
   * How wide a column is, in points: what does not fit is cut at its edge, so that no row grows. Null gives the column back
   * the width that the sheet's columns have.
   */
  | { readonly do: 'width'; readonly sheet: string; readonly area: Area; readonly width: number | null }
  | { readonly do: 'freeze-rows'; readonly sheet: string; readonly rows: number }
  /** A native conditional format: `formula` is written for the first cell of the area. */
  | {
      readonly do: 'highlight';
      readonly sheet: string;
      readonly area: Area;
      readonly formula: string;
      readonly tone: 'error' | 'attention';
    }
  | { readonly do: 'drop-highlights'; readonly sheet: string; readonly area: Area }
  /** A list to choose from; where Excel cannot make one the cells stay free. */
  | { readonly do: 'choose-from'; readonly sheet: string; readonly area: Area; readonly options: readonly string[] };

/** The steps of a command, what is remembered afterwards, and what the person is told. */
export interface Plan {
  readonly steps: readonly Step[];
  /** Null: what is remembered stays as it is. */
  readonly state: WorkbookState | null;
  readonly findings: readonly BookFinding[];
}
