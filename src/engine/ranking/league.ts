import { LEVEL_NAMES } from '../edition/level-names';
import type { Edition } from '../edition/schema';
import { foldWords } from '../text';
import type { UnrankedReason } from './findings';
import type { Identity } from './identity';

const NOT_RANKED = ['Không xếp hạng', 'Không thuộc diện xếp hạng', 'Not ranked'].map(foldWords);

/**
 * The league of a unit: the one written for it (its id or name; null where none is), else the one that the edition's
 * level has for all, else the unit's own. A reason where it is in none or none is known.
 */
export function leagueOf(
  { unit }: Pick<Identity, 'unit'>,
  { leagues, level }: Edition,
  written: string | null,
): string | UnrankedReason {
  const words = written === null ? null : foldWords(written);
  if (words !== null && NOT_RANKED.includes(words)) return { id: 'not-ranked', data: {} };
  if (leagues.length === 0) {
    const isWhole = words !== null && [level, ...Object.values(LEVEL_NAMES[level])].map(foldWords).includes(words);
    return isWhole ? level : (written ?? level);
  }
  const league = leagues.find(({ id, name }) =>
    words === null ? id === unit?.league : [id, name.vi, name.en].map(foldWords).includes(words),
  );
  if (league !== undefined) return league.id;
  return words === null && unit?.league === 'not-assessed'
    ? { id: 'not-ranked', data: {} }
    : { id: 'league-unknown', data: { leagues: leagues.map(({ id }) => id) } };
}
