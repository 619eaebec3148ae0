import type { ExcelFailureKind } from '../workbook/excel/run';

type Command =
  | 'bind'
  | 'bind-by-hand'
  | 'unbind'
  | 'show-columns'
  | 'hide-columns'
  | 'inputs-sheet'
  | 'fill'
  | 'mend'
  | 'insert'
  | 'freeze'
  | 'thaw'
  | 'repair'
  | 'revert'
  | 'start-afresh'
  | 'reattach'
  | 'export-edition';

/** What is said of commands, whichever panel they stand on. */
export interface CommandTexts {
  readonly running: string;
  readonly done: Readonly<Record<Command, string>>;
  readonly refused: string;
  /** Where nobody can tell how far Excel came. */
  readonly brokenOff: string;
  readonly excel: Readonly<Record<Exclude<ExcelFailureKind, 'other'>, string>>;
  readonly other: (data: { readonly code: string; readonly message: string }) => string;
}
