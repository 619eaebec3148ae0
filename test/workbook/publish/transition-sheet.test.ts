import { describe, expect, it } from '@jest/globals';
import type { Edition } from '../../../src/engine/edition/schema';
import { publishTexts } from '../../../src/messages/publish-texts';
import { transitionSheet } from '../../../src/workbook/publish/transition-sheet';
import { edition, given } from '../../engine/scoring/fixtures';

const named = (code: string, name: string) => given(code, 10, { name: { vi: name, en: name } });
const of = (...criteria: readonly ReturnType<typeof named>[]): Edition =>
  edition([{ id: '1', criteria: [...criteria] }]);

describe('the code transition table', () => {
  it('pairs by name, leaves what only shares a code to a person, and lists what is new and gone', () => {
    const before = of(
      named('1.1', 'Hạ tầng'),
      named('1.2', 'Nhân lực'),
      named('1.3', 'Kinh phí'),
      named('1.9', 'Đào tạo'),
    );
    const after = of(
      named('1.1', 'Hạ tầng'),
      named('1.5', 'Nhân lực'),
      named('1.3', 'Dữ liệu mở'),
      named('1.7', 'An toàn'),
    );
    const sheet = transitionSheet(before, after, 'ABCD', publishTexts('vi'));
    const rows = sheet?.rows.slice(5).map(({ cells }) => [0, 3, 6].map((at) => cells[at]?.value ?? null));
    expect(rows).toEqual([
      ['1.1', '1.1', 'Giữ nguyên mã và tên'],
      ['1.5', '1.2', 'Cùng tên, đổi mã'],
      ['1.3', '1.3', 'Cần xem xét'],
      ['1.7', null, 'Tiêu chí mới'],
      [null, '1.9', 'Không còn'],
    ]);
  });

  it('is left out where an edition knows no criteria', () => {
    expect(transitionSheet(of(), of(), 'ABCD', publishTexts('vi'))).toBeNull();
  });
});
