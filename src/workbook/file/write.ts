/** Writes new .xlsx files from plans. What exists is never written anew: see `patch.ts`. */
import type {
  CellStyle,
  ConditionalRule,
  DataValidation,
  NamedRange,
  PageSetup,
  WriteOptions,
  SheetChart,
  WriteSheet,
} from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { areaAddress } from '../a1';
import type { Area } from '../grid';
import { arranged } from '../plan/arrange';
import { BAR_COLOUR, FONT, FORMAT_CODES, PALETTE } from '../plan/palette';
import { absoluteReference, columnFixed, quotedSheet } from '../plan/references';
import { rowHeights, type RowHeight } from '../plan/row-heights';
import type {
  Bound,
  ChartPlan,
  PlannedCell,
  PrintPlan,
  ProtectionPlan,
  SheetPlan,
  Validation,
  ValidationRule,
  WorkbookPlan,
} from '../plan/sheet-plan';
import { letFit } from './fitted-rows';

const BORDER = { style: 'thin', color: { rgb: '8C9BAB' } } as const;
const FRAME = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };
/** In inches, as Excel keeps them. */
const MARGINS = { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 };

/**
 * The bytes of a new .xlsx file. `written` is the time that its properties name.
 * Formulas carry their values, and Excel is asked to calculate them when it opens the file.
 */
export async function writeWorkbook(plan: WorkbookPlan, written: Date): Promise<Uint8Array> {
  const sheets = plan.sheets.map(arranged);
  const heights = sheets.map(rowHeights);
  const options: WriteOptions = {
    sheets: sheets.map((sheet, at) => toSheet(sheet, heights[at] ?? new Map())),
    namedRanges: [...sheets.flatMap(printNames), ...(plan.names ?? []).map(toName)],
    defaultFont: FONT,
    properties: { created: written, modified: written, ...(plan.title === undefined ? {} : { title: plan.title }) },
  };
  const growing = heights.map((rows) => new Set([...rows].flatMap(([row, { fits }]) => (fits ? [row] : []))));
  return letFit(await writeXlsx(options), growing);
}

function toSheet(plan: SheetPlan, heights: ReadonlyMap<number, RowHeight>): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  for (const [row, { cells: planned }] of plan.rows.entries()) {
    for (const [column, cell] of planned.entries()) {
      if (cell !== null) {
        cells.set(`${String(row)},${String(column)}`, toCell(cell));
      }
    }
  }
  return {
    name: plan.name,
    hidden: plan.hidden ?? false,
    columns: plan.columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false })),
    cells,
    rowDefs: new Map([...heights].map(([row, { points }]) => [row, { height: points }])),
    merges: (plan.merges ?? []).map(toMerge),
    dataValidations: (plan.validations ?? []).map(toValidation),
    ...(plan.protection === undefined ? {} : { protection: toProtection(plan.protection) }),
    ...(plan.freeze === undefined ? {} : { freezePane: plan.freeze }),
    ...(plan.filter === undefined ? {} : { autoFilter: { range: areaAddress(plan.filter) } }),
    ...(plan.print === undefined ? {} : toPrint(plan.print)),
    conditionalRules: (plan.bars ?? []).map(toBars),
    charts: (plan.charts ?? []).map((chart) => toChart(chart, plan.name)),
  };
}

function toCell({ value, formula, style, format, editable }: PlannedCell) {
  const looks: CellStyle = {
    ...styleOf(style),
    ...(format === undefined ? {} : { numFmt: FORMAT_CODES[format] }),
    protection: { locked: editable !== true },
  };
  return formula === undefined ? { value, style: looks } : { formula, formulaResult: value, style: looks };
}

function styleOf(name: PlannedCell['style']): CellStyle {
  const { bold, italic, size, fill, framed, across, wrap, top } = PALETTE[name];
  return {
    font: { name: FONT.name, size: size ?? FONT.size, bold: bold ?? false, italic: italic ?? false },
    alignment: {
      vertical: top === true ? 'top' : 'center',
      wrapText: wrap ?? false,
      ...(across === undefined ? {} : { horizontal: across }),
    },
    ...(framed === true ? { border: FRAME } : {}),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
  };
}

function toMerge({ top, left, bottom, right }: Area) {
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

function toValidation({ area, rule, texts }: Validation): DataValidation {
  return {
    ...toRule(rule, area),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: texts.title,
    errorMessage: texts.error,
    ...(texts.prompt === undefined
      ? {}
      : { showInputMessage: true, inputTitle: texts.title, inputMessage: texts.prompt }),
  };
}

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function toRule(rule: ValidationRule, area: Area): Rule {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', values: [...rule.options] };
    case 'list-in-cells':
      return { type: 'list', formula1: absoluteReference(rule.sheet, rule.area) };
    case 'decimal':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: boundText(rule.least, area),
        formula2: boundText(rule.most, area),
      };
    case 'decimal-at-least':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(rule.least) };
  }
}

/** Validations are written for the first cell of their area; the others follow it. */
function boundText(bound: Bound, { top }: Area): string {
  return typeof bound === 'number' ? String(bound) : columnFixed(top, bound.column);
}

function toBars(area: Area, at: number): ConditionalRule {
  const cfvo: NonNullable<ConditionalRule['dataBar']>['cfvo'] = [{ type: 'num', value: '0' }, { type: 'max' }];
  return { type: 'dataBar', priority: at + 1, range: areaAddress(area), dataBar: { cfvo, color: BAR_COLOUR.slice(1) } };
}

function toChart({ title, place, categories, series }: ChartPlan, sheet: string): SheetChart {
  return {
    type: 'column',
    title,
    anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom, col: place.right } },
    series: series.map(({ name, values }) => ({
      name,
      values: absoluteReference(sheet, values),
      categories: absoluteReference(sheet, categories),
    })),
  };
}

/** Columns and rows may be made wider and rows filtered; locked cells may be selected, to copy from. */
function toProtection({ rowsMayChange }: ProtectionPlan): NonNullable<WriteSheet['protection']> {
  const rows = rowsMayChange === true ? { insertRows: true, deleteRows: true } : {};
  return { sheet: true, formatColumns: true, formatRows: true, autoFilter: true, ...rows };
}

function toPrint({ orientation, footer }: PrintPlan): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const pageSetup: PageSetup = {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
  };
  const { left, centre, right } = footer ?? {};
  const parts = [left && `&L${left}`, centre && `&C${centre}`, right && `&R${right}`].filter(Boolean).join('');
  return parts === '' ? { pageSetup } : { pageSetup, headerFooter: { oddFooter: parts } };
}

/**
 * Print area and repeated rows as the names they are in the file: hucre 1.0.0 writes those it is given as page set-up
 * without quotes round the sheet's name, which Excel refuses.
 */
function printNames({ name, print }: SheetPlan): readonly NamedRange[] {
  const names: NamedRange[] = [];
  if (print?.area !== undefined) {
    names.push({ name: '_xlnm.Print_Area', scope: name, range: absoluteReference(name, print.area) });
  }
  if (print?.repeatedRows !== undefined) {
    const { first, last } = print.repeatedRows;
    const range = `${quotedSheet(name)}!$${String(first + 1)}:$${String(last + 1)}`;
    names.push({ name: '_xlnm.Print_Titles', scope: name, range });
  }
  return names;
}

function toName({ name, sheet, area }: { readonly name: string; readonly sheet: string; readonly area: Area }) {
  return { name, range: absoluteReference(sheet, area) };
}
