import { describe, expect, it } from '@jest/globals';
import { valueChange } from '../../../src/engine/ranking/change';
import { criteriaChanges } from '../../../src/engine/ranking/criteria-changes';
import published from '../../fixtures/published-values.json';

describe('criteria of a unit', () => {
  it('22 up, 1 down, 76.9 points more: the case of Thừa Thiên Huế, on criteria made up to add up to it', () => {
    const { points2022, selfScore2023 } = published.selfScored;
    const criteria = Array.from({ length: 100 }, (_, at) => `C${String(at)}`);
    const before = new Map(criteria.map((code) => [code, 6]));
    const gain = (at: number): number => (at < 21 ? 3.5 : at === 21 ? 4.4 : at === 22 ? -1 : 0);
    const after = new Map(criteria.map((code, at) => [code, 6 + gain(at)]));
    const { up, down, unchanged, unknown, net } = criteriaChanges(before, after);
    expect([up.length, down.length, unchanged.length, unknown.length]).toEqual([22, 1, 77, 0]);
    expect(net).toBe(76.9);
    expect(net).toBe(valueChange(points2022, selfScore2023));
  });

  it('that one year lacks are unknown, neither up nor down', () => {
    const changes = criteriaChanges(
      new Map([['1', 2]]),
      new Map([
        ['1', null],
        ['2', 3],
      ]),
    );
    expect(changes).toMatchObject({
      up: [],
      down: [],
      unchanged: [],
      unknown: [{ criterion: '1' }, { criterion: '2' }],
    });
    expect(changes.net).toBe(0);
  });
});
