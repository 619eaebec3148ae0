import { describe, expect, it } from '@jest/globals';
import type { Scenario } from '../../../src/engine/scoring/scenario';
import { decodeState, encodeState } from '../../../src/workbook/state/codec';
import { dropScenario, keepScenario, scenariosOf } from '../../../src/workbook/state/scenarios';
import { EMPTY_STATE, WorkbookState } from '../../../src/workbook/state/state';
import { gridFrom } from '../grid-from';

const scenario: Scenario = {
  id: 's1',
  name: 'Nâng hồ sơ trực tuyến lên 75%',
  basis: 'final',
  changes: [
    { criterion: '1.1', inputs: { a: 75, met: true, q1: 'late', b: null } },
    { criterion: '1.2', state: 'not-applicable' },
    { criterion: '1.3', points: null },
    { criterion: '1.4', points: 2.5 },
  ],
  at: '2026-11-22T06:00:00Z',
  author: null,
};

describe('scenarios in the workbook', () => {
  it('come back as they were kept, each with its binding', () => {
    const state = keepScenario(EMPTY_STATE, 'b1', scenario);
    const read = decodeState(gridFrom(encodeState(state, '0.1.0'), { name: '_DTI', hidden: true }));
    if (!read.ok) throw new Error(read.error.check);
    expect(scenariosOf(read.value, 'b1')).toEqual([scenario]);
    expect(scenariosOf(read.value, 'b2')).toEqual([]);
  });

  it('are changed in their place and dropped by id', () => {
    const two = keepScenario(keepScenario(EMPTY_STATE, 'b1', scenario), 'b1', { ...scenario, id: 's2' });
    const renamed = keepScenario(two, 'b1', { ...scenario, name: 'Phương án 1' });
    expect(scenariosOf(renamed, 'b1').map(({ id, name }) => [id, name])).toEqual([
      ['s1', 'Phương án 1'],
      ['s2', scenario.name],
    ]);
    expect(scenariosOf(dropScenario(renamed, 'b1', 's1'), 'b1').map(({ id }) => id)).toEqual(['s2']);
  });

  it('are none in a workbook kept before there were any', () => {
    expect(scenariosOf(WorkbookState.parse({ bindings: [] }), 'b1')).toEqual([]);
  });
});
