/** The formulas of our columns. They are written as English Excel writes them, with commas. */
import type { Edition } from '../../engine/edition/schema';
import type { Area, Workbook } from '../grid';
import { absoluteReference } from '../plan/references';
import type { CentralPlace } from './central-place';
import { figureRows, type FigureRows } from './figure-rows';
import { appraisedColumns, columnOf, inputColumns, type Binding, type BoundTable } from '../recognise/binding';

/** Names of the product's functions in a formula, in order, however a program without the add-in spelt them. */
export function dtiFunctions(formula: string): readonly string[] {
  const found = formula.toUpperCase().matchAll(/(?:_XLDUDF_DTI_|\bDTI\.)([A-Z]+)/g);
  return [...found].map(([, name = '']) => name);
}

/** A reference for a formula on `from`: the sheet is named only where it is another. */
export function reference(sheet: string, area: Area, from: string): string {
  const whole = absoluteReference(sheet, area);
  return sheet === from ? whole.slice(whole.lastIndexOf('!') + 1) : whole;
}

/** The rows of a column of the bound table. */
export function bodyColumn({ body }: Binding, column: number): Area {
  return { top: body.first, left: column, bottom: body.last, right: column };
}

/** `DTI.SCORE` over the form's codes; null where the edition has no rules or no raw figures stand in the workbook. */
export function pointsFormula(workbook: Workbook, binding: Binding, edition: Edition, from: string): string | null {
  const code = columnOf(binding.table, 'code');
  const criteria = edition.groups.flatMap((group) => group.criteria);
  if (code === undefined || criteria.every(({ rule }) => rule.kind === 'given')) {
    return null;
  }
  const codes = reference(binding.table.sheet, bodyColumn(binding, code), from);
  const inputs = inputsOf(workbook, binding, codes, edition, from);
  return inputs === null ? null : `=DTI.SCORE(${codes},${inputs},"${edition.id}")`;
}

/** `DTI.CHECK` of the points that the unit gave itself, or of the first points there are. */
export function checkFormula(binding: Binding, edition: Edition, from: string): string | null {
  const { table } = binding;
  const code = columnOf(table, 'code');
  const points = pointsColumn(table);
  if (code === undefined || points === undefined) {
    return null;
  }
  const max = columnOf(table, 'max');
  const column = (index: number): string => reference(table.sheet, bodyColumn(binding, index), from);
  return `=DTI.CHECK(${column(code)},${column(points)},${max === undefined ? '' : column(max)},"${edition.id}")`;
}

/**
 * `DTI.CONFLICT` of the raw figures where the edition has rules and figures stand in the workbook, else of the points that
 * the unit gave itself. The unit and the period are those of the binding.
 */
export function conflictFormula(
  workbook: Workbook,
  binding: Binding,
  edition: Edition,
  from: string,
  central: CentralPlace,
): string | null {
  const { table, unit, period } = binding;
  const code = columnOf(table, 'code');
  const points = pointsColumn(table);
  if (code === undefined) {
    return null;
  }
  const codes = reference(table.sheet, bodyColumn(binding, code), from);
  const hasRules = edition.groups.some(({ criteria }) => criteria.some(({ rule }) => rule.kind !== 'given'));
  const inputs = hasRules ? inputsOf(workbook, binding, codes, edition, from) : null;
  const reported = inputs ?? (points === undefined ? null : reference(table.sheet, bodyColumn(binding, points), from));
  const place = reference(central.grid.name, central.area, from);
  const who = [unit, period].map((found) => quotedText(found?.value ?? '')).join(',');
  return reported === null ? null : `=DTI.CONFLICT(${who},${codes},${reported},${place},,"${edition.id}")`;
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function pointsColumn(table: BoundTable): number | undefined {
  return columnOf(table, 'self') ?? appraisedColumns(table)[0] ?? columnOf(table, 'final');
}

function inputsOf(workbook: Workbook, binding: Binding, codes: string, edition: Edition, from: string): string | null {
  const beside = inputsBeside(binding, edition, from);
  const rows = beside === null ? figureRows(workbook, binding, edition) : null;
  return rows === null ? beside : inputsElsewhere(rows, codes, edition, from);
}

/** Columns a, b, c… of the form itself, where the first is every criterion's first figure, and so on. */
function inputsBeside(binding: Binding, edition: Edition, from: string): string | null {
  const columns = inputColumns(binding.table);
  const [first] = columns;
  const ids = columns.map(({ input }) => input);
  const isInOrder = columns.every(({ column }, index) => column === (first?.column ?? 0) + index);
  const fits = edition.groups.every((group) =>
    group.criteria.every(({ inputs }) => inputs.every(({ id }, index) => ids[index] === id)),
  );
  return first === undefined || !isInOrder || !fits
    ? null
    : reference(
        binding.table.sheet,
        { ...bodyColumn(binding, first.column), right: first.column + columns.length - 1 },
        from,
      );
}

/**
 * Figures that stand one a row on another sheet, brought into rows as the form has them: each is looked up by the code and
 * its place among the criterion's figures. A cell that is empty stays empty: it is no zero.
 */
function inputsElsewhere(rows: FigureRows, codes: string, edition: Edition, from: string): string {
  const most = Math.max(...edition.groups.flatMap((group) => group.criteria.map(({ inputs }) => inputs.length)));
  const places = Array.from({ length: most }, (_, index) => String(index + 1)).join(',');
  const column = (at: number, last = rows.last): string =>
    reference(rows.sheet, { top: rows.first, left: at, bottom: last, right: at }, from);
  const code = column(rows.code);
  // Where no column tells the place, it is how far a row stands below the first one of the same code.
  const place =
    rows.order === null
      ? `(ROW(${code})-ROW(${column(rows.code, rows.first)})+2-MATCH(${code},${code},0))`
      : column(rows.order);
  const value = column(rows.value);
  const key = `SUBSTITUTE(${codes},",",".")&"|"&{${places}}`;
  return `XLOOKUP(${key},${code}&"|"&${place},IF(${value}="","",${value}),"")`;
}
