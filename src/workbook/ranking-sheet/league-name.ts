import type { Edition } from '../../engine/edition/schema';
import type { RankingLabels } from './texts';

/**
 * The name of a league: the edition's, the level's where all units of the level are ranked together, else its id.
 * `language` is that of the labels.
 */
export function leagueName(
  league: string | null,
  { leagues, level }: Edition,
  language: 'vi' | 'en',
  { levels, leagueUnknown }: Pick<RankingLabels, 'levels' | 'leagueUnknown'>,
): string {
  const named = leagues.find(({ id }) => id === league)?.name[language];
  return named ?? (league === level ? levels[level] : league) ?? leagueUnknown;
}
