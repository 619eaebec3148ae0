import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../src/engine/edition/criteria';
import { OFFICIAL_EDITIONS } from '../../src/engine/edition/official';
import { editionTexts as english } from '../../src/messages/en/edition';
import { ruleInWords } from '../../src/messages/rule-words';
import { editionTexts as vietnamese } from '../../src/messages/vi/edition';

const criteria = OFFICIAL_EDITIONS.flatMap(pointCriteriaOf);

function words(code: string, language: 'vi' | 'en'): string {
  const criterion = criteria.find((candidate) => candidate.code === code);
  if (criterion === undefined) {
    throw new Error(`no criterion ${code}`);
  }
  return ruleInWords(criterion, (language === 'vi' ? vietnamese : english).rules, language);
}

describe('rules in words', () => {
  it.each([
    ['DTI-28', 'vi', 'Tỷ lệ (b + c)/a từ 75%: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa.'],
    ['DTI-12', 'en', 'Ratio a/b from 100%: full points; below: ratio × maximum; below 90%: 0.'],
    ['DTI-39', 'en', 'Ratio a/7 × maximum.'],
    ['DTI-37', 'vi', 'Tỷ lệ a/b đủ 100%: điểm tối đa; thấp hơn: 0 điểm.'],
    ['DTI-07', 'vi', 'Cộng 4 mục, mỗi mục: Đúng hạn: 0,5 điểm; Trễ hạn: 0,25 điểm; Không gửi báo cáo: 0 điểm.'],
    ['4.1', 'en', 'Points are given by a person, up to the maximum (rule unknown or a judgement).'],
  ] as const)('%s in %s', (code, language, expected) => {
    expect(words(code, language)).toBe(expected);
  });

  it('tells each part of a sum with what it is worth', () => {
    expect(words('DTI-36', 'en')).toContain('Feedback handled on time (2 points): Ratio a/b from 100%');
    expect(words('DTI-14', 'vi')).toContain(
      '(25% điểm tối đa): Số ứng dụng AI phục vụ người dân, doanh nghiệp từ 2: 100% điểm tối đa.',
    );
  });

  it('tells what a count needs', () => {
    expect(words('DTI-04', 'en')).toBe(
      'If “The dedicated section exists”: n from 52: 100% of the maximum; n from 20: 50% of the maximum; n from 0: 25% of the maximum; else 0.',
    );
  });

  it('leaves no rule without words in either language', () => {
    for (const { code } of criteria) {
      expect(words(code, 'vi')).not.toMatch(/undefined|^$/);
      expect(words(code, 'en')).not.toMatch(/undefined|^$/);
    }
  });
});
