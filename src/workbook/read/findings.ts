import type { CellRef, FindingOf, Severity } from '../../engine/checks/finding';
import type { EditionDoubt } from '../recognise/edition-doubt';

/** The columns whose cells are read as figures or codes. */
export type FigureColumn = 'code' | 'max' | 'self' | 'appraised' | 'final' | 'input' | 'unit-value';

/** What an input's cell should hold. */
export type ExpectedInput = 'number' | 'yes-no' | 'status';

/** A number typed as text, and what it was understood as; `code` is null on rows of groups and totals. */
export interface TextNumberCell {
  readonly cell: string;
  readonly code: string | null;
  readonly text: string;
  readonly value: number;
}

/** The data of every finding about recognising and reading a workbook, by id. Texts are as found in the cell. */
interface ReadingFindingData {
  // Where the table is.
  /** `lookedFor`: headings that would have been understood. */
  readonly 'no-table': {
    readonly sheets: readonly string[];
    readonly lookedFor: readonly string[];
    /** In how many rows of each sheet. */
    readonly rows: number;
  };
  /** `tables`: sheet and area of each, `'DTI'!A1:K63`. */
  readonly 'several-tables': { readonly tables: readonly string[]; readonly onOneSheet: boolean };
  readonly 'sheet-not-found': { readonly sheet: string; readonly sheets: readonly string[] };
  /** `found`: the headings that were understood; `lookedFor`: wordings of the missing column. */
  readonly 'column-missing': {
    readonly column: 'code' | 'points';
    readonly found: readonly string[];
    readonly lookedFor: readonly string[];
  };
  /** `used` and `others` are addresses of heading cells. */
  readonly 'column-twice': {
    readonly heading: string;
    readonly used: string;
    readonly others: readonly string[];
    /** True when none of them is read. */
    readonly withheld: boolean;
  };
  /** Rows with codes far below the table, from row `first` on, are not read; `last` is the last that is. */
  readonly 'rows-left-out': { readonly last: number; readonly first: number };
  readonly 'heading-changed': { readonly expected: string; readonly found: string };

  // What the table is about.
  /** `candidates`: editions that the codes fit; `doubt`: what speaks against the first of them. */
  readonly 'edition-unknown': {
    readonly codes: readonly string[];
    readonly editions: readonly string[];
    readonly candidates: readonly string[];
    readonly doubt: EditionDoubt | null;
  };
  /** The edition asked for has none of the codes. */
  readonly 'edition-of-other-codes': { readonly codes: readonly string[]; readonly edition: string };
  readonly 'edition-ambiguous': { readonly candidates: readonly string[] };
  readonly 'edition-not-available': { readonly edition: string; readonly editions: readonly string[] };
  readonly 'unit-missing': Record<string, never>;
  readonly 'period-missing': Record<string, never>;

  // Codes.
  /** A code that a spreadsheet turned into a number or a date, and that the row's name settles. */
  readonly 'code-from-number': { readonly found: string; readonly code: string };
  readonly 'code-unclear': { readonly found: string; readonly candidates: readonly string[] };
  readonly 'code-missing': { readonly name: string };

  // Figures.
  readonly 'cell-error': { readonly column: FigureColumn; readonly error: string };
  readonly 'number-as-text': { readonly column: FigureColumn; readonly text: string; readonly value: number };
  /** Two or more such cells of one column. `inText`: of a file that holds text only, where they are written another way than the rest. */
  readonly 'numbers-as-text': {
    readonly column: FigureColumn;
    readonly inText: boolean;
    /** In the order of the sheet. */
    readonly cells: readonly TextNumberCell[];
  };
  /** A figure whose absolute value is beyond `limit`. */
  readonly 'number-too-large': { readonly column: FigureColumn; readonly limit: number };
  readonly 'number-unclear': {
    readonly column: FigureColumn;
    readonly text: string;
    readonly readings: readonly [number, number];
  };
  readonly 'not-a-number': { readonly column: FigureColumn; readonly text: string };
  readonly 'number-is-date': { readonly column: FigureColumn };
  readonly 'number-is-percent': { readonly column: FigureColumn; readonly value: number };
  /** `formula`: the first one, without `=`; `count`: cells of the column that hold one. */
  readonly 'formula-figures': { readonly heading: string; readonly count: number; readonly formula: string };
  /** Formulas that no program has calculated since they were written; `formula` and `count` as above. */
  readonly 'formula-not-calculated': { readonly heading: string; readonly count: number; readonly formula: string };
  readonly 'external-link': { readonly column: FigureColumn; readonly formula: string };

  /** The column that grants a request to leave a criterion out says neither yes nor no. */
  readonly 'acceptance-unclear': { readonly text: string };

  // Inputs.
  /** A table of raw figures that was read though its sheet is hidden; `table`: sheet and area of its header. */
  readonly 'inputs-on-hidden-sheet': { readonly table: string };
  /** A table of raw figures none of whose codes is in the edition. */
  readonly 'inputs-not-read': { readonly table: string; readonly codes: readonly string[]; readonly edition: string };
  /** `options`: labels that would be understood; empty unless a status is expected. */
  readonly 'input-not-understood': {
    readonly input: string;
    readonly text: string;
    readonly expected: ExpectedInput;
    readonly options: readonly string[];
  };
  readonly 'input-unknown': { readonly input: string; readonly known: readonly string[] };
  /** The same input with another value; `other` is the address of the value kept, with its sheet. */
  readonly 'input-conflict': { readonly input: string; readonly other: string };
  /** The codes of a table of raw figures that the edition does not have, each once, and the cells that hold them. */
  readonly 'input-criterion-unknown': { readonly codes: readonly string[]; readonly cells: readonly string[] };
}

/** A finding about reading a scoresheet, with the data of its id. */
export type ReadingFinding = {
  [Check in keyof ReadingFindingData]: FindingOf<Check, ReadingFindingData[Check]>;
}[keyof ReadingFindingData];

/** Where findings go while a sheet is read. */
export type Report = (finding: ReadingFinding) => void;

/** A finding about reading; `at` and `criterion` are null where there is none. */
export function readingFinding<Check extends keyof ReadingFindingData>(
  check: Check,
  severity: Severity,
  data: ReadingFindingData[Check],
  at: CellRef | null = null,
  criterion: string | null = null,
): FindingOf<Check, ReadingFindingData[Check]> {
  return { check, severity, at, criterion, data };
}
