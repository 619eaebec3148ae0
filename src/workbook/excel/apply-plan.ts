import type { Result } from '../../engine/result';
import { areaAddress } from '../a1';
import type { CellWrite, Plan, Step } from '../commands/plan';
import { encodeState, STATE_COLUMNS, STATE_SHEET } from '../state/codec';
import type { WorkbookState } from '../state/state';
import { runExcel, type ExcelFailure } from './run';
import { sheetFinder, type FindSheet } from './sheet-finder';
import { typed } from './typed';

/** Excel's number formats; `@` keeps text whatever is typed. */
const FORMATS = { text: '@', general: 'General' } as const;

/** How our cells look: headings, and what a conditional format marks. */
const HEADING = { fill: '#E8EEF7', font: '#1F3864' };
const TONES = {
  error: { fill: '#FDE7E9', font: '#8A0A12' },
  attention: { fill: '#FFF4CE', font: '#5C3A00' },
} as const;

/**
 * Does what a plan says and stores what is to be remembered, in one round trip. Excel runs the steps in order and stops at
 * the first that it refuses; what is remembered is written last.
 */
export function applyPlan(
  { steps, state }: Plan,
  product: string,
  hasStateSheet: boolean,
): Promise<Result<void, ExcelFailure>> {
  return runExcel(async (context) => {
    const sheets = sheetFinder(context.workbook.worksheets);
    for (const step of steps) {
      if (step.do !== 'choose-from') run(step, sheets);
    }
    if (state !== null) store(state, product, hasStateSheet ? sheets.find(STATE_SHEET) : sheets.add(STATE_SHEET));
    await context.sync();
  });
}

/** Makes the lists to choose from, in a round trip of their own: where Excel cannot make them, all else is done. */
export function applyChoices({ steps }: Plan): Promise<Result<void, ExcelFailure>> {
  return runExcel(async (context) => {
    const sheets = sheetFinder(context.workbook.worksheets);
    for (const step of steps) {
      if (step.do === 'choose-from') run(step, sheets);
    }
    await context.sync();
  });
}

function run(step: Step, sheets: FindSheet): void {
  switch (step.do) {
    case 'add-sheet':
      sheets.add(step.name);
      return;
    case 'delete-sheet':
      sheets.find(step.sheet).delete();
      return;
    case 'set-aside': {
      const sheet = sheets.find(step.sheet);
      sheet.name = step.to;
      sheet.visibility = Excel.SheetVisibility.visible;
      return;
    }
    case 'show-sheet':
      sheets.find(step.sheet).activate();
      return;
    case 'freeze-rows':
      sheets.find(step.sheet).freezePanes.freezeRows(step.rows);
      return;
    case 'write':
      write(sheets.find(step.sheet), step);
      return;
    default:
      change(sheets.find(step.sheet).getRange(areaAddress(step.area)), step);
  }
}

function write(sheet: Excel.Worksheet, { top, left, cells, format }: Extract<Step, { do: 'write' }>): void {
  const range = sheet.getRangeByIndexes(top, left, cells.length, cells[0]?.length ?? 1);
  if (format !== undefined) range.numberFormat = cells.map((row) => row.map(() => FORMATS[format]));
  range.formulas = cells.map((row) => row.map((cell) => (cell === 'keep' ? null : contentOf(cell, format === 'text'))));
}

function contentOf(cell: Exclude<CellWrite, 'keep'>, asText: boolean): string | number | boolean {
  return 'formula' in cell ? cell.formula : typed(cell.value, asText);
}

type AreaStep = Exclude<
  Step,
  { do: 'add-sheet' | 'delete-sheet' | 'set-aside' | 'show-sheet' | 'freeze-rows' | 'write' }
>;

function change(range: Excel.Range, step: AreaStep): void {
  switch (step.do) {
    case 'clear':
      range.clear(step.what === 'contents' ? Excel.ClearApplyTo.contents : Excel.ClearApplyTo.formats);
      return;
    case 'head':
      range.format.font.bold = true;
      range.format.font.color = HEADING.font;
      range.format.fill.color = HEADING.fill;
      return;
    case 'columns':
      range.format.wrapText = true;
      range.format.verticalAlignment = Excel.VerticalAlignment.top;
      for (const [column, width] of step.widths) range.getColumn(column).format.columnWidth = width;
      return;
    case 'width':
      if (step.width === null) {
        range.format.useStandardWidth = true;
      } else {
        range.format.wrapText = false;
        range.format.columnWidth = step.width;
      }
      return;
    case 'highlight': {
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = step.formula;
      custom.format.fill.color = TONES[step.tone].fill;
      custom.format.font.color = TONES[step.tone].font;
      return;
    }
    case 'drop-highlights':
      range.conditionalFormats.clearAll();
      return;
    case 'choose-from':
      range.dataValidation.rule = { list: { inCellDropDown: true, source: step.options.join(',') } };
      return;
  }
}

/** Written anew as a whole: cells are text, and nobody but the add-in reads them. */
function store(state: WorkbookState, product: string, sheet: Excel.Worksheet): void {
  const cells = encodeState(state, product);
  const old = sheet.getRange(STATE_COLUMNS).getUsedRange();
  old.clear(Excel.ClearApplyTo.contents);
  const range = sheet.getRangeByIndexes(0, 0, cells.length, 2);
  range.numberFormat = cells.map((row) => row.map(() => FORMATS.text));
  range.values = cells.map((row) => [...row]);
  sheet.visibility = Excel.SheetVisibility.veryHidden;
}
