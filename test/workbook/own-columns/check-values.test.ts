import { describe, expect, it } from '@jest/globals';
import { bookTexts } from '../../../src/messages/book-texts';
import { checkValues } from '../../../src/workbook/own-columns/values';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { decodeState } from '../../../src/workbook/state/codec';
import { shipped } from '../../support/shipped';
import { fixture, OFFICIAL_FORM } from '../fixtures';

describe('the check column where functions are missing', () => {
  it('says beside every row what a finding about several of them says of it', () => {
    const edition = shipped('tayninh-commune-2025');
    const workbook = fixture(OFFICIAL_FORM);
    const recognised = recogniseWorkbook(workbook, [edition], {});
    if (!recognised.ok) throw new Error('The form is recognised.');
    const { binding } = recognised.value;
    const book = { ...workbook, facts: [], state: decodeState(null) };
    const values = checkValues(book, binding, edition, bookTexts('vi'));
    const beside = (code: string): string | null =>
      values[binding.rows.findIndex((row) => row.code === code && row.kind === 'criterion')] ?? null;
    for (const code of ['1.1', '1.2', '1.3', '1.4']) {
      expect(beside(code)).toContain(`Dòng này có điểm tự đánh giá mà chưa nêu tài liệu kiểm chứng: ${code}.`);
    }
    expect(beside('1.3')).toContain('9,92 → 10');
    expect(beside('1.2')).not.toContain('9,92');
    expect(beside('1.7')).toBeNull();
  });
});
