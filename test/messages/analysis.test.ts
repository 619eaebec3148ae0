import { describe, expect, it } from '@jest/globals';
import { lossWords, lostCauseText, noAdviceText, wayText, whatIfProblemText } from '../../src/messages/analysis';
import { counts, criterion, given, input } from '../engine/scoring/fixtures';

const ratio = criterion({
  code: '1',
  max: 10,
  inputs: [...counts('a', 'b'), input('met', 'yes-no'), input('q', 'status', ['late', 'on-time'])],
  rule: { kind: 'ratio', numerator: ['a'], denominator: ['b'] },
});

describe('analyses in words', () => {
  it('say which figure to bring where, and what that gives', () => {
    const way = { points: 10, gain: 2.51, effort: 0.001, inputs: { a: 1750 } };
    expect(wayText(way, ratio, { a: 749 }, 'vi')).toBe('a: 749 → 1.750; được 10 điểm (+2,51)');
    expect(wayText(way, ratio, {}, 'en')).toBe('a: none yet → 1,750; gives 10 points (+2.51)');
    const status = { ...way, inputs: { met: true, q: 'on-time' } };
    expect(wayText(status, ratio, { met: false, q: 'late' }, 'vi')).toBe(
      'met: Không → Có; q: late → on-time; được 10 điểm (+2,51)',
    );
  });

  it('say that points are given by a person where no figure does it', () => {
    const way = { points: 12.5, gain: 2.5, effort: 0.1, inputs: null };
    expect(wayText(way, given('2', 20), {}, 'vi')).toBe('Nâng điểm lên 12,5 (+2,5)');
  });

  it('tell the cause of lost points, and evidence that is missing', () => {
    const cut = { id: 'lost-cut', data: { claimed: 20, given: 10.5, evidence: false } } as const;
    expect(lostCauseText(cut, 'vi')).toBe('Thẩm định cho 10,5, tự đánh giá 20; dòng này chưa có tài liệu kiểm chứng.');
    expect(lostCauseText({ ...cut, data: { ...cut.data, evidence: true } }, 'en')).toBe(
      'The appraisal gave 10.5 of the 20 claimed.',
    );
  });

  it('tell what mends a loss: the figures of one unit, of several those that points depend on, else what the cause asks', () => {
    const way = { points: 10, gain: 2.51, effort: 0.001, inputs: { a: 1750 } };
    const lost = { criterion: '1', lost: 2.51, lead: null, deadline: null };
    const byRule = { ...lost, cause: { id: 'lost-by-rule', data: {} }, remedy: { way, now: { a: 749 } } } as const;
    const words = lossWords('vi');
    expect(words.remedy(byRule, ratio)).toBe('a: 749 → 1.750; được 10 điểm (+2,51)');
    expect(words.remedyKind(byRule, ratio)).toBe('Cải thiện: a');
    const missing = { ...lost, cause: { id: 'lost-figures-missing', data: { inputs: ['b'] } }, remedy: null } as const;
    expect(words.remedy(missing, ratio)).toBe('Bổ sung số liệu b');
    expect(words.remedy({ ...missing, cause: { id: 'lost-given', data: {} } }, ratio)).toBeNull();
  });

  it('tell why there is no advice and why changes cannot be tried', () => {
    expect(noAdviceText({ id: 'out-of-reach', rank: 1, reachable: 3, steps: [] }, 'vi')).toContain(
      'cao nhất là hạng 3',
    );
    expect(
      whatIfProblemText({ id: 'what-if-points-out-of-range', data: { criterion: '1.1', points: 12, max: 10 } }, 'vi'),
    ).toBe('Tiêu chí 1.1: điểm giả định 12, cần từ 0 đến 10.');
  });
});
