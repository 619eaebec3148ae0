/** The results of an earlier year from a table of units × criteria. */
import { sheetOfPoints } from '../../engine/checks/earlier-table';
import type { Edition } from '../../engine/edition/schema';
import type { YearResults, YearUnit } from '../../engine/ranking/comparison';
import { identifyUnit } from '../../engine/ranking/identity';
import { rankUnits, type RankedUnit, type Ranking } from '../../engine/ranking/rank-units';
import { standingsOfCard } from '../../engine/ranking/standing';
import { yearResults } from '../../engine/ranking/year-side';
import { compileEdition } from '../../engine/scoring/compile';
import { scoreSheet } from '../../engine/scoring/scorecard';
import { yearOf } from '../../engine/period';
import type { WorkbookFile } from '../file/workbook-file';
import type { TextNumbers } from '../read/figure';
import { readCriteriaTable, type CriteriaTable } from './criteria-table';
import type { TableFinding } from './read-table';

interface EarlierCriteria {
  readonly edition: Edition;
  readonly period: string | null;
  /** The units that have all points, by the rank that follows. */
  readonly units: readonly RankedUnit[];
  /** Its values, for the year it is of. */
  readonly resultsOf: (year: number) => YearResults;
  readonly findings: readonly TableFinding[];
}

/**
 * Reads the table for the edition that it names, else for the first that has its codes; null where the workbook has no such
 * table. The points are added up as those of a scoresheet: a unit that lacks some has criteria, and neither index nor rank.
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
  const chosen = readings.find(({ edition, table }) => table.edition === edition.id) ?? readings[0];
  if (chosen === undefined) return null;
  const { edition, table } = chosen;
  const ranking = rankingOf(table, edition);
  return {
    edition,
    period: table.period,
    findings: table.findings,
    units: ranking.leagues.flatMap(({ units }) => units),
    resultsOf: (year) => resultsOf(table, ranking, edition, year),
  };
}

function rankingOf({ rows, period }: CriteriaTable, edition: Edition): Ranking {
  const compiled = compileEdition(edition);
  const contestants = rows.map((row) => {
    const card = scoreSheet(compiled, sheetOfPoints(row, { edition: edition.id, period }));
    return {
      identity: identifyUnit(row.unit, edition.level, period === null ? edition.years : [yearOf(period)]),
      from: row.unit,
      league: edition.level,
      standings: { self: standingsOfCard(card, compiled).self },
    };
  });
  return rankUnits(contestants, edition, { by: 'self' });
}

function resultsOf({ rows }: CriteriaTable, ranking: Ranking, edition: Edition, year: number): YearResults {
  const all = rows.map((row): YearUnit => ({
    identity: identifyUnit(row.unit, edition.level, [year]),
    league: edition.level,
    standing: null,
    criteria: row.points,
  }));
  const points = new Map(all.map(({ identity, criteria }) => [identity.name, criteria ?? null]));
  const ranked = yearResults(ranking, edition, year, (_, unit) => points.get(unit) ?? null);
  const known = new Set(ranked.units.map(({ identity }) => identity.key));
  const others = all.filter(({ identity }) => !known.has(identity.key));
  return { ...ranked, units: [...ranked.units, ...others] };
}
