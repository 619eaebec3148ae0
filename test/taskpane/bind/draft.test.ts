import { describe, expect, it } from '@jest/globals';
import { draftOf, handOf, isCorrected } from '../../../src/taskpane/bind/draft';
import { COMMUNE } from '../commune';

const draft = draftOf(COMMUNE.understood);

describe('what a person pointed out', () => {
  it('begins with what was understood', () => {
    expect(handOf(draft)).toEqual({
      sheet: 'DTI',
      headerRow: 1,
      edition: 'tayninh-commune-2025',
      columns: { code: 'A', self: 'E' },
      unit: 'UBND xã Cần Giuộc',
      period: '2025',
    });
    expect(isCorrected(draft, COMMUNE.understood)).toBe(false);
  });

  it('leaves out what was emptied', () => {
    const hand = handOf({ ...draft, unit: ' ', period: '', columns: { ...draft.columns, self: '' } });
    expect(hand).not.toHaveProperty('unit');
    expect(hand).not.toHaveProperty('period');
    expect(hand.columns).toEqual({ code: 'A' });
  });

  it.each([
    ['Quý I/2026', '2026-Q1'],
    ['2026-9M', '2026-9M'],
    ['6 tháng đầu năm 2026', '2026-H1'],
  ])('takes the period %s as %s', (period, read) => {
    expect(handOf({ ...draft, period }).period).toBe(read);
    expect(isCorrected({ ...draft, period }, COMMUNE.understood)).toBe(true);
  });
});
