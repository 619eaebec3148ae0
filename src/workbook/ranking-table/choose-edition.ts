import type { Edition } from '../../engine/edition/schema';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import { yearOf } from '../../engine/period';
import { resolveUnit } from '../../engine/units/resolve';
import { err, ok, type Result } from '../../engine/result';
import type { Workbook } from '../grid';
import { titleOf } from '../recognise/title';
import { columnOf, findUnitTable, idsOf, type UnitTable } from './find-table';
import { headingReader } from './headings';
import { unitRows } from './unit-rows';

/** A table of units and the edition whose groups or pillars it gives. */
export interface ChosenTable {
  readonly edition: Edition;
  readonly table: UnitTable;
  /** `2024`, as the lines above the table name it; null where they name none. */
  readonly period: string | null;
  /** Names of the parts that the index needs and the table lacks: then its printed values can be checked, not ranked. */
  readonly missing: readonly string[];
}

/** Below this many groups or pillars a header is no table of an edition's values. */
const FEWEST = 2;

/**
 * Finds a table of units × groups or pillars and its edition: the only one that its columns suffice for, else the one
 * that the lines above it name, by id or by year. A table of all pillars and the printed index is found as well where the
 * index needs groups: whether its values can be is checked, though nobody is ranked. Null where there is no such table; an error where there is one whose
 * edition cannot be told or which lacks columns.
 */
export function chooseTable(
  workbook: Workbook,
  editions: readonly Edition[],
): Result<ChosenTable, readonly RankingFinding[]> | null {
  const found = editions.flatMap((edition): readonly ChosenTable[] => {
    const table = findUnitTable(workbook, headingReader(edition));
    if (table === null || idsOf(table, 'group').length + idsOf(table, 'pillar').length < FEWEST) return [];
    const title = titleOf(table.grid, table.top);
    const isNamedOther = title.edition !== null && title.edition.value !== edition.id && editions.length > 1;
    return isNamedOther
      ? []
      : [{ edition, table, period: title.period?.value ?? null, missing: missingParts(edition, table) }];
  });
  const whole = found.filter(({ missing }) => missing.length === 0);
  const fitting = mostColumns(whole.length > 0 ? whole : found.filter(isCheckable));
  const [only, ...others] = ofPeriod(ofLevel(fitting));
  if (only !== undefined && others.length === 0) return ok(only);
  if (only !== undefined) {
    const candidates = [only, ...others].map(({ edition }) => edition.id);
    return err([
      rankingFinding('table-edition-unclear', 'error', { candidates }, columnOf(only.table, 'unit')?.at ?? null),
    ]);
  }
  const [nearest] = mostColumns(found);
  if (nearest === undefined) return null;
  const { edition, table, missing } = nearest;
  return err([
    rankingFinding(
      'table-columns-missing',
      'error',
      { edition: edition.id, missing },
      columnOf(table, 'unit')?.at ?? null,
    ),
  ]);
}

/** Whether it has the printed index and every pillar, so that it can be told which of them cannot be. */
function isCheckable({ edition: { pillars }, table }: ChosenTable): boolean {
  const given = new Set(idsOf(table, 'pillar'));
  return pillars.length > 0 && pillars.every(({ id }) => given.has(id)) && columnOf(table, 'index') !== undefined;
}

/** Names of the scored groups that the table has no column for; none where pillars alone give the index. */
function missingParts({ index, groups, pillars }: Edition, table: UnitTable): readonly string[] {
  const given = { group: new Set(idsOf(table, 'group')), pillar: new Set(idsOf(table, 'pillar')) };
  const groupsMissing = groups.filter(({ id, scored }) => scored && !given.group.has(id));
  if (index.kind !== 'weighted-pillars') return groupsMissing.map(({ name }) => name.vi);
  const pillarsMissing = pillars.filter(({ id }) => id in index.weights && !given.pillar.has(id));
  const missing = groupsMissing.length === 0 || pillarsMissing.length === 0 ? [] : pillarsMissing;
  return missing.map(({ name }) => name.vi);
}

function mostColumns(tables: readonly ChosenTable[]): readonly ChosenTable[] {
  const count = ({ table }: ChosenTable): number => idsOf(table, 'group').length + idsOf(table, 'pillar').length;
  const most = Math.max(...tables.map(count));
  return tables.filter((table) => count(table) === most);
}

/** Those of the level that most units of the table have by their names: provinces or ministries, else the others. */
function ofLevel(tables: readonly ChosenTable[]): readonly ChosenTable[] {
  const [first] = tables;
  if (first === undefined || tables.length === 1) return tables;
  const units = unitRows(first.table, () => undefined);
  const level = (['province', 'ministry'] as const).find((each) => {
    const known = units.filter(({ unit }) => resolveUnit(unit, { level: each }).kind !== 'none');
    return known.length * 2 > units.length;
  });
  const isOther = ({ edition }: ChosenTable): boolean => !['province', 'ministry'].includes(edition.level);
  return tables.filter((table) => (level === undefined ? isOther(table) : table.edition.level === level));
}

/** Those that serve the year above the table; all where none is named, or where only one is left anyway. */
function ofPeriod(tables: readonly ChosenTable[]): readonly ChosenTable[] {
  const serving = tables.filter(({ edition, period }) => period !== null && edition.years.includes(yearOf(period)));
  return serving.length === 0 ? tables : serving;
}
