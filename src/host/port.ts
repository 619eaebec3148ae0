/**
 * What the embedded host needs of a spreadsheet. The protocol interpreter stands on this port alone;
 * the grid in the browser (Univer) and the in-memory workbook of the tests both implement it.
 */
import type { Area } from '../workbook/grid';
import type {
  BorderSide,
  ChangeKind,
  PortBorder,
  PortChart,
  PortHyperlink,
  PortPage,
  PortProtection,
  PortValidation,
  RowOrder,
} from './port-parts';

/** A value as Excel hands it out: an error is its text (`#N/A`) with `isError`. */
export type PortValue = string | number | boolean | null;

/** One cell as read. */
export interface PortCell {
  readonly value: PortValue;
  readonly isError: boolean;
  /** With its leading `=`; null where the cell holds a constant. */
  readonly formula: string | null;
  /** What the cell shows. */
  readonly text: string;
  readonly numberFormat: string;
}

/** What is written into one cell: a constant, a formula (leading `=`), or null to empty it. */
export type PortWrite = { readonly constant: PortValue } | { readonly formula: string };

/** As in Excel: a person can show a hidden sheet, a very hidden one only a program can. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One sheet; its id stays when it is renamed or moved. */
export interface PortSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`; empty for a tab without a colour of its own. */
  readonly tabColor: string;
}

/** A change of cells. `user` is typing, pasting or clearing by the person; `api` a write through office.js. Recalculation is no change. */
export interface PortChange {
  readonly sheet: string;
  /** Whole rows or columns where such were inserted or deleted. */
  readonly area: Area;
  readonly kind: ChangeKind;
  readonly source: 'user' | 'api';
}

/** A selected area, with the id of its sheet. */
export interface PortSelection {
  readonly sheet: string;
  readonly area: Area;
}

/** A defined name of the whole workbook. */
export interface PortName {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$2` */
  readonly formula: string;
}

/** How cells look. Colours are `#RRGGBB`; sizes, widths and heights are points, as in office.js. */
export interface PortFormat {
  /** Null where a cell has no fill. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly columnHidden: boolean;
  readonly rowHidden: boolean;
  /** True where nobody may change the cell once the sheet is protected, as every cell is at first. */
  readonly locked: boolean;
}

/** The format of an area: a member is missing where its cells differ. */
export type PortAreaFormat = Partial<PortFormat>;

