/** What a form and the edition it is scored with have to say about each other. */
import type { CellRef } from '../../engine/checks/finding';
import {
  disagreements,
  type Disagreement,
  type FormCriterion,
  type FormGroup,
} from '../../engine/edition/disagreements';
import { editionsFor, servesYear } from '../../engine/edition/editions-for';
import type { Edition } from '../../engine/edition/schema';
import { yearOf } from '../../engine/period';
import { tidy } from '../../engine/text';
import type { Grid, Workbook } from '../grid';
import { columnOf, refOf, sheetNamed, type Binding, type BoundRow } from '../recognise/binding';
import { editionFinding, type EditionFinding, type NamedEdition } from './findings';

/**
 * Where the form disagrees with the known structure of its edition, and whether the edition serves the form's year;
 * `editions` are those among which the right one is looked for.
 */
export function editionFindings(
  known: Edition,
  workbook: Workbook,
  binding: Binding,
  editions: readonly Edition[],
): readonly EditionFinding[] {
  const grid = sheetNamed(workbook, binding.table.sheet);
  const structure = grid === undefined ? [] : structureFindings(known, formOf(grid, binding));
  return [...structure, ...yearFindings(known, binding, editions)];
}

/** The form as groups of criteria, with the places of its rows. */
interface Form {
  readonly groups: readonly FormGroup[];
  /** The cell of each group's row, null where criteria stand above the first one. */
  readonly groupCells: readonly (CellRef | null)[];
  readonly criterionCells: ReadonlyMap<string, CellRef>;
  readonly table: CellRef;
}

function formOf(grid: Grid, binding: Binding): Form {
  const { table } = binding;
  const codeColumn = columnOf(table, 'code') ?? 0;
  const groups: { group: string | null; name: string; criteria: FormCriterion[] }[] = [];
  const groupCells: (CellRef | null)[] = [];
  const criterionCells = new Map<string, CellRef>();
  for (const row of binding.rows) {
    if (row.kind === 'group') {
      groups.push({ group: row.group, name: groupText(row, grid, binding), criteria: [] });
      groupCells.push(refOf(grid.name, row.row, codeColumn));
    } else if (row.kind === 'criterion' && row.code !== null) {
      if (groups.length === 0) {
        groups.push({ group: null, name: '', criteria: [] });
        groupCells.push(null);
      }
      groups.at(-1)?.criteria.push(criterionOf(row.row, row.code, grid, binding));
      criterionCells.set(row.code, criterionCells.get(row.code) ?? refOf(grid.name, row.row, codeColumn));
    }
  }
  return { groups, groupCells, criterionCells, table: refOf(grid.name, table.header.top, codeColumn) };
}

/** The name of a group stands beside its number, or with it in one cell. */
function groupText({ row }: BoundRow, grid: Grid, { table }: Binding): string {
  const texts = [columnOf(table, 'name'), columnOf(table, 'code')].map((column) => {
    const value = column === undefined ? null : grid.cell(row, column).value;
    return typeof value === 'string' ? tidy(value) : '';
  });
  return texts.find((text) => text !== '') ?? '';
}

function criterionOf(row: number, code: string, grid: Grid, { table }: Binding): FormCriterion {
  const valueIn = (field: 'name' | 'max') => {
    const column = columnOf(table, field);
    return column === undefined ? null : grid.cell(row, column).value;
  };
  const name = valueIn('name');
  const max = valueIn('max');
  return { code, name: typeof name === 'string' ? tidy(name) : '', max: typeof max === 'number' ? max : null };
}

function structureFindings(known: Edition, form: Form): readonly EditionFinding[] {
  return disagreements(known, form.groups).map((found) => findingOf(found, form));
}

function findingOf(found: Disagreement, form: Form): EditionFinding {
  const group = (id: string): CellRef =>
    form.groupCells[form.groups.findIndex((each) => each.group === id)] ?? form.table;
  switch (found.kind) {
    case 'group-missing':
      return editionFinding('known-group-missing', found.scored ? 'error' : 'warning', found, form.table);
    case 'group-name':
      return editionFinding('known-group-name', 'warning', found, group(found.group));
    case 'group-count':
      return editionFinding('known-group-count', 'error', found, group(found.group));
    case 'group-points':
      return editionFinding('known-group-points', 'error', found, group(found.group));
    case 'group-unknown': {
      const [first = ''] = found.criteria;
      const at = form.groupCells[found.position] ?? form.criterionCells.get(first) ?? form.table;
      return editionFinding('known-group-unknown', 'error', found, at);
    }
    case 'edition-count':
      return editionFinding('known-count', 'error', found, form.table);
    case 'edition-points':
      return editionFinding('known-points', 'error', found, form.table);
    case 'criterion-name':
      return editionFinding('known-criterion-name', 'warning', found, cellOf(found.code, form), found.code);
    case 'criterion-group':
      return editionFinding('known-criterion-group', 'error', found, cellOf(found.code, form), found.code);
  }
}

function cellOf(code: string, { criterionCells, table }: Form): CellRef {
  return criterionCells.get(code) ?? table;
}

function yearFindings(edition: Edition, { period }: Binding, editions: readonly Edition[]): readonly EditionFinding[] {
  const year = period === null ? null : yearOf(period.value);
  if (period === null || year === null || servesYear(edition, year) !== false) {
    return [];
  }
  const right = editionsFor(edition, year, editions).map(named);
  const data = { edition: named(edition), years: edition.years, year, right };
  return [editionFinding('edition-other-year', 'warning', data, period.at)];
}

function named({ id, title }: Edition): NamedEdition {
  return { id, title };
}
