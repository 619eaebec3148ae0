/** Reading lists of units: who is to be ranked, in which league, or at which rank they were. */
import type { CellRef } from '../../engine/checks/finding';
import type { Edition } from '../../engine/edition/schema';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import type { Workbook } from '../grid';
import { isLeftEmpty } from '../../engine/words';
import { refOf } from '../recognise/binding';
import { titleOf } from '../recognise/title';
import { columnOf, unitTables, type FoundColumn, type UnitTable } from './find-table';
import { headingReader } from './headings';
import { textOf, unitRows } from './unit-rows';

/** One unit of a list, from any visible sheet. */
export interface ListedUnit {
  /** As written. */
  readonly unit: string;
  readonly at: CellRef;
  /** As written; null where the list says none. */
  readonly league: string | null;
  /** From 1; null where the list says none, or none that can be. */
  readonly rank: number | null;
  /** How far its scoresheet has come, as written; null where the list says none. */
  readonly state: string | null;
}

/** A list as read. */
export interface UnitList {
  /** The year or period named above it. */
  readonly period: string | null;
  readonly hasLeagues: boolean;
  /** Whether it says how far the units' scoresheets have come. */
  readonly hasStates: boolean;
  readonly units: readonly ListedUnit[];
  /** Ranks that cannot be, where ranks are needed. */
  readonly findings: readonly RankingFinding[];
}

/**
 * Reads the units listed in a workbook; null where no column names units, or none has ranks where they are needed. Where
 * a table says how far the scoresheets have come, it is the list, and other tables of units are results.
 */
export function readUnitList(workbook: Workbook, edition: Edition, needs: 'units' | 'ranks'): UnitList | null {
  const found = unitTables(workbook, headingReader(edition), needs === 'ranks' ? 2 : 1).filter(
    (table) => needs === 'units' || columnOf(table, 'rank') !== undefined,
  );
  const withStates = needs === 'units' ? found.filter((table) => columnOf(table, 'state') !== undefined) : [];
  const tables = withStates.length === 0 ? found : withStates;
  if (tables.length === 0) return null;
  const findings: RankingFinding[] = [];
  const report = (finding: RankingFinding): void => {
    if (needs === 'ranks') findings.push(finding);
  };
  const units = tables.flatMap((table) => listedUnits(table, report));
  return {
    period:
      tables.map(({ grid, top }) => titleOf(grid, top).period?.value).find((value) => value !== undefined) ?? null,
    hasLeagues: tables.some((table) => columnOf(table, 'league') !== undefined),
    hasStates: withStates.length > 0,
    units,
    findings,
  };
}

function listedUnits(table: UnitTable, report: (finding: RankingFinding) => void): readonly ListedUnit[] {
  const { grid } = table;
  const league = columnOf(table, 'league');
  const rank = columnOf(table, 'rank');
  return unitRows(table, () => undefined).map(({ row, unit, at }) => {
    const textIn = (column: FoundColumn | undefined): string | null =>
      (column === undefined ? '' : textOf(grid, row, column.column)) || null;
    const written = textIn(rank);
    const place = Number(written ?? NaN);
    const isRank = Number.isInteger(place) && place > 0;
    if (written !== null && rank !== undefined && !isRank && !isLeftEmpty(written)) {
      report(
        rankingFinding(
          'previous-rank-invalid',
          'warning',
          { unit, found: written },
          refOf(grid.name, row, rank.column),
        ),
      );
    }
    return {
      unit,
      at,
      league: textIn(league),
      rank: isRank ? place : null,
      state: textIn(columnOf(table, 'state')),
    };
  });
}
