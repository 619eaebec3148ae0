/** The points of an earlier year from a table of units × criteria. */
import { sheetOfPoints } from '../../engine/checks/earlier-table';
import { pointCriteriaOf } from '../../engine/edition/criteria';
import type { Edition } from '../../engine/edition/schema';
import type { YearUnit } from '../../engine/ranking/comparison';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import { identifyUnit } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import { standingsOfCard } from '../../engine/ranking/standing';
import { compileEdition } from '../../engine/scoring/compile';
import { scoreSheet } from '../../engine/scoring/scorecard';
import { yearOf } from '../../engine/period';
import type { WorkbookFile } from '../file/workbook-file';
import type { TextNumbers } from '../read/figure';
import { readCriteriaTable, type CriteriaTable } from './criteria-table';
import type { TableFinding } from './read-table';

/** A table of units × criteria, and the edition that it was read for. */
export interface EarlierCriteria {
  readonly edition: Edition;
  readonly table: CriteriaTable;
  /** Of reading it, and of choosing the edition where several have its codes. */
  readonly findings: readonly (TableFinding | RankingFinding)[];
}

/**
 * Reads the table for the edition that it names; else for one of the period above it; else for the one that has the most of
 * its codes. Where several do, it is taken to be of the first, and told. Null where the workbook has no such table.
 */
export function earlierCriteria(
  workbook: WorkbookFile,
  editions: readonly Edition[],
  numbers: TextNumbers,
): EarlierCriteria | null {
  const readings = editions.flatMap((edition) => {
    const table = readCriteriaTable(workbook, edition, numbers);
    return table === null ? [] : [{ edition, table }];
  });
  const named = readings.filter(({ edition, table }) => table.edition === edition.id);
  const ofYear = readings.filter(
    ({ edition, table: { period } }) => period !== null && edition.years.includes(yearOf(period)),
  );
  const possible = [named, ofYear, readings].find(({ length }) => length > 0) ?? [];
  const known = ({ edition, table }: (typeof readings)[number]): number =>
    pointCriteriaOf(edition).length - table.missing.length;
  const most = Math.max(...possible.map(known));
  const [chosen, ...others] = possible.filter((reading) => known(reading) === most);
  if (chosen === undefined) return null;
  const { edition, table } = chosen;
  const candidates = [chosen, ...others].map(({ edition: { id } }) => id);
  const assumed =
    others.length === 0
      ? []
      : [rankingFinding('previous-edition-assumed', 'notice', { edition: edition.id, candidates })];
  return { edition, table, findings: [...table.findings, ...assumed] };
}

/**
 * The units of the table in the year it is of. Their points are added up as those of a scoresheet; where any unit lacks some,
 * no unit has an index and a place, as places among the others would be wrong.
 */
export function unitsOfCriteria({ edition, table }: EarlierCriteria, year: number): readonly YearUnit[] {
  const compiled = compileEdition(edition);
  const units = table.rows.map((row) => {
    const { self } = standingsOfCard(
      scoreSheet(compiled, sheetOfPoints(row, { edition: edition.id, period: table.period })),
      compiled,
    );
    const identity = identifyUnit(row.unit, edition.level, [year]);
    const league = leagueOf(identity, edition, null);
    return {
      identity,
      league: typeof league === 'string' ? league : null,
      standing: self.complete && self.impossible === undefined ? self : null,
      criteria: row.points,
    };
  });
  return units.every(({ standing }) => standing !== null) ? units : units.map((unit) => ({ ...unit, standing: null }));
}

/** What the table lacks for an index and places; null where it lacks nothing. */
export function criteriaLacking({ edition, table }: EarlierCriteria): RankingFinding | null {
  const { missing, rows } = table;
  const all = new Set(rows.flatMap(({ points }) => [...points.keys()]));
  const lacking = rows.filter(({ points }) => points.size < all.size).map(({ unit }) => unit);
  return missing.length === 0 && lacking.length === 0
    ? null
    : rankingFinding('previous-criteria-lacking', 'warning', { edition: edition.id, missing, units: lacking });
}
