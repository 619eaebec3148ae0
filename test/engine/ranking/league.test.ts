import { expect, it } from '@jest/globals';
import { officialEdition } from '../../../src/engine/edition/official';
import type { Edition } from '../../../src/engine/edition/schema';
import { leagueOf } from '../../../src/engine/ranking/league';
import { RANKING_TEXTS } from '../../../src/messages/ranking';
import { LANGUAGES } from '../../../src/messages/language';

const LEVELS = ['nation', 'province', 'ministry', 'department', 'district', 'commune'] as const;

it('reads the league of a whole level back as our own tables write it', () => {
  const province = officialEdition('province-2022');
  if (province === undefined) throw new Error('The edition is not shipped.');
  for (const level of LEVELS) {
    const edition: Edition = { ...province, level, leagues: [] };
    for (const language of LANGUAGES) {
      const written = RANKING_TEXTS[language].labels.levels[level];
      expect(leagueOf({ unit: null }, edition, written)).toBe(level);
    }
    expect(leagueOf({ unit: null }, edition, 'Miền núi')).toBe('Miền núi');
  }
});
