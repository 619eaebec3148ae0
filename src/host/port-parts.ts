/** Parts of a workbook beside its cells, as the port hands them out: validations, borders, protection, links. */
import type { Area } from '../workbook/grid';

/** How a change came about, in office.js's words. */
export type ChangeKind =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Comparisons of a validation, in the words that files use. */
export const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;

/** How a validation compares, in the words of office.js. */
export type Operator = (typeof OPERATORS)[number];

/** What cells take. Bounds are numbers or formulas with a leading `=`, as text. */
export type PortRule =
  /** Texts parted by commas (`Đạt,Không đạt`), or cells (`=Lists!$A$1:$A$3`). */
  | { readonly kind: 'list'; readonly source: string; readonly dropDown: boolean }
  | {
      readonly kind: 'decimal' | 'wholeNumber' | 'textLength';
      readonly operator: Operator;
      readonly least: string;
      /** The second bound of `between` and `notBetween`; null for the others. */
      readonly most: string | null;
    }
  | { readonly kind: 'custom'; readonly formula: string }
  /** Anything: cells that only show a prompt. */
  | { readonly kind: 'none' };

/** Whether a refused value can be kept all the same: never, after a warning, or freely. */
export type AlertStyle = 'Stop' | 'Warning' | 'Information';

/** What a person sees: when a cell is selected, and when what they type is refused. */
export interface PortValidationTexts {
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showError: boolean;
  readonly errorTitle: string;
  readonly error: string;
  readonly errorStyle: AlertStyle;
}

/** One rule on one or more areas. */
export interface PortValidation {
  readonly areas: readonly Area[];
  readonly rule: PortRule;
  readonly ignoreBlanks: boolean;
  readonly texts: PortValidationTexts;
}

/** A side of single cells; an area has no side of its own here. */
export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

/** A line at the side of a cell. */
export interface PortBorder {
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB` */
  readonly color: string;
}

/** What stays allowed on a protected sheet, by office.js's names: `allowInsertRows`. What is absent is not allowed. */
export type PortProtection = Readonly<Record<string, boolean | string>>;

/** Where a cell leads: to the web or to a place in the workbook. */
export interface PortHyperlink {
  /** An address of the web; null for a place in the workbook. */
  readonly address: string | null;
  /** `Sheet1!A1` */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/** Order of the rows of an area after sorting: at each place the row, counted from the area's first, that goes there. */
export type RowOrder = readonly number[];

/** How a sheet prints. Null and empty texts stand for what nobody has set. */
export interface PortPage {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paper: 'A4' | null;
  readonly isCentred: boolean;
  /** Pages across. */
  readonly fitAcross: number | null;
  /** `A1:Q60` */
  readonly area: string | null;
  /** Rows on top of every page: `$8:$8`. */
  readonly titleRows: string | null;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const PLAIN_PAGE: PortPage = {
  orientation: 'Portrait',
  paper: null,
  isCentred: false,
  fitAcross: null,
  area: null,
  titleRows: null,
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Cells on a sheet, by the sheet's name. */
export interface PortCells {
  readonly sheet: string;
  readonly area: Area;
}

/** One row of columns in a chart. Null where nobody has said which cells. */
export interface PortSeries {
  readonly name: string;
  readonly values: PortCells | null;
  readonly categories: PortCells | null;
}

/** A column chart over the cells of `place`. */
export interface PortChart {
  readonly id: string;
  readonly title: string;
  readonly hasLegend: boolean;
  readonly place: Area;
  readonly series: readonly PortSeries[];
}