/** A table: its area with the header row. */
export interface PortTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A conditional format that colours cells where a formula holds; the formula is written for the top left cell. */
export interface PortConditionalFormat {
  readonly id: string;
  readonly area: Area;
  /** With its leading `=`: `=$F6="error"`. */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** A sheet that a person or the add-in added, deleted or renamed. */
export interface PortSheetChange {
  readonly kind: 'added' | 'deleted' | 'renamed';
  readonly sheet: string;
  /** Its name before it was renamed; null for the other kinds. */
  readonly nameBefore: string | null;
  readonly source: 'user' | 'api';
}

/** Stops listening. */
export type Unsubscribe = () => void;

/** A workbook as the host reads and changes it. Sheets go by id; rows and columns count from 0. */
export interface WorkbookPort {
  /** File name: `Book1.xlsx`. */
  name(): string;
  /** In tab order. */
  sheets(): readonly PortSheet[];
  activeSheet(): string;
  /** Adds a sheet at the end without activating it, as Excel does; returns its id. */
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  activateSheet(sheet: string): void;
  /** An empty text takes the colour away. */
  setTabColor(sheet: string, color: string): void;
  setVisibility(sheet: string, visibility: SheetVisibility): void;
  /** The rectangle around all cells that hold something; null for an empty sheet. */
  usedArea(sheet: string): Area | null;
  merges(sheet: string): readonly Area[];
  /** Cells of an area, row by row. Areas may reach beyond what is used: such cells are empty. */
  read(sheet: string, area: Area): readonly (readonly PortCell[])[];
  /** Writes an area; `undefined` leaves a cell as it is. Fires one change with source `api`. */
  write(sheet: string, area: Area, cells: readonly (readonly (PortWrite | undefined)[])[]): void;
  setNumberFormat(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  clear(sheet: string, area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  /** Makes room of the area's size; what was there moves down or right. Whole rows and columns insert such. */
  insert(sheet: string, area: Area, shift: 'Down' | 'Right'): void;
  /** Takes cells away; what is below or beside moves up or left. */
  remove(sheet: string, area: Area, shift: 'Up' | 'Left'): void;
  /** Puts the rows of an area into another order. Fires one change with source `api`. */
  reorderRows(sheet: string, area: Area, order: RowOrder): void;
  /** Areas into which formulas of one cell spill; the formula is in the first. A formula that shows a single value has none. */
  spills(sheet: string): readonly Area[];
  selection(): PortSelection;
  select(sheet: string, area: Area): void;
  format(sheet: string, area: Area): PortAreaFormat;
  /** Changes the given members only. Widths and hiding apply to whole columns, heights and hiding to whole rows. */
  setFormat(sheet: string, area: Area, format: PortAreaFormat): void;
  /** The line that all cells of an area have at a side; null where they have none, undefined where they differ. */
  border(sheet: string, area: Area, side: BorderSide): PortBorder | null | undefined;
  setBorder(sheet: string, area: Area, side: BorderSide, border: PortBorder | null): void;
  hyperlink(sheet: string, row: number, column: number): PortHyperlink | null;
  setHyperlink(sheet: string, row: number, column: number, link: PortHyperlink | null): void;
  validations(sheet: string): readonly PortValidation[];
  /** Gives cells a validation in place of what they had; null leaves them without. */
  setValidation(sheet: string, area: Area, validation: Omit<PortValidation, 'areas'> | null): void;
  /** How wide the columns of a sheet are that nobody made wider or narrower, in points. */
  standardWidth(sheet: string): number;
  /** Makes columns as wide, or rows as high, as what they show. */
  autofit(sheet: string, area: Area, what: 'columns' | 'rows'): void;
  merge(sheet: string, area: Area): void;
  /** Parts every merged area that touches `area`. */
  unmerge(sheet: string, area: Area): void;
  /** Freezes the first `rows` rows and `columns` columns; 0 and 0 unfreezes. */
  freeze(sheet: string, rows: number, columns: number): void;
  /** What is allowed on a protected sheet; null for one that is not protected. */
  protection(sheet: string): PortProtection | null;
  setProtection(sheet: string, options: PortProtection | null): void;
  page(sheet: string): PortPage;
  setPage(sheet: string, change: Partial<PortPage>): void;
  /** Address of the area that can be filtered by its headings, null where none can: `A3:J40`. */
  filter(sheet: string): string | null;
  setFilter(sheet: string, address: string): void;
  /** In the order in which they were made. */
  charts(sheet: string): readonly PortChart[];
  setCharts(sheet: string, charts: readonly PortChart[]): void;
  tables(): readonly PortTable[];
  /** Turns an area with a header row into a table; returns its id. */
  addTable(sheet: string, area: Area, name: string): string;
  renameTable(table: string, name: string): void;
  /** Takes the table away and leaves its cells. */
  deleteTable(table: string): void;
  /** In order of priority. */
  conditionalFormats(sheet: string): readonly PortConditionalFormat[];
  /** Adds one with the least priority; returns its id. An empty formula never holds: office.js sets it in a second step. */
  addConditionalFormat(sheet: string, format: Omit<PortConditionalFormat, 'id'>): string;
  setConditionalFormat(sheet: string, id: string, change: Partial<Omit<PortConditionalFormat, 'id'>>): void;
  deleteConditionalFormat(sheet: string, id: string): void;
  /** The document's properties by office.js's names on the wire: `Title`, `Author`. */
  properties(): Readonly<Record<string, string>>;
  setProperty(name: string, value: string): void;
  names(): readonly PortName[];
  addName(name: string, formula: string): void;
  deleteName(name: string): void;
  /** True while a person is typing in a cell: office.js calls are then refused or wait. */
  isEditing(): boolean;
  /** Calculates every formula again. */
  calculate(): void;
  /** Resolves when formulas written so far are calculated; a cell that waits for the add-in shows `#BUSY!` and does not hold this up. */
  settled(): Promise<void>;
  onChange(listener: (change: PortChange) => void): Unsubscribe;
  onSelection(listener: (selection: PortSelection) => void): Unsubscribe;
  onActivated(listener: (sheet: string) => void): Unsubscribe;
  onEditing(listener: (editing: boolean) => void): Unsubscribe;
  /** Hears of each sheet on which formulas were calculated. */
  onCalculated(listener: (sheet: string) => void): Unsubscribe;
  onSheets(listener: (change: PortSheetChange) => void): Unsubscribe;
}

/** An argument of a custom function as the formula engine has it: a cell value, or the cells of a range or array. */
export type FunctionArgument =
  PortValue | { readonly error: string } | readonly (readonly (PortValue | { readonly error: string })[])[];

/** One call of a custom function from a cell. */
export interface FunctionCall {
  /** Name as typed, with namespace, upper case: `DTI.GROUPSCORE`. */
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `undefined` is an omitted argument. */
  readonly args: readonly (FunctionArgument | undefined)[];
}

/** What a cell shows for a call: a value, an array to spill, an error (with Excel's message), or busy until it is known. */
export type FunctionAnswer =
  | { readonly kind: 'value'; readonly value: PortValue | readonly (readonly PortValue[])[] }
  | { readonly kind: 'error'; readonly error: string; readonly message: string | null }
  | { readonly kind: 'busy' };

/** The formula engine's side of custom functions. */
export interface FunctionPort {
  /** Makes names known; `answer` is called synchronously whenever a cell with such a function is calculated. */
  register(
    functions: readonly {
      readonly name: string;
      readonly description: string;
      readonly parameters: readonly {
        readonly name: string;
        readonly description: string;
        readonly isOptional: boolean;
        readonly isRepeating: boolean;
      }[];
    }[],
    answer: (call: FunctionCall) => FunctionAnswer,
  ): void;
  /** Calculates a cell again, because its answer is now known. */
  recalculate(sheet: string, row: number, column: number): void;
}
