import { describe, expect, it } from '@jest/globals';
import type { Scenario } from '../../../src/engine/scoring/scenario';
import type { Book } from '../../../src/workbook/book';
import { planDropScenario, planKeepScenario } from '../../../src/workbook/commands/scenarios';
import { scenariosOf } from '../../../src/workbook/state/scenarios';
import { bookWith, REMEMBERED } from './remembered';

const SCENARIO: Scenario = {
  id: 's1',
  name: 'Thêm 2 điểm',
  basis: 'self',
  changes: [{ criterion: '1.1', points: 9.04 }],
  at: '2026-01-15T00:00:00.000Z',
  author: null,
};

const bound = (): Book => bookWith(REMEMBERED);

describe('keeping a scenario', () => {
  it('changes what is remembered and no cell; deleting it leaves nothing of it', () => {
    const kept = planKeepScenario(bound(), 'b1', SCENARIO);
    if (!kept.ok || kept.value.state === null) throw new Error('The scenario was not kept.');
    expect(kept.value.steps).toEqual([]);
    expect(scenariosOf(kept.value.state, 'b1')).toEqual([SCENARIO]);
    const dropped = planDropScenario(bookWith(kept.value.state), 'b1', 's1');
    expect(dropped.ok && dropped.value.state !== null && scenariosOf(dropped.value.state, 'b1')).toEqual([]);
  });

  it('is refused for a form that is not remembered', () => {
    const kept = planKeepScenario(bound(), 'b2', SCENARIO);
    expect(!kept.ok && kept.error.map(({ check }) => check)).toEqual(['not-bound']);
  });
});
