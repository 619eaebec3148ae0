/** What the files of a ranking hold: scoresheets of one unit each, and tables of many. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { OFFICIAL_EDITIONS } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import type { Standings } from '../../engine/ranking/basis';
import { rankingFinding, type UnrankedReason } from '../../engine/ranking/findings';
import { standingsOfCard } from '../../engine/ranking/standing';
import { compileEdition } from '../../engine/scoring/compile';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { AnyFinding } from '../../messages/finding';
import { readBytes } from '../../workbook/file/node';
import { readWorkbook } from '../../workbook/file/read-workbook';
import type { WorkbookFile } from '../../workbook/file/workbook-file';
import { textNumbersOf } from '../../workbook/read/figure';
import { readRankingTable, type RankingTable } from '../../workbook/ranking-table/read-table';
import { scoreWorkbook, type ScoredFile } from '../score-file';

/** A finding and what it is about; nulls where it is about all files or no unit. */
export interface Told {
  readonly finding: AnyFinding;
  /** As named in the call. */
  readonly file: string | null;
  readonly unit: string | null;
  /** Whether it was found inside a scoresheet, where scoring and checking tell it as well. */
  readonly inSheet: boolean;
}

/** One unit's values, not yet identified. */
export interface Entrant {
  /** As written; where a workbook names none, its file's name. */
  readonly unit: string;
  /** The file, with the row where it is a table's. */
  readonly from: string;
  readonly period: string | null;
  /** As written; null where nothing says. */
  readonly league: string | null;
  readonly standings: Standings;
  readonly gaps?: UnrankedReason;
}

/** A file that could be read. */
export interface RankedFile {
  readonly file: string;
  readonly edition: Edition;
  readonly entrants: readonly Entrant[];
}

export interface RankInputs {
  readonly files: readonly RankedFile[];
  readonly told: readonly Told[];
}

/**
 * Reads the files one by one; what cannot be read is told and left out, and of files that are the same to the last byte
 * one counts. A table's values are final points unless `by` says what they are.
 */
export async function readInputs(
  paths: readonly string[],
  given: Edition | null,
  by: Basis | null,
): Promise<RankInputs> {
  const files: RankedFile[] = [];
  const told: Told[] = [];
  const seen = new Map<string, string>();
  for (const file of paths) {
    const tell = (findings: readonly AnyFinding[], unit: string | null = null, inSheet = false): void => {
      told.push(...findings.map((finding) => ({ finding, file, unit, inSheet })));
    };
    const bytes = await readBytes(file);
    if (!bytes.ok) {
      tell([bytes.error]);
      continue;
    }
    const digest = createHash('sha256').update(bytes.value).digest('hex');
    const used = seen.get(digest);
    if (used !== undefined) {
      tell([rankingFinding('rank-same-file', 'notice', { used, file })]);
      continue;
    }
    seen.set(digest, file);
    const workbook = readWorkbook(bytes.value, basename(file));
    if (!workbook.ok) {
      tell([workbook.error]);
      continue;
    }
    const table = readTable(workbook.value, given);
    if (table !== null) {
      tell(table.ok ? table.value.findings : table.error);
      if (table.ok) files.push(ofTable(file, table.value, by ?? 'final'));
      continue;
    }
    const scored = scoreWorkbook({ file, bytes: bytes.value, workbook: workbook.value }, given);
    if (scored.ok) {
      tell(scored.value.findings, scored.value.unit, true);
      files.push(ofScoresheet(scored.value));
    } else {
      tell(scored.error.findings);
    }
  }
  return { files, told };
}

function readTable(workbook: WorkbookFile, given: Edition | null) {
  return readRankingTable(workbook, given === null ? OFFICIAL_EDITIONS : [given], textNumbersOf(workbook));
}

function ofTable(file: string, { edition, period, rows }: RankingTable, by: Basis): RankedFile {
  return {
    file,
    edition,
    entrants: rows.map(({ unit, at, standing, missing, league }) => ({
      unit,
      from: `${file}, ${at.address}`,
      period,
      league,
      standings: { [by]: standing },
      ...(missing.length === 0 ? {} : { gaps: { id: 'figures-missing', data: { parts: missing } } }),
    })),
  };
}

function ofScoresheet({ file, edition, unit, card }: ScoredFile): RankedFile {
  const standings = standingsOfCard(card, compileEdition(edition));
  return { file, edition, entrants: [{ unit, from: file, period: card.period, league: null, standings }] };
}
