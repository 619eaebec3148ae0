import { describe, expect, it } from '@jest/globals';
import type { DurabilityRuling } from '../../../src/engine/ranking/sustainability';
import { planDropDurability, planKeepDurability } from '../../../src/workbook/commands/durability';
import { durabilityOf } from '../../../src/workbook/state/durability';
import { EMPTY_STATE, type WorkbookState } from '../../../src/workbook/state/state';
import { bookWith, REMEMBERED } from './remembered';

const ruling = (criterion: string, durability: DurabilityRuling['durability'], reason: string): DurabilityRuling => ({
  criterion,
  durability,
  reason,
  at: '2026-01-15T00:00:00.000Z',
});

/** The state after keeping each ruling in turn. */
function kept(...rulings: readonly DurabilityRuling[]): WorkbookState {
  return rulings.reduce<WorkbookState>((state, each) => {
    const plan = planKeepDurability(bookWith(state), 'b1', each);
    if (!plan.ok || plan.value.state === null) throw new Error('The ruling was not kept.');
    expect(plan.value.steps).toEqual([]);
    return plan.value.state;
  }, REMEMBERED);
}

describe('judging how durable the points of a criterion are', () => {
  it('keeps one ruling for a criterion, the latest, and none of another form', () => {
    const last = ruling('1.1', 'sustainable', 'Đã ký hợp đồng mới');
    const other = ruling('1.2', 'fragile', 'Nền tảng sắp dừng');
    const state = kept(ruling('1.1', 'fragile', 'Hợp đồng sắp hết hạn'), other, last);
    expect(durabilityOf(state, 'b1')).toEqual([other, last]);
    expect(durabilityOf(state, 'b2')).toEqual([]);
  });

  it('leaves nothing of a ruling that is dropped', () => {
    const state = kept(ruling('1.1', 'fragile', 'Hợp đồng sắp hết hạn'));
    const dropped = planDropDurability(bookWith(state), 'b1', '1.1');
    expect(dropped.ok && dropped.value.state !== null && durabilityOf(dropped.value.state, 'b1')).toEqual([]);
  });

  it('is refused for a form that is not remembered', () => {
    const plan = planKeepDurability(bookWith(EMPTY_STATE), 'b1', ruling('1.1', 'fragile', 'Chưa ghi nhớ'));
    expect(!plan.ok && plan.error.map(({ check }) => check)).toEqual(['not-bound']);
  });
});
