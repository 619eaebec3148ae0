import { describe, expect, it } from '@jest/globals';
import { levelName } from '../../src/messages/level-name';

describe('the name of a league that its edition does not name', () => {
  it('is that of its level, else what a table calls it, even where objects have something of that name', () => {
    expect(levelName('commune', 'vi')).toBe('Cấp xã');
    for (const league of ['Miền núi', 'constructor', 'toString']) expect(levelName(league, 'vi')).toBe(league);
  });
});
