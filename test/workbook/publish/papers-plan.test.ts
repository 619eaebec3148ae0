import { describe, expect, it } from '@jest/globals';
import { publishTexts } from '../../../src/messages/publish-texts';
import type { RankedValue } from '../../../src/engine/ranking/rank-units';
import { publicationPlan } from '../../../src/workbook/publish/papers-plan';
import { rankingOf } from '../../taskpane/rank/ranking';
import { valuesOf } from './two-years';

/** Counts how often values are read. */
class CountedMap extends Map<string, RankedValue> {
  reads = 0;
  override get(id: string): RankedValue | undefined {
    this.reads += 1;
    return super.get(id);
  }
}

/** The papers of so many communes with scorecards, and how often the values of their groups are read for them. */
function papersOf(count: number) {
  const lines = Array.from(
    { length: count },
    (_, at) => `Xã số ${String(at + 1)}${`,${String((at + 1) / 100)}`.repeat(6)}`,
  );
  const { gathered, ranked } = rankingOf({ lines });
  const values: CountedMap[] = [];
  const counted = (groups: ReadonlyMap<string, RankedValue>): CountedMap => {
    const map = new CountedMap(groups);
    values.push(map);
    return map;
  };
  const leagues = ranked.ranking.leagues.map((league) => ({
    ...league,
    units: league.units.map((unit) => ({ ...unit, groups: counted(unit.groups) })),
  }));
  const { sheets } = publicationPlan({
    gathered,
    ranked: { ...ranked, ranking: { ...ranked.ranking, leagues } },
    code: 'AB12',
    scorecards: true,
    analysis: null,
    texts: publishTexts('vi'),
    comparison: null,
  });
  return { sheets, reads: values.reduce((sum, { reads }) => sum + reads, 0) };
}

describe('the scorecards of a league', () => {
  it('hold each unit against the mean of all', () => {
    const own = papersOf(9).sheets.find(({ name }) => name === 'Xã số 9');
    const rows = valuesOf(own ?? null).filter(([, , rank]) => rank === 1);
    expect(rows).toHaveLength(7);
    for (const [, value, , mean, difference] of rows) {
      expect(value).toBe(0.09);
      expect(mean).toBeCloseTo(0.05, 9);
      expect(difference).toBeCloseTo(0.04, 9);
    }
  });

  it('take twice the work for twice the units', () => {
    expect(papersOf(40).reads).toBeLessThanOrEqual(2 * papersOf(20).reads);
  });
});
