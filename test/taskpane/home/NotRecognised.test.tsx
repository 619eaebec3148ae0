import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { NotRecognised } from '../../../src/taskpane/home/NotRecognised';
import { Refused } from '../../../src/taskpane/app/Refused';
import { renderPane } from '../render-pane';

const ignore = (): void => undefined;

describe('a workbook without a form', () => {
  it('is told what was looked for, which sheets were skipped, and what to do', () => {
    const text = { vi: 'Không thấy bảng nào trong Sheet1.', en: 'No table in Sheet1.' };
    const nothing = { at: null, criterion: null, dispute: null, mends: [], places: [] } as const;
    const findings = [{ check: 'no-table', severity: 'error', text, ...nothing }] as const;
    renderPane(<NotRecognised findings={findings} tooLarge={['Dữ liệu']} goTo={ignore} byHand={ignore} />);
    const notice = within(screen.getByRole('region', { name: 'Chưa nhận diện được biểu mẫu' }));
    expect(notice.getByText('Không thấy bảng nào trong Sheet1.')).toBeTruthy();
    expect(notice.getByText('Trang tính quá lớn nên không đọc: Dữ liệu.')).toBeTruthy();
    expect(notice.getByText(/Mở tệp có bảng tự đánh giá/)).toBeTruthy();
  });
});

describe('a refusal of Excel', () => {
  it.each([
    ['cell-edit', /nhấn Enter hoặc Esc/],
    ['too-large', /tệp riêng/],
    ['other', /Excel trả lời: Busy \(X\)/],
  ] as const)('of kind %s says what to do', (kind, words) => {
    renderPane(<Refused failure={{ kind, code: 'X', message: 'Busy' }} again={ignore} />);
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });
});
