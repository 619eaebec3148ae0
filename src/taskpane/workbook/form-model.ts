import type { CellRef } from '../../engine/checks/finding';
import type { ByBasis, Scorecard, ScoredPart } from '../../engine/scoring/scorecard';
import { BASES, type Basis } from '../../engine/scoring/scoresheet';
import type { Edition } from '../../engine/edition/schema';
import type { Bilingual } from '../../messages/language';
import { periodTexts } from '../../messages/period';
import { areaAddress, columnName } from '../../workbook/a1';
import type { Workbook } from '../../workbook/grid';
import { boundRows, type BoundRows } from '../../workbook/read/bound-rows';
import { figureCells } from '../../workbook/read/input-cells';
import {
  columnOf,
  firstBodyRow,
  inputColumns,
  refOf,
  type Binding,
  type BoundColumn,
  type BoundTable,
} from '../../workbook/recognise/binding';
import { formsBeside } from './beside';
import { criterionModel, isFilled } from './criterion-model';
import { findingModels } from './finding-model';
import type { Form } from './forms';
import { rowKey, type CriterionModel, type FormModel, type PartModel } from './model';
import type { ReviewedForm } from './review-form';
import { sustainedModel } from './sustained-model';

/** A reviewed form as the panels show it. */
export function formModel(workbook: Workbook, { id, binding }: Form, reviewed: ReviewedForm): FormModel {
  const { edition, card: scorecard, findings, central } = reviewed;
  const { totals, index } = scorecard;
  const tables = tablesOf(workbook, binding, edition);
  return {
    edition: { id: edition.id, title: edition.title, groupTerm: edition.terms.group },
    unit: scorecard.unit,
    period: periodTexts(scorecard.period),
    table: { sheet: binding.table.sheet, address: tableAddress(binding) },
    figures: firstFigure(binding),
    filled: scorecard.entries.filter(isFilled).length,
    criteria: scorecard.entries.length,
    totals: { ...totals, index },
    isRuled: reviewed.isRuled,
    suspects: scorecard.suspects,
    disputed: scorecard.disputed,
    pointed: pointed(scorecard),
    groups: parts(scorecard.groups, edition.groups, ({ id }) => suspectBases(scorecard, [id])),
    pillars: parts(scorecard.pillars, edition.pillars, ({ groups }) => suspectBases(scorecard, groups)),
    decimals: { points: edition.rounding.points, index: edition.rounding.index },
    findings: findingModels(findings, workbook),
    central,
    beside: formsBeside().map(({ file }) => file),
    sustained: reviewed.sustained === null ? null : sustainedModel(reviewed.sustained, edition),
    list: criteria(edition, reviewed, tables),
    rows: rowsOf(tables),
    understood: {
      sheet: binding.table.sheet,
      headerRow: binding.table.header.bottom + 1,
      columns: binding.table.columns.map((column) => ({
        field: fieldOf(column),
        column: columnName(column.column),
        heading: column.heading,
      })),
      edition: edition.id,
      unit: binding.unit?.value ?? null,
      period: binding.period?.value ?? null,
      remembered: id,
    },
  };
}

function tableAddress({ table, body }: Binding): string {
  const columns = table.columns.map(({ column }) => column);
  return areaAddress({
    top: table.header.top,
    left: Math.min(...columns),
    bottom: Math.max(body.last, table.header.bottom),
    right: Math.max(...columns),
  });
}

function firstFigure({ inputTables: [table] }: Binding): CellRef | null {
  if (table === undefined) return null;
  const column = columnOf(table, 'value') ?? inputColumns(table)[0]?.column ?? 0;
  return refOf(table.sheet, firstBodyRow(table), column);
}

function pointed({ entries }: Scorecard): ByBasis<number> {
  const [self = 0, appraised = 0, final = 0, computed = 0] = BASES.map(
    (basis) => entries.filter((entry) => entry[basis] !== null).length,
  );
  return { self, appraised, final, computed };
}

/** The scored parts with their names in both languages. */
function parts<Part extends { readonly id: string; readonly name: Bilingual }>(
  scored: readonly ScoredPart[],
  known: readonly Part[],
  suspects: (part: Part) => readonly Basis[],
): readonly PartModel[] {
  const byId = new Map(known.map((part) => [part.id, part]));
  return scored.map((sum) => {
    const part = byId.get(sum.id);
    return {
      ...sum,
      name: part?.name ?? { vi: sum.name, en: sum.name },
      suspects: part === undefined ? [] : suspects(part),
    };
  });
}

/** The bases on which some of the groups contain points that no sheet can hold. */
function suspectBases({ suspects }: Scorecard, groups: readonly string[]): readonly Basis[] {
  return BASES.filter((basis) => suspects.some((one) => one.basis === basis && groups.includes(one.group)));
}

/** A table of the form and its rows as they stand. */
interface ReadTable {
  readonly table: BoundTable;
  readonly bound: BoundRows;
}

/** The form's own table, then its sheets of raw figures. */
function tablesOf(workbook: Workbook, { table, inputTables }: Binding, edition: Edition): readonly ReadTable[] {
  return [table, ...inputTables].map((one) => ({ table: one, bound: boundRows(workbook, one, edition) }));
}

function criteria(
  edition: Edition,
  { card, scoresheet: { entries } }: Pick<ReviewedForm, 'card' | 'scoresheet'>,
  tables: readonly ReadTable[],
): readonly CriterionModel[] {
  const known = new Map(
    edition.groups.flatMap((group) =>
      group.criteria.map((criterion) => [criterion.code, { criterion, group: group.name }] as const),
    ),
  );
  const cells = figureCells(tables, edition);
  return card.entries.flatMap((scored) => {
    const code = scored.criterion;
    const here = known.get(code);
    const entry = entries.find(({ criterion }) => criterion === code);
    return here === undefined ? [] : [criterionModel(here.criterion, here.group, scored, entry, cells.get(code) ?? {})];
  });
}

/** The rows that stand for a criterion. */
function rowsOf(tables: readonly ReadTable[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ table, bound }) =>
      bound.rows.flatMap(({ row, kind, code }) =>
        code !== null && (kind === 'criterion' || kind === 'input') ? [[rowKey(table.sheet, row), code] as const] : [],
      ),
    ),
  );
}

function fieldOf(column: BoundColumn): FormModel['understood']['columns'][number]['field'] {
  switch (column.field) {
    case 'appraised':
      return `appraised${String(column.round) as `${number}`}`;
    case 'input':
      return `input:${column.input}`;
    default:
      return column.field;
  }
}
