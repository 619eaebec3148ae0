import { describe, expect, it } from '@jest/globals';
import { fold, foldWords, sameWords, tidy } from '../../src/engine/text';

describe('folding of texts', () => {
  it.each([
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['hoá đơn', 'hóa đơn'],
    ['Tỉ lệ', 'Tỷ lệ'],
    ['kĩ năng số', 'kỹ năng số'],
    ['Quí I', 'Quý I'],
    ['Điểm tối đa', 'ÐIỂM TỐI ÐA'],
    ['địa phương để hỗ trợ', 'địa phương để hỗ trợ'.normalize('NFD')],
    ['Tự đánh\ngiá', 'Tự\u00a0đánh giá '],
    ['An toàn thông tin, an ninh mạng', 'AN TOÀN THÔNG TIN - AN NINH MẠNG'],
  ])('takes %j and %j for the same words', (a, b) => {
    expect(sameWords(a, b)).toBe(true);
  });

  it.each([
    ['Hoạt động kinh tế số', 'Hoạt động xã hội số'],
    ['Thẩm định lần 1', 'Thẩm định lần 2'],
  ])('tells %j from %j', (a, b) => {
    expect(sameWords(a, b)).toBe(false);
  });

  it('keeps punctuation in fold and drops it in foldWords', () => {
    expect(fold('  Tỷ lệ (%) ')).toBe('ti le (%)');
    expect(foldWords('Minh chứng/Ghi chú:')).toBe('minh chung ghi chu');
  });

  it('leaves an inner or vowel-bound y alone', () => {
    expect(fold('máy tính quay thuyền')).toBe('may tinh quay thuyen');
  });

  it('tidies blanks but keeps what a person reads', () => {
    expect(tidy(' XÃ\u00a0 CẦN\nGIUỘC ')).toBe('XÃ CẦN GIUỘC');
  });
});
