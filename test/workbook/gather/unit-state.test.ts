import { describe, expect, it } from '@jest/globals';
import { openUnits, stateNamed } from '../../../src/workbook/gather/unit-state';

describe('the state of a unit', () => {
  it.each([
    ['ĐÃ CHỐT', 'ready'],
    ['chưa nộp', 'late'],
    ['Bị trả lại', 'returned'],
    ['Received', 'in'],
    ['đang xem', null],
    ['', null],
  ])('written as %p means %p', (text, state) => {
    expect(stateNamed(text)).toBe(state);
  });

  it('holds up publication until it is ready', () => {
    const units = (['in', 'ready', 'returned', 'late'] as const).map((state) => ({ unit: `Xã ${state}`, state }));
    expect(openUnits(units).map(({ state }) => state)).toEqual(['in', 'returned', 'late']);
  });
});
