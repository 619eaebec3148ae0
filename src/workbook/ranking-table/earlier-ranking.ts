/** The files beside a ranking: the list of units, and the ranking before. */
import * as z from 'zod/mini';
import { OFFICIAL_EDITIONS, officialEdition } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import type { YearResults } from '../../engine/ranking/comparison';
import { rankingFinding, type RankingFinding } from '../../engine/ranking/findings';
import { identifyUnit } from '../../engine/ranking/identity';
import { rankUnits, type Ranking } from '../../engine/ranking/rank-units';
import { yearResults } from '../../engine/ranking/year-side';
import { err, ok, type Result } from '../../engine/result';
import type { FileFinding } from '../file/findings';
import { readWorkbook } from '../file/read-workbook';
import type { WorkbookFile } from '../file/workbook-file';
import { textNumbersOf } from '../read/figure';
import { RANK_WORDINGS, UNIT_WORDINGS } from './headings';
import { readUnitList, type UnitList } from './read-list';
import { readRankingTable, type TableFinding } from './read-table';

/** What may be found in such a file. */
export type BesideFinding = FileFinding | RankingFinding | TableFinding;

/** A file as people know it, and its content. */
export interface BesideFile {
  /** As given: with its folders, where they are known. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What of `rank --json`, or of a published result, an earlier ranking is read from. */
const Document = z.object({
  edition: z.string(),
  leagues: z.array(z.object({ units: z.array(z.object({ unit: z.string(), rank: z.int().check(z.positive()) })) })),
});

/** Ranks before, by the key of the unit, and what was found while reading them. */
export interface EarlierRanks {
  readonly ranks: ReadonlyMap<string, number>;
  /** All that a table of units × groups or pillars tells; null where there are ranks only. */
  readonly results: YearResults | null;
  readonly findings: readonly BesideFinding[];
}

/** A table of units × groups or pillars, ranked here. */
interface EarlierTable {
  readonly edition: Edition;
  readonly ranking: Ranking;
}

interface EarlierRanking {
  /** The years it may be of; null where nothing says. */
  readonly years: readonly number[] | null;
  readonly units: readonly { readonly unit: string; readonly rank: number }[];
  readonly table: EarlierTable | null;
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
  const read = given.file.toLowerCase().endsWith('.json') ? fromJson(given) : fromWorkbook(given, edition);
  if (!read.ok) {
    return { ranks: new Map(), results: null, findings: read.error };
  }
  const ofYears = read.value.years ?? years.map((year) => year - 1);
  const ranks = new Map<string, number>();
  const unclear = new Map<string, string>();
  for (const { unit, rank } of read.value.units) {
    const { key } = identifyUnit(unit, edition.level, ofYears);
    const other = ranks.get(key);
    if (other !== undefined && other !== rank) {
      unclear.set(key, unit);
    }
    ranks.set(key, rank);
  }
  const { table } = read.value;
  return {
    ranks: new Map([...ranks].filter(([key]) => !unclear.has(key))),
    results:
      table === null || ofYears.length === 0 ? null : yearResults(table.ranking, table.edition, Math.max(...ofYears)),
    findings: [
      ...read.value.findings,
      ...[...unclear.values()].map((unit) => rankingFinding('previous-rank-unclear', 'warning', { unit })),
    ],
  };
}

function fromJson({ file, bytes }: BesideFile): Result<EarlierRanking, readonly BesideFinding[]> {
  const document = Document.safeParse(parsed(new TextDecoder().decode(bytes)));
  if (!document.success) {
    return err([notRead(file)]);
  }
  const { edition, leagues } = document.data;
  return ok({
    years: officialEdition(edition)?.years ?? null,
    units: leagues.flatMap(({ units }) => units),
    table: null,
    findings: [],
  });
}

function fromWorkbook(given: BesideFile, edition: Edition): Result<EarlierRanking, readonly BesideFinding[]> {
  const workbook = workbookIn(given);
  if (!workbook.ok) {
    return workbook;
  }
  const list = readUnitList(workbook.value, edition, 'ranks');
  if (list !== null) {
    const units = list.units.flatMap(({ unit, rank }) => (rank === null ? [] : [{ unit, rank }]));
    const years = list.period === null ? null : [Number(list.period.slice(0, 4))];
    return ok({ years, units, table: null, findings: list.findings });
  }
  const table = readRankingTable(workbook.value, OFFICIAL_EDITIONS, textNumbersOf(workbook.value));
  if (table?.ok !== true) {
    return err([notRead(given.file), ...(table === null ? [] : table.error)]);
  }
  const { rows, edition: earlier, period } = table.value;
  const years = period === null ? earlier.years : [Number(period.slice(0, 4))];
  const ranking = rankUnits(
    rows.map(({ unit, at, standing }) => ({
      identity: identifyUnit(unit, earlier.level, years),
      from: at.address,
      league: earlier.level,
      standings: { final: standing },
    })),
    earlier,
    { by: 'final' },
  );
  return ok({
    years: years.length === 0 ? null : years,
    units: ranking.leagues.flatMap(({ units }) => units),
    table: { edition: earlier, ranking },
    findings: [],
  });
}

function workbookIn({ file, bytes }: BesideFile): Result<WorkbookFile, readonly BesideFinding[]> {
  const workbook = readWorkbook(bytes, file.replace(/^.*[/\\]/, ''));
  return workbook.ok ? workbook : err([workbook.error]);
}

function notRead(file: string): RankingFinding {
  return rankingFinding('previous-not-read', 'error', { file, lookedFor: RANK_WORDINGS });
}

/** Null for a text that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}
