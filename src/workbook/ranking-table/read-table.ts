/** Reading a table of units × groups or pillars, as results are published. */
import type { CellRef } from '../../engine/checks/finding';
import type { IndexRowFinding } from '../../engine/checks/index-row';
import type { Edition } from '../../engine/edition/schema';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import { standingOfRow, type Figure, type Standing } from '../../engine/ranking/standing';
import { ok, type Result } from '../../engine/result';
import { compileEdition, type CompiledEdition } from '../../engine/scoring/compile';
import { nameKey } from '../../engine/units/name-key';
import { resolveUnit } from '../../engine/units/resolve';
import type { Workbook } from '../grid';
import type { TextNumbers } from '../read/figure';
import type { ReadingFinding } from '../read/findings';
import { chooseTable, type ChosenTable } from './choose-edition';
import { figuresOf, rawColumn } from './figures';
import { columnOf, type FoundColumn, type UnitTable } from './find-table';
import { textOf, unitRows, type UnitRow } from './unit-rows';
import { oddValues } from './printed';

/** What reading such a table may tell. */
export type TableFinding = RankingFinding | ReadingFinding | IndexRowFinding;

/** One unit's row. */
interface TableRow {
  /** As written. */
  readonly unit: string;
  readonly at: CellRef;
  readonly standing: Standing;
  /** Headings of the columns that the index needs and that have no figure here. */
  readonly missing: readonly string[];
  /** As written; null where the table has no such column or the cell is empty. */
  readonly league: string | null;
}

/** A table as read. */
export interface RankingTable {
  readonly edition: Edition;
  readonly period: string | null;
  readonly rows: readonly TableRow[];
  readonly findings: readonly TableFinding[];
}

/**
 * Reads the table of units × groups or pillars of a workbook, for the only edition of `editions` that it can be of.
 * Null where the workbook has no such table, so that it may be something else; errors where it has one that is no use.
 */
export function readRankingTable(
  workbook: Workbook,
  editions: readonly Edition[],
  numbers: TextNumbers,
): Result<RankingTable, readonly TableFinding[]> | null {
  const chosen = chooseTable(workbook, editions);
  if (chosen?.ok !== true) return chosen;
  const { edition, table, period, missing } = chosen.value;
  const at = columnOf(table, 'unit')?.at ?? null;
  const findings: TableFinding[] = [
    ...(missing.length === 0
      ? []
      : [rankingFinding('table-only-checked', 'warning', { edition: edition.id, missing }, at)]),
    ...headingFindings(table),
  ];
  const report = (finding: TableFinding): void => void findings.push(finding);
  const rows = unitRows(table, report);
  if (rows.length === 0) {
    return { ok: false, error: [rankingFinding('table-no-units', 'error', {}, at)] };
  }
  return ok({
    edition,
    period,
    rows: readRows(chosen.value, rows, compileEdition(edition), numbers, report),
    findings,
  });
}

function readRows(
  { table, missing: lacking }: Pick<ChosenTable, 'table' | 'missing'>,
  units: readonly UnitRow[],
  compiled: CompiledEdition,
  numbers: TextNumbers,
  report: (finding: TableFinding) => void,
): readonly TableRow[] {
  const { grid } = table;
  const parts = singleParts(table);
  const figures = figuresOf(
    parts.map((column) => rawColumn(grid, units, column, maxOf(column, compiled), numbers, report)),
    report,
  );
  const index = columnOf(table, 'index');
  const printed = index === undefined ? null : rawColumn(grid, units, index, null, numbers, report);
  const league = columnOf(table, 'league');
  const needed = neededParts(parts, compiled);
  const taken = new Set<number>();
  const read = units.flatMap(({ row, unit, at }): readonly TableRow[] => {
    const of = (kind: 'group' | 'pillar') => figuresIn(parts, figures, kind, row);
    const standing = standingOfRow(compiled, { groups: of('group'), pillars: of('pillar') });
    const unfilled = needed.filter((column) => figures.get(column)?.has(row) !== true).map(({ heading }) => heading);
    const missing = unfilled.length === 0 ? lacking : unfilled;
    const isEmpty = parts.every((column) => grid.cell(row, column.column).value === null);
    if (isEmpty && !isUnitName(unit, compiled.edition)) {
      report(rankingFinding('table-row-passed-over', 'warning', { name: unit }, at));
      return [];
    }
    const total = printed?.values.get(row)?.value ?? null;
    const isTaken = standing.complete && standing.index === null && total !== null && total <= 1;
    if (isTaken) taken.add(row);
    else {
      oddValues(compiled, standing, of('pillar'), { at, parts, index, total, row }).forEach(report);
    }
    const text = league === undefined ? '' : textOf(grid, row, league.column);
    return [
      {
        unit,
        at,
        missing,
        league: text === '' ? null : text,
        standing: isTaken ? { ...standing, index: total } : standing,
      },
    ];
  });
  if (taken.size > 0)
    report(rankingFinding('table-index-taken', 'notice', { edition: compiled.edition.id }, index?.at ?? null));
  return read;
}

