/** Reads the chosen files in Web Workers and ranks what they give, beside the list of units and the earlier ranking. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { OFFICIAL_EDITIONS, officialEdition } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import { findingTexts, type AnyFinding } from '../../messages/finding';
import { publishTexts } from '../../messages/publish-texts';
import { LANGUAGES } from '../../messages/language';
import { readWorkbook } from '../../workbook/excel/read-sheets';
import { fileFinding } from '../../workbook/file/findings';
import { MAX_FILE_BYTES } from '../../workbook/file/limits';
import { rankingFinding } from '../../engine/ranking/findings';
import { askedSheet } from '../../workbook/gather/asked-sheet';
import { yearsMeasured, type GivenList } from '../../workbook/gather/contestants';
import { gatherFiles } from '../../workbook/gather/gather-files';
import type { Gathered } from '../../workbook/gather/model';
import { rankWithEarlier } from '../../workbook/gather/rank-with-earlier';
import type { ListFile } from '../../workbook/publish/make-result';
import {
  earlierRanksIn,
  unitListIn,
  type BesideFile,
  type EarlierRanks,
} from '../../workbook/ranking-table/earlier-ranking';
import { UNIT_WORDINGS } from '../../workbook/ranking-table/headings';
import { readUnitList } from '../../workbook/ranking-table/read-list';
import type { Beside, EditionChoice, GatherOutcome, KeptRanking, OnProgress, Selection } from './model';
import { fileLines, rankModel } from './rank-model';

/** The editions that files can be of. */
export function editionChoices(): readonly EditionChoice[] {
  return OFFICIAL_EDITIONS.map(({ id, title }) => ({ id, title }));
}

interface GatherRequest {
  readonly selection: Selection;
  readonly beside: Beside;
  /** ISO time. */
  readonly at: string;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/** Reads the files and ranks their units. When the signal tells to stop, nothing is kept. */
export async function gatherAndRank(request: GatherRequest): Promise<GatherOutcome> {
  const { selection, beside, at, signal, onProgress } = request;
  const { files, edition, by, sheet } = selection;
  const asked = edition === null ? null : (officialEdition(edition) ?? null);
  const gathered = await gatherFiles(files, {
    edition: asked,
    period: null,
    by,
    sheet,
    readAt: at,
    signal,
    onProgress,
  });
  const read = gathered.ok ? gathered.value : gathered.error;
  if ('kind' in read && read.kind === 'stopped') return read;
  const { finding } = askedSheet(read.files, sheet);
  if (finding?.severity === 'error') {
    return { kind: 'sheet-not-found', why: findingTexts(finding), files: fileLines(read.files, null) };
  }
  if ('kind' in read) {
    switch (read.kind) {
      case 'nothing-read':
        return { kind: read.kind, files: fileLines(read.files, null) };
      case 'editions-differ':
        return { kind: read.kind, editions: read.editions.map(({ id }) => id), files: fileLines(read.files, null) };
      case 'periods-differ':
        return {
          kind: read.kind,
          periods: read.periods.map(({ period }) => period),
          files: fileLines(read.files, null),
        };
    }
  }
  const ranking = await rank(read, selection, beside);
  return signal.aborted ? { kind: 'stopped' } : { kind: 'ranked', ranking };
}

/** Ranks the files that were read before beside another list or earlier ranking. */
export function rankAgain({ gathered, selection }: KeptRanking, beside: Beside): Promise<KeptRanking> {
  return rank(gathered, selection, beside);
}

async function rank(gathered: Gathered, selection: Selection, beside: Beside): Promise<KeptRanking> {
  const { edition } = gathered;
  const { by, sheet } = selection;
  const list = await givenList(beside.list, edition);
  const earlier = await givenRanking(beside.previous, gathered);
  const { ranked, comparison } = rankWithEarlier(gathered, { by, list: list.list, earlier: earlier.ranks });
  const { finding } = askedSheet(gathered.files, sheet);
  const told = [
    ...(finding === null ? [] : [finding]),
    ...list.findings,
    ...earlier.findings,
    ...(comparison?.findings ?? []),
  ];
  return {
    model: rankModel(gathered, ranked, comparison, told),
    selection,
    beside,
    gathered,
    ranked,
    comparison,
    lists: [...list.files, ...earlier.files],
  };
}

interface Told {
  readonly findings: readonly AnyFinding[];
  readonly files: readonly ListFile[];
}

async function givenList(list: Beside['list'], edition: Edition): Promise<Told & { readonly list: GivenList | null }> {
  if (list === null) {
    return { list: null, findings: [], files: [] };
  }
  if (list === 'sheet') {
    return { ...(await listOnSheet(edition)), files: [] };
  }
  const file = await contentOf(list);
  if (file === null) {
    return { list: null, findings: [tooLarge(list)], files: [] };
  }
  const read = unitListIn(file, edition);
  return read.ok
    ? { list: { file: file.file, ...read.value }, findings: [], files: [listFile('units', file)] }
    : { list: null, findings: read.error, files: [] };
}

/** The gathered table in the open workbook, as it is now. */
async function listOnSheet(
  edition: Edition,
): Promise<{ readonly list: GivenList | null; readonly findings: readonly AnyFinding[] }> {
  const names = LANGUAGES.map((language) => publishTexts(language).gathered.name);
  const book = await readWorkbook();
  const sheets = book.ok ? book.value.sheets.filter(({ name }) => names.some((start) => name.startsWith(start))) : [];
  // What was gathered last stands behind the others.
  const sheet = sheets.at(-1);
  const list =
    book.ok && sheet !== undefined ? readUnitList({ ...book.value, sheets: [sheet] }, edition, 'units') : null;
  const file = sheet?.name ?? names[0] ?? '';
  return list === null
    ? { list: null, findings: [rankingFinding('list-not-read', 'error', { file, lookedFor: UNIT_WORDINGS })] }
    : { list: { file, ...list }, findings: [] };
}

async function givenRanking(
  previous: File | null,
  gathered: Gathered,
): Promise<Told & { readonly ranks: EarlierRanks | null }> {
  if (previous === null) {
    return { ranks: null, findings: [], files: [] };
  }
  const file = await contentOf(previous);
  if (file === null) {
    return { ranks: null, findings: [tooLarge(previous)], files: [] };
  }
  const ranks = earlierRanksIn(file, gathered.edition, yearsMeasured(gathered));
  return { ranks, findings: ranks.findings, files: [listFile('previous', file)] };
}

/** Null where the file is larger than any list. */
async function contentOf(file: File): Promise<BesideFile | null> {
  return file.size > MAX_FILE_BYTES ? null : { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function tooLarge({ name, size }: File): AnyFinding {
  return fileFinding('file-too-large', { file: name, bytes: size, limit: MAX_FILE_BYTES });
}

function listFile(role: ListFile['role'], { file, bytes }: BesideFile): ListFile {
  return { role, file, sha256: bytesToHex(sha256(bytes)) };
}
