/** A partly known edition, completed by the form that it is used with. */
import { allCriteriaKnown } from '../../engine/edition/criteria';
import type { Criterion, Edition, Group } from '../../engine/edition/schema';
import { tidy } from '../../engine/text';
import type { CellValue, Grid, Workbook } from '../grid';
import { columnOf, sheetNamed, type Binding, type BoundRow } from '../recognise/binding';

/** The id under which the workbook stands among the sources of a completed edition. */
const WORKBOOK_SOURCE = 'workbook';

/**
 * The edition with the criteria of the bound table added to the groups whose rows they stand under: code, name and
 * maximum as printed there, points given by a person. Criteria that the edition knows stay as they are; rows under no
 * group of the edition are left out. An edition that is wholly known comes back as it is.
 */
export function completeEdition(edition: Edition, workbook: Workbook, binding: Binding): Edition {
  const grid = sheetNamed(workbook, binding.table.sheet);
  if (allCriteriaKnown(edition) || grid === undefined) {
    return edition;
  }
  const found = criteriaByGroup(edition, grid, binding);
  const added = [...found.values()].flat().length;
  if (added === 0) {
    return edition;
  }
  return {
    ...edition,
    groups: edition.groups.map((group): Group => ({
      ...group,
      criteria: [...group.criteria, ...(found.get(group.id) ?? [])],
    })),
    sources: { ...edition.sources, [WORKBOOK_SOURCE]: { title: grid.name, url: null } },
    completeness: { ...edition.completeness, criteriaKnown: edition.completeness.criteriaKnown + added },
  };
}

/** The edition without what a form added to it, so that it can be completed anew. */
export function uncompletedEdition(edition: Edition): Edition {
  const { [WORKBOOK_SOURCE]: form, ...sources } = edition.sources;
  if (form === undefined) {
    return edition;
  }
  const groups = edition.groups.map((group): Group => ({
    ...group,
    criteria: group.criteria.filter(({ source }) => source !== WORKBOOK_SOURCE),
  }));
  const count = (of: readonly Group[]): number => of.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const criteriaKnown = edition.completeness.criteriaKnown - (count(edition.groups) - count(groups));
  return { ...edition, groups, sources, completeness: { ...edition.completeness, criteriaKnown } };
}

function criteriaByGroup(edition: Edition, grid: Grid, binding: Binding): ReadonlyMap<string, readonly Criterion[]> {
  const taken = new Set(edition.groups.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
  const found = new Map<string, Criterion[]>();
  let group: string | null = null;
  for (const row of binding.rows) {
    group = row.kind === 'group' ? row.group : group;
    if (row.kind !== 'criterion' || row.code === null || group === null || taken.has(row.code)) {
      continue;
    }
    taken.add(row.code);
    found.set(group, [...(found.get(group) ?? []), criterionOf(row, row.code, grid, binding)]);
  }
  return found;
}

function criterionOf({ row }: BoundRow, code: string, grid: Grid, { table }: Binding): Criterion {
  const valueAt = (field: 'name' | 'max'): CellValue => {
    const column = columnOf(table, field);
    return column === undefined ? null : grid.cell(row, column).value;
  };
  const written = valueAt('name');
  const name = (typeof written === 'string' ? tidy(written) : '') || code;
  const max = valueAt('max');
  return {
    code,
    name: { vi: name, en: name },
    max: typeof max === 'number' && max >= 0 ? max : null,
    scored: true,
    unit: null,
    inputs: [],
    rule: { kind: 'given' },
    didNotArise: 'ask',
    notApplicable: null,
    obtained: { by: null, system: null, verifiedBy: null },
    evidence: null,
    nature: null,
    responsible: null,
    source: WORKBOOK_SOURCE,
    remarks: [],
  };
}
