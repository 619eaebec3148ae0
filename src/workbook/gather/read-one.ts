/** The job that every reader does, in whatever thread it runs: from the bytes of one file to what a ranking needs of it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { OFFICIAL_EDITIONS } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import { standingsOfCard } from '../../engine/ranking/standing';
import { compileEdition } from '../../engine/scoring/compile';
import type { Scorecard } from '../../engine/scoring/scorecard';
import type { Basis } from '../../engine/scoring/scoresheet';
import { readWorkbook } from '../file/read-workbook';
import type { WorkbookFile } from '../file/workbook-file';
import type { ReadingTools } from '../file/xlsx/package';
import { textNumbersOf } from '../read/figure';
import { readRankingTable, type RankingTable } from '../ranking-table/read-table';
import { scoreWorkbookFile, type ScoredWorkbook } from '../score-workbook';
import { lossesOf } from './losses';
import type { CriteriaPoints, FileReading, GatheredUnit, GatherSettings } from './model';

/** What reading many files goes by; what is left out is done by code that runs anywhere. */
export interface GatherTools extends ReadingTools {
  /** SHA-256 in lower-case hexadecimal digits. */
  readonly digest: (bytes: Uint8Array) => string;
}

/** Reads one file: a unit's scoresheet, or a table of many units. What is found wrong is told, never thrown. */
export function readOne(
  bytes: Uint8Array,
  fileName: string,
  settings: GatherSettings,
  { digest: digestOf, ...tools }: Partial<GatherTools> = {},
): FileReading {
  const digest = digestOf?.(bytes) ?? bytesToHex(sha256(bytes));
  const workbook = readWorkbook(bytes, fileName, tools);
  return workbook.ok
    ? { sha256: digest, ...readingOf(workbook.value, settings) }
    : { sha256: digest, ...refused([workbook.error]), askedSheet: null };
}

type Content = Pick<FileReading, 'content' | 'findings'>;

function refused(findings: FileReading['findings']): Content {
  return { content: null, findings };
}

function readingOf(workbook: WorkbookFile, settings: GatherSettings): Omit<FileReading, 'sha256'> {
  const { edition: given, by, sheet } = settings;
  const editions = given === null ? OFFICIAL_EDITIONS : [given];
  const table = readRankingTable(workbook, editions, textNumbersOf(workbook));
  if (table !== null) {
    // A table of many units is found wherever it stands: no sheet decides about it.
    return { ...(table.ok ? ofTable(table.value, by ?? 'final') : refused(table.error)), askedSheet: null };
  }
  const asked = sheet === null ? null : findSheet(workbook, sheet);
  const scored = scoreWorkbookFile(workbook, given, asked);
  return {
    ...(scored.ok ? ofScoresheet(scored.value, editions, settings) : refused(scored.error)),
    askedSheet: sheet === null ? null : lookedUp(workbook, asked),
  };
}

/**
 * The name of a sheet as its workbook writes it, found as Excel finds sheets: whatever the case; blanks at the ends, which
 * nobody sees, tell sheets apart only where there are two. Null where there is none.
 */
function findSheet({ sheets }: WorkbookFile, asked: string): string | null {
  const key = (name: string): string => name.normalize('NFC').trim().toLowerCase();
  const names = sheets.map(({ name }) => name);
  return names.find((name) => name === asked) ?? names.find((name) => key(name) === key(asked)) ?? null;
}

function lookedUp({ origin, sheets }: WorkbookFile, found: string | null): FileReading['askedSheet'] {
  if (origin === 'csv') return null;
  return found === null ? { found: false, sheets: sheets.map(({ name }) => name) } : { found: true };
}

function ofTable({ edition, period, rows, findings }: RankingTable, by: Basis): Content {
  const units = rows.map(({ unit, at, standing, missing, league }): GatheredUnit => ({
    unit,
    at,
    period,
    league,
    standings: { [by]: standing },
    ...(missing.length === 0 ? {} : { gaps: { id: 'figures-missing', data: { parts: missing } } }),
  }));
  return { content: { kind: 'table', edition: edition.id, completed: null, units }, findings };
}

function ofScoresheet(
  { edition, unit, scoresheet, card, ruled, findings }: ScoredWorkbook,
  known: readonly Edition[],
  { losses }: GatherSettings,
): Content {
  const compiled = compileEdition(edition);
  const standings = standingsOfCard(card, compiled);
  const gathered: GatheredUnit = {
    unit,
    at: null,
    period: card.period,
    league: null,
    standings,
    criteria: pointsOf(card),
    ruled,
    ...(losses ? { losses: lossesOf(compiled, scoresheet, standings) } : {}),
  };
  const completed = known.includes(edition) ? null : edition;
  return {
    content: { kind: 'scoresheet', edition: edition.id, completed, units: [gathered] },
    findings,
  };
}

function pointsOf({ entries }: Scorecard): CriteriaPoints {
  const on = (basis: Basis): Float64Array => Float64Array.from(entries, (entry) => entry[basis] ?? NaN);
  return {
    codes: entries.map(({ criterion }) => criterion),
    points: { self: on('self'), appraised: on('appraised'), final: on('final'), computed: on('computed') },
  };
}
