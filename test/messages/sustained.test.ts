/** What is said of sustainable points, in both languages. */
import { describe, expect, it } from '@jest/globals';
import { isReason } from '../../src/engine/review/reason';
import { comparisonTexts as en } from '../../src/messages/en/comparisons';
import { sustainedTexts as enPane } from '../../src/messages/en/pane-sustained';
import { reviewTexts as enReview } from '../../src/messages/en/pane-review';
import { comparisonTexts as vi } from '../../src/messages/vi/comparisons';
import { sustainedTexts as viPane } from '../../src/messages/vi/pane-sustained';
import { reviewTexts as viReview } from '../../src/messages/vi/pane-review';
import { periodsWithin } from '../../src/messages/period';

const found = {
  sustainable: { criteria: 1, points: 1 },
  fragile: { criteria: 2, points: 30 },
  ruled: 0,
  years: 2,
};

describe('sustainable points in words', () => {
  it.each([
    ['2024', 'cả kỳ này và năm 2024:', 'now and in the year 2024:'],
    ['2024-Q1', 'cả kỳ này và quý I năm 2024:', 'now and in the first quarter of 2024:'],
    ['2024-9M', 'cả kỳ này và 9 tháng đầu năm 2024:', 'now and in the first nine months of 2024:'],
    ['kỳ 2024', 'cả kỳ này và kỳ 2024:', 'now and in kỳ 2024:'],
  ])('name the period %s as within a sentence', (period, inVietnamese, inEnglish) => {
    expect(vi['points-sustained']({ ...found, period })).toContain(inVietnamese);
    expect(en['points-sustained']({ ...found, period })).toContain(inEnglish);
    const rule = { years: '2', period: periodsWithin(period) };
    expect(viPane.rule({ ...rule, period: rule.period?.vi ?? null })).toContain(inVietnamese.slice(4, -1));
    expect(enPane.rule({ ...rule, period: rule.period?.en ?? null })).toContain(inEnglish.slice(11, -1));
  });

  it('count one as one', () => {
    const text = en['points-sustained']({ ...found, period: '2024' });
    expect(text).toContain('1 criterion, 1 point (sustainable)');
    expect(text).toContain('2 criteria out of 30 points');
  });

  it('ask for a reason as the log of the appraisal does, and by what a reason is', () => {
    expect(isReason('QĐ 123456')).toBe(true);
    expect(viPane.reasonHint).toContain('chữ cái, chữ số');
    const asked = (text: string, ends: string): string =>
      text.slice(text.search(/\d/), text.indexOf(ends) + ends.length);
    expect(asked(viPane.reasonHint, 'dấu hai chấm')).toBe(asked(viReview.lacks.reason, 'dấu hai chấm'));
    expect(asked(enPane.reasonHint, 'in a colon')).toBe(asked(enReview.lacks.reason, 'in a colon'));
  });
});
