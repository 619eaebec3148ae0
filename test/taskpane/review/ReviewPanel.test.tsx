import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../src/messages/language';
import ReviewPanel from '../../../src/taskpane/review/ReviewPanel';
import type { FormModel } from '../../../src/taskpane/workbook/model';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import { bindForm, done, read } from '../../workbook/excel/bound-form';
import { contents, openAddin } from '../../workbook/excel/open-addin';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';
import { REVIEW_SHEET } from '../../../src/workbook/state/log-codec';
import type { RunningAddin } from '../../host/support/office-window';
import { renderPane } from '../render-pane';
import { TODAY } from './open';

// Typing key by key into a panel over the whole sample takes its time on a busy machine.
jest.setTimeout(60_000);

let addin: RunningAddin;
beforeEach(async () => {
  localStorage.clear();
  addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
});

/** The panel over the open workbook. */
async function show(
  language: Language = 'vi',
  change: (model: FormModel) => FormModel = (model) => model,
): Promise<void> {
  const book = await read();
  const { outcome } = scoreWorkbook(book, null, TODAY);
  if (outcome.kind !== 'scored') throw new Error(outcome.kind);
  const session = { goTo: () => undefined, again: () => undefined, book: () => book };
  renderPane(<ReviewPanel model={change(outcome.model)} session={session} />, language);
  await screen.findByRole('listbox');
}

async function begin(user: ReturnType<typeof userEvent.setup>, role = 'Hội đồng thẩm định'): Promise<void> {
  await user.type(screen.getByLabelText(/Họ và tên/), 'Nguyễn Thị Hạnh');
  await user.selectOptions(screen.getByLabelText('Vai trò'), role);
  await user.click(screen.getByRole('button', { name: 'Bắt đầu thẩm định' }));
}

const selected = (): readonly (string | null)[] =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option', { selected: true })
    .map(({ textContent }) => textContent);

describe('the desk', () => {
  it('tells the appraisal in one notice and counts what is pending', async () => {
    await show();
    expect(screen.getByText(/giảm điểm 22 tiêu chí \(−196,75\)/)).toBeTruthy();
    expect(screen.getByText(/Cần xử lý 27 · đang chờ 0 · đã xong 0/)).toBeTruthy();
  });

  it('makes no papers of a form that has no points', async () => {
    const nothing = { self: null, appraised: null, final: null, computed: null };
    await show('vi', (model) => ({ ...model, totals: { ...model.totals, ...nothing } }));
    expect(screen.getByText('Biểu mẫu chưa có điểm nên chưa có gì để thẩm định.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Biên bản thẩm định' }).disabled).toBe(true);
  });

  it('asks once who rules, shows it always, and says that roles are no security', async () => {
    await show();
    const user = userEvent.setup();
    expect(screen.getByText(/hướng dẫn, không phải biện pháp bảo mật/)).toBeTruthy();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await begin(user, 'Đơn vị được thẩm định');
    expect(screen.getByText('Nguyễn Thị Hạnh · Đơn vị được thẩm định')).toBeTruthy();
    expect(localStorage.getItem('dti.review.name')).toBe('Nguyễn Thị Hạnh');
  });

  it('rules by keyboard: the effect first, the reason required, then on to the next', async () => {
    await show();
    const user = userEvent.setup();
    await begin(user);
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(selected()[0]).toMatch(/^1\.2/);
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    const log = screen.getByRole('button', { name: 'Ghi vào nhật ký' });
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/^Hãy chọn một nội dung để ghi/)).toBeTruthy();
    await user.keyboard(' ');
    const effect = within(screen.getByRole('table'));
    expect(effect.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['', 'Hiện nay', 'Sau khi ghi'],
      ['Điểm tiêu chí', '10,00', '7,51'],
      ['Hạ tầng và Nền tảng số', expect.any(String), expect.any(String)],
      ['Tổng điểm', '606,27', '603,78'],
      ['Chỉ số', '0,6315', '0,6289'],
    ]);
    await user.type(screen.getByLabelText(/^Lý do, nội dung/), 'a');
    expect(log.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/^Hãy nêu lý do bằng ít nhất 2 từ khác nhau/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Câu thường dùng'), 'Thống nhất tiêu chí.');
    await user.type(screen.getByLabelText(/^Lý do, nội dung/), ' Đã xem.{Control>}{Enter}{/Control}');
    await screen.findByText(/Cần xử lý 26 · đang chờ 0 · đã xong 1/);
    expect([...contents(addin, REVIEW_SHEET).values()]).toContain('Thống nhất tiêu chí. Đã xem.');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('listbox'));
    });
    expect(selected()[0]).toMatch(/^1\.3/);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText(/Cần xử lý 27 · đang chờ 0 · đã xong 0/);
  });

  it('asks before it closes a round, with what is still open, by keyboard too', async () => {
    await show();
    const user = userEvent.setup();
    await begin(user);
    screen.getByRole('listbox').focus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('radio', { name: /^Yêu cầu giải trình/ }));
    await user.type(screen.getByLabelText(/^Lý do, nội dung/), 'Đề nghị giải trình.{Control>}{Enter}{/Control}');
    await screen.findByText(/Cần xử lý 26 · đang chờ 1 · đã xong 0/);
    screen.getByRole('button', { name: 'Kết thúc thẩm định lần 1' }).focus();
    await user.keyboard('{Enter}');
    const group = screen.getByRole('group', { name: /^Kết thúc thẩm định lần 1\?/ });
    expect(group.textContent).toContain('Còn 27 tiêu chí chưa kết luận.');
    expect(group.textContent).toContain('1 tiêu chí đang chờ đơn vị giải trình.');
    expect(document.activeElement).toBe(within(group).getByRole('button', { name: 'Chưa kết thúc' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: /^Kết thúc/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Kết thúc thẩm định lần 1' }));
    expect(screen.getByText('Thẩm định lần 1')).toBeTruthy();
    await user.keyboard('{Enter}{Tab}{Enter}');
    await screen.findByText('Thẩm định lần 2');
  });

  it('says that papers made now are drafts', async () => {
    await show();
    expect(screen.getByText(/^Dự thảo: còn 27 tiêu chí chưa kết luận\./)).toBeTruthy();
  });

  it('takes several alike in one ruling', async () => {
    await show();
    const user = userEvent.setup();
    await begin(user);
    screen.getByRole('listbox').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText('Đang chọn 3 tiêu chí.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Ghi cho 3 tiêu chí' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Yêu cầu giải trình/ }));
    await user.type(screen.getByLabelText(/^Lý do, nội dung/), 'Đề nghị giải trình.');
    await user.click(screen.getByRole('button', { name: 'Ghi vào nhật ký' }));
    await screen.findByText(/Cần xử lý 24 · đang chờ 3 · đã xong 0/);
  });
});
