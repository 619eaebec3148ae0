/** Compares the scoresheets of checked files with earlier ones and with one another. */
import { peersOf, type Peers } from '../../engine/checks/comparisons';
import { pairEarlier, type OwnedSheet, type Pairing, type PairingFinding } from '../../engine/checks/pair-earlier';
import { runComparisons } from '../../engine/checks/run-checks';
import { keptDurability } from '../../workbook/kept-durability';
import type { ScoredFile } from '../score-file';
import { byLeague } from './leagues';
import type { EarlierSheet } from './read-earlier';

/** The files again, with what comparing found added. `earlier` are those given as earlier ones; without any, nothing is compared with them. */
export function compareFiles(files: readonly ScoredFile[], earlier: readonly EarlierSheet[]): readonly ScoredFile[] {
  const peers = peersOfEach(files);
  const isAlone = files.length === 1;
  return files.map((file) => {
    const { workbook, binding, edition } = file;
    const own = earlier.filter(({ only }) => only?.includes(edition.id) ?? true);
    const pairing = earlier.length === 0 ? null : pairEarlier(owned(file), own, isAlone);
    const similar = peers.get(file);
    const found = runComparisons(edition, file.scoresheet, {
      ...(pairing === null
        ? {}
        : { previous: pairing.previous, durability: keptDurability(workbook, binding, edition) }),
      ...(similar === undefined ? {} : { peers: similar }),
    });
    return {
      ...file,
      findings: [...file.findings, ...(pairing?.findings ?? []), ...toldOf(pairing, own), ...found],
    };
  });
}

/** What of those that are compared cannot be. */
function toldOf(pairing: Pairing | null, earlier: readonly EarlierSheet[]): readonly PairingFinding[] {
  return earlier.flatMap(({ scoresheet, told }) =>
    told !== null && pairing?.previous.includes(scoresheet) === true ? [told] : [],
  );
}

function peersOfEach(files: readonly ScoredFile[]): ReadonlyMap<ScoredFile, Peers> {
  return new Map(
    byLeague(files).flatMap((members) => {
      const peers = peersOf(
        members[0].edition,
        members.map(({ scoresheet }) => scoresheet),
      );
      return members.map((member) => [member, peers] as const);
    }),
  );
}

function owned({ scoresheet, edition, unit, binding }: ScoredFile): OwnedSheet {
  return { scoresheet, edition, unit, isNamed: binding.unit !== null };
}
