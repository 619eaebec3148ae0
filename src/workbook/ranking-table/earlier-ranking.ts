/** The files beside a ranking: the list of units, and the ranking before. */
import { OFFICIAL_EDITIONS, officialEdition } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import type { YearResults, YearUnit } from '../../engine/ranking/comparison';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import { identifyUnit } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import { rankUnits } from '../../engine/ranking/rank-units';
import { yearResults } from '../../engine/ranking/year-side';
import { yearOf } from '../../engine/period';
import { err, ok, type Result } from '../../engine/result';
import type { FileFinding } from '../file/findings';
import { readWorkbook } from '../file/read-workbook';
import type { WorkbookFile } from '../file/workbook-file';
import { textNumbersOf } from '../read/figure';
import { criteriaLacking, earlierCriteria, unitsOfCriteria, type EarlierCriteria } from './earlier-criteria';
import { documentResults, readDocument } from './earlier-document';
import { RANK_WORDINGS, UNIT_WORDINGS } from './headings';
import { readUnitList, type UnitList } from './read-list';
import { readRankingTable, type RankingTable, type TableFinding } from './read-table';

/** What may be found in such a file. */
type BesideFinding = FileFinding | RankingFinding | TableFinding;

/** A file as people know it, and its content. */
export interface BesideFile {
  /** As given: with its folders, where they are known. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Ranks before, by the key of the unit, and what was found while reading them. */
export interface EarlierRanks {
  readonly ranks: ReadonlyMap<string, number>;
  /** All that a table of units × groups or pillars, or a published result, tells; null where there are ranks only. */
  readonly results: YearResults | null;
  readonly findings: readonly BesideFinding[];
}

interface EarlierRanking {
  /** The years it may be of; null where nothing says. */
  readonly years: readonly number[] | null;
  /** The units with a rank, given the years that it may be of. */
  readonly units: (years: readonly number[]) => readonly { readonly unit: string; readonly rank: number }[];
  /** Its values, for the year it is of; null where it has ranks only. */
  readonly resultsOf: ((year: number) => YearResults) | null;
  readonly findings: readonly BesideFinding[];
}

/** Reads the list of units. */
export function unitListIn(given: BesideFile, edition: Edition): Result<UnitList, readonly BesideFinding[]> {
  const workbook = workbookIn(given);
  if (!workbook.ok) {
    return workbook;
  }
  const list = readUnitList(workbook.value, edition, 'units');
  const { file } = given;
  return list === null ? err([rankingFinding('list-not-read', 'error', { file, lookedFor: UNIT_WORDINGS })]) : ok(list);
}

/**
 * Reads an earlier ranking: the JSON of `dti rank`, a table with ranks, or a table of units × groups or pillars, which is
 * ranked here. Where it names no year it is taken to be a year older than `years`.
 */
export function earlierRanksIn(given: BesideFile, edition: Edition, years: readonly number[]): EarlierRanks {
  const read = given.file.toLowerCase().endsWith('.json') ? fromJson(given, edition) : fromWorkbook(given, edition);
  if (!read.ok) {
    return { ranks: new Map(), results: null, findings: read.error };
  }
  const ofYears = read.value.years ?? years.map((year) => year - 1);
  const ranks = new Map<string, number>();
  const unclear = new Map<string, string>();
  for (const { unit, rank } of ofYears.length === 0 ? [] : read.value.units(ofYears)) {
    const { key } = identifyUnit(unit, edition.level, ofYears);
    const other = ranks.get(key);
    if (other !== undefined && other !== rank) {
      unclear.set(key, unit);
    }
    ranks.set(key, rank);
  }
  const { resultsOf } = read.value;
  return {
    ranks: new Map([...ranks].filter(([key]) => !unclear.has(key))),
    results: resultsOf === null || ofYears.length === 0 ? null : resultsOf(Math.max(...ofYears)),
    findings: [
      ...read.value.findings,
      ...[...unclear.values()].map((unit) => rankingFinding('previous-rank-unclear', 'warning', { unit })),
    ],
  };
}

function fromJson({ file, bytes }: BesideFile, edition: Edition): Result<EarlierRanking, readonly BesideFinding[]> {
  const document = readDocument(new TextDecoder().decode(bytes));
  if (document === null) {
    return err([notRead(file)]);
  }
  const { leagues, period } = document;
  const earlier = document.edition === edition.id ? edition : officialEdition(document.edition);
  return ok({
    years: period === null ? (earlier?.years ?? null) : [yearOf(period)],
    units: () => leagues.flatMap(({ units }) => units),
    resultsOf: earlier === undefined ? null : (year) => documentResults(document, earlier, year),
    findings: [],
  });
}

/** The editions that an earlier table may be of: its units are of the same level, and a given edition is one of them. */
function editionsOfLevel(edition: Edition): readonly Edition[] {
  const { id, level } = edition;
  return [edition, ...OFFICIAL_EDITIONS.filter((each) => each.level === level && each.id !== id)];
}

function fromWorkbook(given: BesideFile, edition: Edition): Result<EarlierRanking, readonly BesideFinding[]> {
  const workbook = workbookIn(given);
  if (!workbook.ok) {
    return workbook;
  }
  const criteria = earlierCriteria(workbook.value, editionsOfLevel(edition), textNumbersOf(workbook.value));
  const unsaid =
    criteria === null
      ? []
      : [...criteria.findings, rankingFinding('previous-points-unsaid', 'notice', { file: given.file })];
  const list = readUnitList(workbook.value, edition, 'ranks');
  if (list !== null) {
    const units = list.units.flatMap(({ unit, rank }) => (rank === null ? [] : [{ unit, rank }]));
    return ok({
      years: list.period === null ? null : [yearOf(list.period)],
      units: () => units,
      resultsOf: criteria === null ? null : (year) => withPrintedRanks(resultsOf(criteria, year), units),
      findings: [...list.findings, ...unsaid],
    });
  }
  const table = earlierTable(workbook.value, given.file, edition);
  if (table.ok) {
    const ranking = tableRanking(table.value);
    return ok(criteria?.edition.id === table.value.edition.id ? withCriteria(ranking, criteria, unsaid) : ranking);
  }
  return criteria === null ? table : ok(criteriaRanking(criteria, edition, unsaid));
}

/** A ranking by sums of the points in a table of units × criteria. */
function criteriaRanking(criteria: EarlierCriteria, now: Edition, findings: readonly BesideFinding[]): EarlierRanking {
  const { edition, table } = criteria;
  const named = edition.id === now.id ? null : edition.years;
  const lacking = criteriaLacking(criteria);
  return {
    years: table.period === null ? named : [yearOf(table.period)],
    units: (years) => rankedUnits(unitsOfCriteria(criteria, Math.max(...years)), edition),
    resultsOf: (year) => resultsOf(criteria, year),
    findings: [...findings, ...(lacking === null ? [] : [lacking])],
  };
}

/** The ranking of a table of values, with the points of criteria that stand beside them. */
function withCriteria(
  ranking: EarlierRanking,
  criteria: EarlierCriteria,
  findings: readonly BesideFinding[],
): EarlierRanking {
  const { resultsOf: valuesOf } = ranking;
  return {
    ...ranking,
    findings: [...ranking.findings, ...findings],
    resultsOf:
      valuesOf === null
        ? null
        : (year) => {
            const values = valuesOf(year);
            const points = new Map(unitsOfCriteria(criteria, year).map((unit) => [unit.identity.key, unit.criteria]));
            const units = values.units.map((unit): YearUnit => {
              const own = points.get(unit.identity.key);
              return own === undefined ? unit : { ...unit, criteria: own };
            });
            return { ...values, units };
          },
  };
}

function resultsOf(criteria: EarlierCriteria, year: number): YearResults {
  return { edition: criteria.edition, year, units: unitsOfCriteria(criteria, year) };
}

/** The units by the rank that follows from their values. */
function rankedUnits(units: readonly YearUnit[], edition: Edition): readonly { unit: string; rank: number }[] {
  const contestants = units.flatMap(({ identity, league, standing }) =>
    standing === null || league === null
      ? []
      : [{ identity, from: identity.name, league, standings: { self: standing } }],
  );
  return rankUnits(contestants, edition, { by: 'self' }).leagues.flatMap(({ units: ranked }) => ranked);
}

/** The results with the ranks that are printed beside them; who has none was not ranked, and takes no place. */
function withPrintedRanks(results: YearResults, printed: readonly { unit: string; rank: number }[]): YearResults {
  const { edition, year, units } = results;
  const ranks = new Map(printed.map(({ unit, rank }) => [identifyUnit(unit, edition.level, [year]).key, rank]));
  return {
    ...results,
    units: units.map((unit): YearUnit => {
      const rank = ranks.get(unit.identity.key);
      return rank === undefined ? { ...unit, standing: null } : { ...unit, rank };
    }),
  };
}

function tableRanking({ rows, edition, period, assumed }: EarlierTable): EarlierRanking {
  const named = period === null ? edition.years : [yearOf(period)];
  // Nothing names a year: it is taken to be older than the one ranked now.
  const years = assumed === null ? named : [];
  const ranking = rankUnits(
    rows.map(({ unit, at, standing, league }) => {
      const identity = identifyUnit(unit, edition.level, years);
      const from = at.address;
      return { identity, from, league: leagueOf(identity, edition, league), standings: { final: standing } };
    }),
    edition,
    { by: 'final' },
  );
  return {
    years: years.length === 0 ? null : years,
    units: () => ranking.leagues.flatMap(({ units }) => units),
    // A table does not say whose points it has.
    resultsOf: (year) => ({ ...yearResults(ranking, edition, year), bases: new Map() }),
    findings: assumed === null ? [] : [assumed],
  };
}

/** A table of an earlier year; `assumed` says that it was taken to be of the edition ranked now, as several would fit. */
interface EarlierTable extends RankingTable {
  readonly assumed: RankingFinding | null;
}

function earlierTable(
  workbook: WorkbookFile,
  file: string,
  edition: Edition,
): Result<EarlierTable, readonly BesideFinding[]> {
  const numbers = textNumbersOf(workbook);
  const table = readRankingTable(workbook, editionsOfLevel(edition), numbers);
  if (table === null) return err([notRead(file)]);
  if (table.ok) return ok({ ...table.value, assumed: null });
  const unclear = table.error.find((finding) => finding.check === 'table-edition-unclear');
  if (unclear === undefined) return table;
  const { candidates } = unclear.data;
  const own = candidates.includes(edition.id) ? readRankingTable(workbook, [edition], numbers) : null;
  return own?.ok === true
    ? ok({
        ...own.value,
        assumed: rankingFinding('previous-edition-assumed', 'notice', { edition: edition.id, candidates }),
      })
    : err([rankingFinding('previous-edition-unclear', 'error', { file, candidates }, unclear.at)]);
}

function workbookIn({ file, bytes }: BesideFile): Result<WorkbookFile, readonly BesideFinding[]> {
  const workbook = readWorkbook(bytes, file.replace(/^.*[/\\]/, ''));
  return workbook.ok ? workbook : err([workbook.error]);
}

function notRead(file: string): RankingFinding {
  return rankingFinding('previous-not-read', 'error', { file, lookedFor: RANK_WORDINGS });
}
