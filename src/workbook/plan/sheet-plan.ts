/**
 * A new workbook as plain data: what it holds and how it looks, with neither a file library nor office.js.
 * Rows and columns are counted from 0, ends of areas included.
 */
import type { Area } from '../grid';

/** What a planned cell holds; null is an empty cell that still has its looks. */
export type PlannedValue = string | number | boolean | null;

/** How a cell looks, by the part it plays in the sheet. Writers hold the one palette (`palette.ts`). */
export type StyleName =
  /** Running text without a frame: the title block, notes, signatures. */
  | 'plain'
  /** The same over several lines. */
  | 'wrapped'
  | 'wrapped-bold'
  | 'centred'
  /** Running text over several lines. */
  | 'paragraph'
  | 'centred-bold'
  | 'centred-italic'
  /** Running text of a paper that is read as one, larger than what stands around a table. */
  | 'text-body'
  | 'text-basis'
  | 'text-centred'
  | 'text-bold'
  | 'text-italic'
  /** A drawn line below a heading. */
  | 'rule'
  /** The heading of the recipients of a paper, and those, one a line. */
  | 'recipients-heading'
  | 'recipients'
  | 'title'
  /** The same at the left of a sheet without a title block. */
  | 'sheet-title'
  /** A name before a value in the title block: `Đơn vị:`. */
  | 'label'
  /** A value in the title block that a person fills in. */
  | 'label-input'
  | 'header'
  /** Rows of groups, headings and totals: their texts, and their figures. */
  | 'group'
  | 'group-figure'
  | 'heading'
  | 'heading-figure'
  | 'total'
  | 'total-figure'
  /** Body cells that are given: text, a short text in the middle (a code), a figure. */
  | 'text'
  | 'code'
  | 'figure'
  /** Body cells that a person fills in. */
  | 'input'
  | 'input-code'
  | 'input-figure'
  | 'input-choice';

/**
 * `text` keeps what is typed as it is (codes: 1.10 is not 1.1); `points` shows the decimals there are
 * (`0.##` would print `10.`); the fixed ones show just so many.
 */
export type NumberFormat =
  | 'text'
  | 'points'
  | 'integer'
  | 'fixed-2'
  | 'fixed-4'
  | 'signed-integer'
  | 'signed-2'
  | 'signed-4'
  | 'percent'
  | 'date';

/** One cell of a new sheet. */
export interface PlannedCell {
  /** With a formula: the value it calculates to, so that readers that do not calculate see it too. */
  readonly value: PlannedValue;
  /** A formula of native functions, without its leading `=`. */
  readonly formula?: string;
  readonly style: StyleName;
  readonly format?: NumberFormat;
  /** True for cells that can be typed into on a protected sheet. */
  readonly editable?: boolean;
}

/** One row; null is a cell that does not exist. A row without a height is as high as its texts need. */
export interface RowPlan {
  readonly cells: readonly (PlannedCell | null)[];
  /** In points: room to sign, or a thin rule. */
  readonly height?: number;
}

/** A column's width in characters of the standard font. */
interface ColumnPlan {
  readonly width: number;
  readonly hidden?: boolean;
}

/** What people are told when they select a bounded cell and when they type what it does not take. */
interface ValidationTexts {
  readonly title: string;
  /** Shown when the cell is selected. */
  readonly prompt?: string;
  /** Shown when what is typed is refused. */
  readonly error: string;
}

/** A bound of a validation: a number, or the cell in `column` on the row of the cell typed into. */
export type Bound = number | { readonly column: number };

/** What cells take; an empty cell is always allowed. */
export type ValidationRule =
  /** One of the texts; writers of files need them short and without commas, else they belong in cells. */
  | { readonly kind: 'list'; readonly options: readonly string[] }
  /** One of the texts that stand in the cells of another place of the workbook. */
  | { readonly kind: 'list-in-cells'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'decimal'; readonly least: Bound; readonly most: Bound }
  | { readonly kind: 'decimal-at-least'; readonly least: number };

/** What the cells of an area take. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly texts: ValidationTexts;
}

/** Protection without a password: against slips, not against people. */
export interface ProtectionPlan {
  /** True where rows may be added and taken out although the sheet is protected. */
  readonly rowsMayChange?: boolean;
}

/** Print set-up on A4, one page wide. Footers may hold `&P` (page), `&N` (pages), `&A` (sheet). */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly area?: Area;
  /** Rows printed at the top of every page. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  readonly footer?: { readonly left?: string; readonly centre?: string; readonly right?: string };
}

/** One new sheet; its rows begin at the first row of the sheet. */
export interface SheetPlan {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly merges?: readonly Area[];
  readonly validations?: readonly Validation[];
  readonly protection?: ProtectionPlan;
  /** Numbers of rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** A table that can be filtered by its columns; its first row holds the headings. */
  readonly filter?: Area;
  readonly print?: PrintPlan;
  /** Cells with a bar as long as their figure; the longest is the greatest of the area. */
  readonly bars?: readonly Area[];
  /** Charts of figures that stand in this sheet. Writers that cannot draw them leave the table to speak. */
  readonly charts?: readonly ChartPlan[];
}

/** A column chart. Every series is one column of cells, as long as `categories`. */
export interface ChartPlan {
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
}

/** A name for cells that formulas can use: `DTI_EDITION`. */
interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** All new sheets of a workbook, or those that are added to one. */
export interface WorkbookPlan {
  /** The first sheet is the one shown when the workbook opens. */
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly NamePlan[];
  /** The document's title, in its properties. */
  readonly title?: string;
}
