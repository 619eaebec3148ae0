/** Ranks gathered files with the list of units and the earlier ranking that the call names. */
import { createHash } from 'node:crypto';
import type { YearComparison } from '../../engine/ranking/comparison';
import type { Basis } from '../../engine/scoring/scoresheet';
import { readBytes } from '../../workbook/file/node';
import { yearsMeasured, type GivenList } from '../../workbook/gather/contestants';
import type { Gathered } from '../../workbook/gather/model';
import type { RankedGathering } from '../../workbook/gather/rank-gathered';
import { rankWithEarlier } from '../../workbook/gather/rank-with-earlier';
import type { ListFile } from '../../workbook/publish/make-result';
import { toldOfFile, type Told } from './inputs';
import { readList, readPrevious } from './lists';

interface RankedFiles {
  readonly ranked: RankedGathering;
  readonly lists: readonly ListFile[];
  /** About the list and the earlier ranking. */
  readonly told: readonly Told[];
  /** With the earlier year; null where no values of it are known. */
  readonly comparison: YearComparison | null;
}

/** Paths of the list of units and of the earlier ranking; null where there is none. */
interface ListPaths {
  readonly units: string | null;
  readonly previous: string | null;
}

/** A list or an earlier ranking that cannot be read is told and left out; the files are ranked all the same. */
export async function rankFiles(
  gathered: Gathered,
  by: Basis | null,
  { units, previous }: ListPaths,
): Promise<RankedFiles> {
  const { edition } = gathered;
  const list = units === null ? null : await readList(units, edition);
  const given: GivenList | null = list?.ok === true ? { file: units ?? '', ...list.value } : null;
  const earlier = previous === null ? null : await readPrevious(previous, edition, yearsMeasured(gathered));
  const lists = [
    ...(units === null ? [] : await listFile('units', units)),
    ...(previous === null ? [] : await listFile('previous', previous)),
  ];
  const { ranked, comparison } = rankWithEarlier(gathered, { by, list: given, earlier });
  return {
    lists,
    ranked,
    comparison,
    told: [
      ...toldOfFile(list?.ok === false ? list.error : [], units),
      ...toldOfFile([...(earlier?.findings ?? []), ...(comparison?.findings ?? [])], previous),
    ],
  };
}

/** None where it could not be read, which is told already. */
async function listFile(role: ListFile['role'], file: string): Promise<readonly ListFile[]> {
  const bytes = await readBytes(file);
  return bytes.ok ? [{ role, file, sha256: createHash('sha256').update(bytes.value).digest('hex') }] : [];
}
