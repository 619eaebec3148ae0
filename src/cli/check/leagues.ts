import { identifyUnit } from '../../engine/ranking/identity';
import { leagueOf } from '../../engine/ranking/league';
import type { ScoredFile } from '../score-file';

/** Files of one edition, period and league together, in their order: those are similar units. */
export function byLeague(files: readonly ScoredFile[]): readonly (readonly [ScoredFile, ...ScoredFile[]])[] {
  const leagues = new Map<string, [ScoredFile, ...ScoredFile[]]>();
  for (const file of files) {
    const key = leagueKey(file);
    const members = leagues.get(key);
    if (members === undefined) leagues.set(key, [file]);
    else members.push(file);
  }
  return [...leagues.values()];
}

function leagueKey({ edition, unit, scoresheet }: ScoredFile): string {
  const league = leagueOf(identifyUnit(unit, edition.level, edition.years), edition, null);
  return JSON.stringify([edition.id, scoresheet.period, typeof league === 'string' ? league : null]);
}
