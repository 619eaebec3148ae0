/** Compares the scoresheets of checked files with central figures. */
import { reconcilerOf, type Reconciler } from '../../engine/central/reconcile';
import type { CentralFigures } from '../../engine/central/figures';
import type { LeagueUnit } from '../../engine/central/league';
import { compileEdition } from '../../engine/scoring/compile';
import { err, ok, type Result } from '../../engine/result';
import type { AnyFinding } from '../../messages/finding';
import { loadCentral } from '../central/load-central';
import { localDay } from '../local-day';
import type { ScoredFile } from '../score-file';
import { byLeague } from './leagues';

/** The files with what comparing found added, and what was found about the central figures themselves. */
interface Reconciled {
  readonly files: readonly ScoredFile[];
  readonly findings: readonly AnyFinding[];
}

/**
 * Loads central figures from a file or an https address and compares every file with them. Fails with the first reason
 * where not one figure could be used. `now` is the time of the call: no figure can stand for a later day.
 */
export async function reconcileFiles(
  files: readonly ScoredFile[],
  given: string,
  now: Date,
): Promise<Result<Reconciled, AnyFinding>> {
  const [edition, ...others] = new Map(files.map((file) => [file.edition.id, file.edition])).values();
  const loaded = await loadCentral(given, now, {
    today: localDay(now),
    edition: others.length === 0 ? (edition ?? null) : null,
    units: files.map(({ unit }) => unit),
  });
  if (!loaded.ok) {
    return loaded;
  }
  const { figures, findings } = loaded.value;
  const wrong = findings.find(({ severity }) => severity === 'error');
  if (figures.size === 0 && wrong !== undefined) {
    return err(wrong);
  }
  const reconcilers = new Map(
    byLeague(files).flatMap((members) => {
      const reconciler = reconcilerFor(members, figures);
      return members.map((member) => [member, reconciler] as const);
    }),
  );
  return ok({
    files: files.map((file) => {
      const reconciled = reconcilers.get(file)?.reconcile(file.scoresheet);
      return { ...file, findings: [...file.findings, ...(reconciled?.findings ?? [])] };
    }),
    findings,
  });
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
