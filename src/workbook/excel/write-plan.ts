/** New sheets in the open workbook, from the plan that also makes files. What is there is never written over. */
import { err, ok, type Result } from '../../engine/result';
import { areaAddress } from '../a1';
import { commandFinding, type BookFinding, type CommandFinding } from '../book-findings';
import { arranged } from '../plan/arrange';
import type { SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import type { CommandFailure } from './command';
import { fillSheet } from './plan-cells';
import { drawBars, drawCharts } from './plan-figures';
import { filterRows, guardCells, protect, setUpPage } from './plan-rules';
import { readExcel, runExcel, type ExcelFailure } from './run';

/**
 * Adds the sheets of a plan behind the others and shows the first. Five round trips, however large the plan is, and one more each for filters,
 * bars and charts where it has any: look what names are taken, sheets with their cells, then validations, print set-up,
 * filters, bars, charts and protection each by itself, because an Excel that lacks one of them can do without: a finding
 * then says so. Where the sheets themselves are refused, those
 * already made are taken out again. The document's title stays that of the workbook.
 */
export async function writePlan(planned: WorkbookPlan): Promise<Result<readonly BookFinding[], CommandFailure>> {
  const plan = { ...planned, sheets: planned.sheets.map(arranged) };
  const names = await takenNames(plan);
  if (!names.ok) {
    return excelFailure(names.error, false);
  }
  const { sheets, cells } = names.value;
  if (sheets.length > 0) {
    return err({ kind: 'refused', findings: [commandFinding('new-sheets-taken', 'error', { sheets })] });
  }
  const made = await makeSheets(plan, cells);
  if (!made.ok) {
    const takenOut = await takeOut(plan);
    return excelFailure(made.error, !takenOut.ok);
  }
  const guarded = await onEach(plan.sheets, guardCells);
  const printed = plan.sheets.filter(({ print }) => print !== undefined);
  const laidOut = await onEach(printed, (sheet, { print }) => {
    if (print !== undefined) setUpPage(sheet, print);
  });
  const filtered = plan.sheets.filter(({ filter }) => filter !== undefined);
  const canFilter = await onThose(filtered, (sheet, { filter }) => {
    if (filter !== undefined) filterRows(sheet, filter);
  });
  const withBars = plan.sheets.filter(({ bars = [] }) => bars.length > 0);
  const barred = await onThose(withBars, drawBars);
  const withCharts = plan.sheets.filter(({ charts = [] }) => charts.length > 0);
  const charted = await onThose(withCharts, drawCharts);
  const locked = plan.sheets.filter(({ protection }) => protection !== undefined);
  const safe = await onEach(locked, (sheet, { protection }) => {
    if (protection !== undefined) protect(sheet, protection);
  });
  return ok([
    ...(cells.length === 0 ? [] : [commandFinding('new-names-taken', 'notice', { names: cells })]),
    ...unless(guarded, commandFinding('validations-missing', 'notice', {})),
    ...unless(laidOut, commandFinding('print-missing', 'notice', { sheets: visibleNames(printed) })),
    ...unless(canFilter, commandFinding('filter-missing', 'notice', { sheets: visibleNames(filtered) })),
    ...unless(barred, commandFinding('bars-missing', 'notice', { sheets: visibleNames(withBars) })),
    ...unless(charted, commandFinding('charts-missing', 'notice', { sheets: visibleNames(withCharts) })),
    ...unless(safe, commandFinding('protection-missing', 'notice', { sheets: visibleNames(locked) })),
  ]);
}

/** Names of the plan that the workbook uses already: of sheets, and of cells. */
function takenNames({ sheets, names = [] }: WorkbookPlan) {
  return readExcel(async (context) => {
    const { workbook } = context;
    const wanted = sheets.map(({ name }) => ({ name, found: workbook.worksheets.getItemOrNullObject(name) }));
    const named = names.map(({ name }) => ({ name, found: workbook.names.getItemOrNullObject(name) }));
    for (const { found } of wanted) found.load('name');
    for (const { found } of named) found.load('name');
    await context.sync();
    const taken = (all: readonly { readonly name: string; readonly found: { readonly isNullObject: boolean } }[]) =>
      all.filter(({ found }) => !found.isNullObject).map(({ name }) => name);
    return { sheets: taken(wanted), cells: taken(named) };
  });
}

function makeSheets({ sheets, names = [] }: WorkbookPlan, without: readonly string[]) {
  return runExcel(async (context) => {
    const { worksheets, names: workbookNames } = context.workbook;
    const made = new Map(sheets.map((plan) => [plan.name, worksheets.add(plan.name)] as const));
    for (const plan of sheets) {
      const sheet = made.get(plan.name);
      if (sheet !== undefined) makeSheet(sheet, plan);
    }
    for (const { name, sheet, area } of names) {
      const range = made.get(sheet)?.getRange(areaAddress(area));
      if (range !== undefined && !without.includes(name)) workbookNames.add(name, range);
    }
    const [first] = made.values();
    first?.activate();
    await context.sync();
  });
}

function makeSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  fillSheet(sheet, plan);
  const { freeze, hidden } = plan;
  if (freeze !== undefined && freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  } else if (freeze !== undefined && freeze.rows > 0) {
    sheet.freezePanes.freezeRows(freeze.rows);
  }
  if (hidden === true) sheet.visibility = Excel.SheetVisibility.hidden;
}

/** Deletes what was made of a plan before Excel refused; the names were free when it began. */
function takeOut({ sheets }: WorkbookPlan) {
  return runExcel(async (context) => {
    const { workbook } = context;
    for (const { name } of sheets) workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}

function onEach(plans: readonly SheetPlan[], change: (sheet: Excel.Worksheet, plan: SheetPlan) => void) {
  return runExcel(async (context) => {
    const { workbook } = context;
    for (const plan of plans) change(workbook.worksheets.getItem(plan.name), plan);
    await context.sync();
  });
}

/** The same without a round trip where there is nothing to change. */
async function onThose(plans: readonly SheetPlan[], change: (sheet: Excel.Worksheet, plan: SheetPlan) => void) {
  return plans.length === 0 ? ok(undefined) : onEach(plans, change);
}

function unless(done: Result<void, ExcelFailure>, finding: CommandFinding): readonly CommandFinding[] {
  return done.ok ? [] : [finding];
}

function visibleNames(plans: readonly SheetPlan[]): readonly string[] {
  return plans.filter(({ hidden }) => hidden !== true).map(({ name }) => name);
}

function excelFailure(failure: ExcelFailure, mayHaveChanged: boolean): Result<never, CommandFailure> {
  return err({ kind: 'excel', failure, mayHaveChanged });
}
