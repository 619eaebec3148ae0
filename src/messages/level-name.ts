import { LEVEL_NAMES } from '../engine/edition/level-names';
import type { Edition } from '../engine/edition/schema';
import type { Language } from './language';

/** The name of a league that its edition does not name: that of the level it makes up, else its id. */
export function levelName(league: string, language: Language): string {
  return isLevel(league) ? LEVEL_NAMES[league][language] : league;
}

/** The names of all levels in one language. */
export function levelNames(language: Language): Readonly<Record<Edition['level'], string>> {
  const { nation, province, ministry, department, district, commune } = LEVEL_NAMES;
  return {
    nation: nation[language],
    province: province[language],
    ministry: ministry[language],
    department: department[language],
    district: district[language],
    commune: commune[language],
  };
}

function isLevel(league: string): league is Edition['level'] {
  return Object.hasOwn(LEVEL_NAMES, league);
}
