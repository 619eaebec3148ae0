/** What was given as earlier: scoresheets, a folder of them, or tables of many units. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { sheetOfPoints } from '../../engine/checks/earlier-table';
import { pairingFinding, type OwnedSheet, type PairingFinding } from '../../engine/checks/pair-earlier';
import { OFFICIAL_EDITIONS, officialEdition } from '../../engine/edition/official';
import type { Edition } from '../../engine/edition/schema';
import type { AnyFinding } from '../../messages/finding';
import { openWorkbookFile } from '../../workbook/file/node';
import type { WorkbookFile } from '../../workbook/file/workbook-file';
import { readCriteriaTable, type CriteriaTable } from '../../workbook/ranking-table/criteria-table';
import { readRankingTable } from '../../workbook/ranking-table/read-table';
import { textNumbersOf } from '../../workbook/read/figure';
import { scoreWorkbook } from '../score-file';

/** An earlier scoresheet, or a row of an earlier table as one; `told` says what of it cannot be compared. */
export interface EarlierSheet extends OwnedSheet {
  readonly told: PairingFinding | null;
  /** Ids of the editions whose scoresheets it is compared with, where a table is read anew for others; null: of any. */
  readonly only: readonly string[] | null;
}

interface Earlier {
  readonly sheets: readonly EarlierSheet[];
  /** What was found in the files themselves; errors where nothing could be used. */
  readonly beside: readonly { readonly file: string; readonly findings: readonly AnyFinding[] }[];
}

const EXTENSIONS = ['.xlsx', '.csv'];

/** Reads an earlier file, or every workbook of a folder. `editions` are those of the scoresheets that are checked. */
export async function readEarlier(path: string, given: Edition | null, editions: readonly Edition[]): Promise<Earlier> {
  const sheets: EarlierSheet[] = [];
  const beside: Earlier['beside'][number][] = [];
  for (const file of await filesAt(path)) {
    const read = await readOne(file, given, editions);
    sheets.push(...read.sheets);
    if (read.findings.length > 0) beside.push({ file, findings: read.findings });
  }
  return { sheets, beside };
}

interface ReadEarlier {
  readonly sheets: readonly EarlierSheet[];
  readonly findings: readonly AnyFinding[];
}

async function readOne(file: string, given: Edition | null, editions: readonly Edition[]): Promise<ReadEarlier> {
  const opened = await openWorkbookFile(file);
  if (!opened.ok) {
    return { sheets: [], findings: [opened.error] };
  }
  const table = ofTable(file, opened.value.workbook, editions);
  if (table !== null) {
    return table;
  }
  const scored = scoreWorkbook(opened.value, given);
  if (!scored.ok) {
    return { sheets: [], findings: scored.error.findings };
  }
  const { scoresheet, edition, unit, binding } = scored.value;
  const sheet = { scoresheet, edition, unit, isNamed: binding.unit !== null, told: null, only: null };
  return { sheets: [sheet], findings: [] };
}

/** Null where the workbook has no table of many units. */
function ofTable(file: string, workbook: WorkbookFile, editions: readonly Edition[]): ReadEarlier | null {
  const numbers = textNumbersOf(workbook);
  const found = editions.flatMap((edition) => {
    const table = readCriteriaTable(workbook, edition, numbers);
    return table === null ? [] : [{ edition, table }];
  });
  const [first] = found;
  if (first !== undefined) {
    const named = namedEdition(first.table, editions);
    if (named !== null) {
      const table = readCriteriaTable(workbook, named, numbers) ?? first.table;
      return { sheets: rowsOf(file, table, named, null), findings: table.findings };
    }
    // Codes may be those of several editions: each checked form is compared with the table as its own edition reads it.
    const readFor = ({ id }: Edition) => found.find(({ edition }) => edition.id === id) ?? first;
    return {
      sheets: found.flatMap((reading) => {
        const only = editions.filter((edition) => readFor(edition) === reading).map(({ id }) => id);
        return rowsOf(file, reading.table, reading.edition, only);
      }),
      findings: onceEach(found.flatMap(({ table }) => table.findings)),
    };
  }
  return readRankingTable(workbook, [...editions, ...OFFICIAL_EDITIONS], numbers) === null
    ? null
    : { sheets: [], findings: [pairingFinding('earlier-groups-only', 'warning', { file })] };
}

/** The edition that the lines above the table name; null where they name none that is known. */
function namedEdition({ edition: id }: CriteriaTable, editions: readonly Edition[]): Edition | null {
  return id === null ? null : (editions.find((each) => each.id === id) ?? officialEdition(id) ?? null);
}

/** What several readings of one table tell alike is told once. */
function onceEach<F extends AnyFinding>(findings: readonly F[]): readonly F[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function rowsOf(
  file: string,
  { period, missing, rows }: CriteriaTable,
  edition: Edition,
  only: EarlierSheet['only'],
): readonly EarlierSheet[] {
  return rows.map((row) => {
    const { unit, points } = row;
    return {
      scoresheet: sheetOfPoints(row, { edition: edition.id, period }),
      edition,
      unit,
      isNamed: true,
      told: pairingFinding('earlier-table', 'notice', { file, unit, criteria: points.size, missing }),
      only,
    };
  });
}

/** The path itself unless it is a folder: what is wrong with it is told by who reads it. */
async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return [path];
  }
  const names = await readdir(path);
  const workbooks = names.filter((name) => EXTENSIONS.includes(extname(name).toLowerCase()) && !name.startsWith('~$'));
  return workbooks.length === 0 ? [path] : workbooks.sort().map((name) => join(path, name));
}
