import { expect, it } from '@jest/globals';
import type { Edition } from '../../../src/engine/edition/schema';
import { leagueOf } from '../../../src/engine/ranking/league';
import { RANKING_TEXTS } from '../../../src/messages/ranking';
import { LANGUAGES } from '../../../src/messages/language';
import { shipped } from '../../support/shipped';

const LEVELS = ['nation', 'province', 'ministry', 'department', 'district', 'commune'] as const;

it('reads the league of a whole level back as our own tables write it', () => {
  const province = shipped('province-2022');
  for (const level of LEVELS) {
    const edition: Edition = { ...province, level, leagues: [] };
    for (const language of LANGUAGES) {
      const written = RANKING_TEXTS[language].labels.levels[level];
      expect(leagueOf({ unit: null }, edition, written)).toBe(level);
    }
    expect(leagueOf({ unit: null }, edition, 'Miền núi')).toBe('Miền núi');
  }
});
