/** The files beside a ranking, by their paths: the list of units, and the ranking before. */
import type { Edition } from '../../engine/edition/schema';
import { err, type Result } from '../../engine/result';
import type { AnyFinding } from '../../messages/finding';
import { readBytes } from '../../workbook/file/node';
import { earlierRanksIn, unitListIn } from '../../workbook/ranking-table/earlier-ranking';
import type { YearResults } from '../../engine/ranking/comparison';
import type { UnitList } from '../../workbook/ranking-table/read-list';

/** Ranks before, by the key of the unit, and what was found while reading them. */
interface PreviousRanks {
  readonly ranks: ReadonlyMap<string, number>;
  /** All that a table of units × groups or pillars tells; null where there are ranks only. */
  readonly results: YearResults | null;
  readonly findings: readonly AnyFinding[];
}

/** Reads the list of units at a path. */
export async function readList(file: string, edition: Edition): Promise<Result<UnitList, readonly AnyFinding[]>> {
  const bytes = await readBytes(file);
  return bytes.ok ? unitListIn({ file, bytes: bytes.value }, edition) : err([bytes.error]);
}

/** Reads an earlier ranking at a path; see `earlierRanksIn`. */
export async function readPrevious(file: string, edition: Edition, years: readonly number[]): Promise<PreviousRanks> {
  const bytes = await readBytes(file);
  return bytes.ok
    ? earlierRanksIn({ file, bytes: bytes.value }, edition, years)
    : { ranks: new Map(), results: null, findings: [bytes.error] };
}
