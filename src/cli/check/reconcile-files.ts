/** Compares the scoresheets of checked files with central figures. */
import { reconcilerOf, type Reconciler } from '../../engine/central/reconcile';
import type { CentralFigures } from '../../engine/central/figures';
import type { LeagueUnit } from '../../engine/central/league';
import { compileEdition } from '../../engine/scoring/compile';
import type { AnyFinding } from '../../messages/finding';
import { loadCentral } from '../central/load-central';
import type { ScoredFile } from '../score-file';
import { byLeague } from './leagues';

/** The files with what comparing found added, and what was found about the central figures themselves. */
export interface Reconciled {
  readonly files: readonly ScoredFile[];
  readonly findings: readonly AnyFinding[];
}

/**
 * Loads central figures from a file or an https address and compares every file with them. Figures that cannot be used
 * leave the files as they are. `now` is the time of the call: no figure can stand for a later day.
 */
export async function reconcileFiles(files: readonly ScoredFile[], given: string, now: Date): Promise<Reconciled> {
  const [edition, ...others] = new Map(files.map((file) => [file.edition.id, file.edition])).values();
  const loaded = await loadCentral(given, now, {
    today: now.toISOString().slice(0, 10),
    edition: others.length === 0 ? (edition ?? null) : null,
    units: files.map(({ unit }) => unit),
  });
  if (!loaded.ok) {
    return { files, findings: [loaded.error] };
  }
  const { figures, findings } = loaded.value;
  const reconcilers = new Map(
    byLeague(files).flatMap((members) => {
      const reconciler = reconcilerFor(members, figures);
      return members.map((member) => [member, reconciler] as const);
    }),
  );
  return {
    files: files.map((file) => {
      const reconciled = reconcilers.get(file)?.reconcile(file.scoresheet);
      return { ...file, findings: [...file.findings, ...(reconciled?.findings ?? [])] };
    }),
    findings,
  };
}

/** Several units of one league tell whether a rank would move as well. */
function reconcilerFor(members: readonly [ScoredFile, ...ScoredFile[]], figures: CentralFigures): Reconciler {
  const [{ edition }] = members;
  const league = members.length === 1 ? {} : { league: members.map(leagueUnit) };
  return reconcilerOf(compileEdition(edition), figures, league);
}

/** On the points that are compared: the self-assessed ones, else those computed. */
function leagueUnit({ unit, card: { totals, index } }: ScoredFile): LeagueUnit {
  return { unit, points: totals.self ?? totals.computed, index: index.self ?? index.computed };
}
