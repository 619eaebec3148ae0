import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellRef } from '../../../src/engine/checks/finding';
import type { Language } from '../../../src/messages/language';
import { Scorecard } from '../../../src/taskpane/home/Scorecard';
import type { HomeModel } from '../../../src/taskpane/home/model';
import { renderPane } from '../render-pane';
import { COMMUNE } from './commune';

const ignore = (): void => undefined;

function show(model: HomeModel, language: Language = 'vi') {
  return renderPane(<Scorecard model={model} goTo={ignore} />, language);
}

const rowTexts = (): readonly (readonly (string | null)[])[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the scorecard', () => {
  it('says what it is bound to', () => {
    show(COMMUNE);
    const bound = within(screen.getByRole('region', { name: 'Biểu mẫu đã nhận diện' }));
    expect(bound.getByText('UBND xã Cần Giuộc')).toBeTruthy();
    expect(bound.getByText('DTI!A1:K63')).toBeTruthy();
    expect(bound.getByText('Bộ chỉ số cấp xã tỉnh Tây Ninh năm 2025')).toBeTruthy();
  });

  it('says that unit and period are unknown rather than nothing', () => {
    show({ ...COMMUNE, unit: null, period: null });
    expect(screen.getAllByText('chưa rõ')).toHaveLength(2);
  });

  it('shows totals, index and progress with the decimal comma', () => {
    show(COMMUNE);
    const totals = within(screen.getByRole('region', { name: 'Kết quả chấm điểm' }));
    expect(totals.getByText('787,84').parentElement?.textContent).toBe('787,84 trên 960');
    expect(totals.getByText('Chỉ số: 0,8207')).toBeTruthy();
    expect(totals.getByText('Điểm thẩm định: 606,27 · Chỉ số: 0,6315')).toBeTruthy();
    expect(totals.getByText('Đã nhập 62/62 tiêu chí')).toBeTruthy();
  });

  it('writes numbers as English does in English', () => {
    show(COMMUNE, 'en');
    expect(screen.getByText('787.84', { selector: 'strong' }).parentElement?.textContent).toBe('787.84 of 960');
  });

  it('announces a changed total politely', () => {
    const { rerender } = show(COMMUNE);
    const status = screen.getByRole('status');
    expect(status.getAttribute('aria-live')).toBe('polite');
    expect(status.textContent).toBe('Tổng điểm tự đánh giá: 787,84 trên 960');
    rerender(<Scorecard model={{ ...COMMUNE, totals: { ...COMMUNE.totals, self: 790 } }} goTo={ignore} />);
    expect(screen.getByRole('status').textContent).toBe('Tổng điểm tự đánh giá: 790,00 trên 960');
  });

  it('lists every group against its maximum in a table', () => {
    show(COMMUNE);
    const [head, first, ...rest] = rowTexts();
    expect(head).toEqual(['Chỉ số chính', 'Tự đánh giá', 'Thẩm định', 'Tối đa']);
    expect(first).toEqual(['1. Hạ tầng và Nền tảng số', '59,47', '50,00', '80']);
    expect(rest.at(-1)).toEqual(['Tổng', '787,84', '606,27', '960']);
    expect(screen.getByRole('rowheader', { name: /Nhân lực số/ })).toBeTruthy();
  });

  it('leaves the appraisal out where there is none, and shows missing points as such', () => {
    const [group] = COMMUNE.groups;
    const blank = { self: null, appraised: null, final: null };
    show({
      ...COMMUNE,
      totals: { ...blank, max: 960 },
      index: blank,
      groups: group === undefined ? [] : [{ ...group, ...blank }],
    });
    expect(rowTexts()[1]).toEqual(['1. Hạ tầng và Nền tảng số', '–', '80']);
    expect(screen.getByText('Chỉ số: chưa có')).toBeTruthy();
    expect(screen.queryByText(/Điểm thẩm định/)).toBeNull();
  });
});

describe('the findings', () => {
  it('are counted and told with their criterion', () => {
    show(COMMUNE);
    expect(screen.getByText('1 lỗi, 1 lưu ý')).toBeTruthy();
    const [error] = screen.getAllByRole('listitem');
    expect(error?.textContent).toContain('Lỗi · Tiêu chí 1.4');
    expect(error?.textContent).toContain('Điểm là “Đạt”, cần một số.');
  });

  it('lead to their cell, by mouse or keyboard; those without a cell lead nowhere', async () => {
    const visited: CellRef[] = [];
    renderPane(<Scorecard model={COMMUNE} goTo={(cell) => visited.push(cell)} />);
    const buttons = screen.getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(['Đến ô DTI!E5']);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(visited).toEqual([{ sheet: 'DTI', address: 'E5' }]);
  });

  it('say so when there are none', () => {
    show({ ...COMMUNE, findings: [] });
    expect(screen.getByText('Không có nội dung nào cần rà soát.')).toBeTruthy();
  });
});
