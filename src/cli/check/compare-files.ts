/** Compares the scoresheets of checked files with earlier ones and with one another. */
import { peersOf, type Peers } from '../../engine/checks/comparisons';
import { pairEarlier, type OwnedSheet } from '../../engine/checks/pair-earlier';
import { runComparisons } from '../../engine/checks/run-checks';
import { identifyUnit } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import type { ScoredFile } from '../score-file';

/** The files again, with what comparing found added. `earlier` are those given as earlier ones; null where none were. */
export function compareFiles(
  files: readonly ScoredFile[],
  earlier: readonly ScoredFile[] | null,
): readonly ScoredFile[] {
  const peers = peersByLeague(files);
  const isAlone = files.length === 1;
  return files.map((file) => {
    const pairing = earlier === null ? null : pairEarlier(owned(file), earlier.map(owned), isAlone);
    const similar = peers.get(leagueKey(file));
    const found = runComparisons(file.edition, file.scoresheet, {
      ...(pairing === null ? {} : { previous: pairing.previous }),
      ...(similar === undefined ? {} : { peers: similar }),
    });
    return { ...file, findings: [...file.findings, ...(pairing?.findings ?? []), ...found] };
  });
}

/** Units are similar within one edition, period and league. */
function peersByLeague(files: readonly ScoredFile[]): ReadonlyMap<string, Peers> {
  const leagues = new Map<string, ScoredFile[]>();
  for (const file of files) {
    const key = leagueKey(file);
    const members = leagues.get(key) ?? [];
    members.push(file);
    leagues.set(key, members);
  }
  return new Map(
    [...leagues].flatMap(([key, members]) => {
      const [first] = members;
      const scoresheets = members.map(({ scoresheet }) => scoresheet);
      return first === undefined ? [] : [[key, peersOf(first.edition, scoresheets)] as const];
    }),
  );
}

function leagueKey({ edition, unit, scoresheet }: ScoredFile): string {
  const league = leagueOf(identifyUnit(unit, edition.level, edition.years), edition, null);
  return JSON.stringify([edition.id, scoresheet.period, typeof league === 'string' ? league : null]);
}

function owned({ scoresheet, edition, unit, binding }: ScoredFile): OwnedSheet {
  return { scoresheet, edition, unit, isNamed: binding.unit !== null };
}
