import type { Edition } from '../../engine/edition/schema';
import type { Language } from '../../messages/language';

/** The name of a league, its id where the edition has no name for it; null where it is not known. */
export function leagueName(league: string | null, edition: Edition, language: Language): string | null {
  return edition.leagues.find(({ id }) => id === league)?.name[language] ?? league;
}