/** Whether a name can only be a unit's: one that is known, or one with its kind (xã, phường, tỉnh). */
function isUnitName(name: string, { level }: Edition): boolean {
  const known = (['province', 'ministry'] as const).find((each) => each === level);
  const { kinds, key } = nameKey(name);
  return (kinds !== null && key !== '') || (known !== undefined && resolveUnit(name, { level: known }).kind !== 'none');
}

/** Columns of groups and pillars, each once: the first where a heading stands again. */
function singleParts({ columns }: UnitTable): readonly FoundColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ holds }) => {
    if ((holds.kind !== 'group' && holds.kind !== 'pillar') || seen.has(holds.id)) return false;
    seen.add(holds.id);
    return true;
  });
}

/** The columns without which a row has no index. */
function neededParts(parts: readonly FoundColumn[], { edition }: CompiledEdition): readonly FoundColumn[] {
  const groups = parts.filter(({ holds }) => holds.kind === 'group');
  const scored = new Set(edition.groups.flatMap(({ id, scored: counts }) => (counts ? [id] : [])));
  return groups.length > 0 || edition.index.kind !== 'weighted-pillars'
    ? groups.filter(({ holds }) => 'id' in holds && scored.has(holds.id))
    : parts;
}

function maxOf({ holds }: FoundColumn, { edition, pillars, groups }: CompiledEdition): number | null {
  if (holds.kind === 'group') return edition.groups.find(({ id }) => id === holds.id)?.max ?? null;
  const pillar = pillars.find(({ pillar: each }) => holds.kind === 'pillar' && each.id === holds.id);
  const sum = (pillar?.groups ?? []).reduce((total, at) => total + (groups[at]?.maximum ?? NaN), 0);
  return Number.isNaN(sum) ? (pillar?.pillar.max ?? null) : sum;
}

function figuresIn(
  parts: readonly FoundColumn[],
  figures: ReadonlyMap<FoundColumn, ReadonlyMap<number, Figure>>,
  kind: 'group' | 'pillar',
  row: number,
): ReadonlyMap<string, Figure> {
  return new Map(
    parts.flatMap((column) => {
      const figure = figures.get(column)?.get(row);
      return column.holds.kind === kind && figure !== undefined ? [[column.holds.id, figure] as const] : [];
    }),
  );
}

/** Headings that fit several parts, and parts that have several columns. */
function headingFindings({ columns }: UnitTable): readonly TableFinding[] {
  return columns.flatMap(({ holds, heading, at }, index): readonly TableFinding[] => {
    if (holds.kind === 'unclear') {
      return [rankingFinding('table-heading-unclear', 'warning', { heading, ids: holds.ids }, at)];
    }
    const first = columns
      .slice(0, index)
      .find(({ holds: other }) => 'id' in holds && 'id' in other && other.id === holds.id);
    return first === undefined
      ? []
      : [rankingFinding('table-heading-twice', 'warning', { heading, used: first.at.address }, at)];
  });
}
