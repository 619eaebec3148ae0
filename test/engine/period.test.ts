import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  comparePeriods,
  formatPeriod,
  lastDay,
  parsePeriod,
  SPANS,
  yearBefore,
  type Period,
} from '../../src/engine/period';
import { periodIn } from '../../src/workbook/recognise/period';
import { periodText } from '../../src/messages/period';

const period = fc.record({ year: fc.integer({ min: 2000, max: 2099 }), span: fc.constantFrom(...SPANS) });
const of = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`${text} is no period.`);
  return parsed;
};

describe('a period', () => {
  it.each([
    ['2025', '2025-12-31', 'Năm 2025', 'Year 2025'],
    ['2026-Q1', '2026-03-31', 'Quý I năm 2026', 'First quarter of 2026'],
    ['2026-Q2', '2026-06-30', 'Quý II năm 2026', 'Second quarter of 2026'],
    ['2026-Q3', '2026-09-30', 'Quý III năm 2026', 'Third quarter of 2026'],
    ['2026-Q4', '2026-12-31', 'Quý IV năm 2026', 'Fourth quarter of 2026'],
    ['2026-H1', '2026-06-30', '6 tháng đầu năm 2026', 'First half of 2026'],
    ['2026-9M', '2026-09-30', '9 tháng đầu năm 2026', 'First nine months of 2026'],
  ])('%s runs to %s and reads %j, %j', (text, last, vi, en) => {
    expect(lastDay(of(text))).toBe(last);
    expect([periodText(of(text), 'vi'), periodText(of(text), 'en')]).toEqual([vi, en]);
  });

  it.each(['', '26', '2025-Q5', '2025-Q', '2025-H2', '2025-q1', ' 2025', '2025-2026', '1999', 'Quý I/2026'])(
    'is not %j',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(period, (value) => {
        expect(parsePeriod(formatPeriod(value))).toEqual(value);
      }),
    );
  });

  it('is recognised in a form in the words in which we write it', () => {
    fc.assert(
      fc.property(period, (value) => {
        expect(periodIn(periodText(value, 'vi'))).toBe(formatPeriod(value));
      }),
    );
  });

  it('comes after those that end earlier, and after shorter ones that end with it', () => {
    const texts = ['2026-Q1', '2026', '2026-9M', '2025', '2026-Q3', '2026-H1', '2026-Q2', '2026-Q4'];
    expect(texts.map(of).sort(comparePeriods).map(formatPeriod)).toEqual([
      '2025',
      '2026-Q1',
      '2026-Q2',
      '2026-H1',
      '2026-Q3',
      '2026-9M',
      '2026-Q4',
      '2026',
    ]);
    fc.assert(
      fc.property(period, period, (a, b) => {
        if (lastDay(a) < lastDay(b)) expect(comparePeriods(a, b)).toBeLessThan(0);
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
      }),
    );
  });

  it('compares with the same span a year before', () => {
    expect(formatPeriod(yearBefore(of('2026-9M')))).toBe('2025-9M');
  });
});
