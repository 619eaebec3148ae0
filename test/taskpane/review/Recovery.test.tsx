import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ReviewPanel from '../../../src/taskpane/review/ReviewPanel';
import { scoreWorkbook } from '../../../src/taskpane/workbook/score-workbook';
import { planUnbind } from '../../../src/workbook/commands/bind';
import type { Grid } from '../../../src/workbook/grid';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { BROKEN_LOG_SHEET, LOG_PLACE } from '../../../src/workbook/state/log-codec';
import type { RunningAddin } from '../../host/support/office-window';
import { bindForm, done, read, run, type, valueOf } from '../../workbook/excel/bound-form';
import { contents, openAddin } from '../../workbook/excel/open-addin';
import { act, openDesk, restore } from '../../workbook/excel/review-desk';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';
import { renderPane } from '../render-pane';
import { TODAY } from './open';

jest.setTimeout(60_000);

const [FORM] = fixture(OFFICIAL_FORM).sheets;
if (FORM === undefined) throw new Error('The fixture has a sheet.');
/** The form of another unit: every figure of points is another. */
const OTHER: Grid = {
  ...FORM,
  name: 'Xã khác',
  cell: (row, column) => {
    const cell = FORM.cell(row, column);
    return column > 2 && typeof cell.value === 'number' && cell.value > 1 ? { value: cell.value - 0.5 } : cell;
  },
};
const RULING_ROW = LOG_PLACE.headerRows + 1;
const RULING = `${String(RULING_ROW)},${String(LOG_PLACE.left)}`;
const BEGIN = 'Giữ nhật ký cũ, lập nhật ký mới';

let addin: RunningAddin;
beforeEach(async () => {
  localStorage.clear();
  addin = await openAddin({ sheets: [FORM, OTHER] });
  await done(bindForm(FORM.name));
  valueOf(await act(await openDesk(), { do: 'rule', rulings: [restore('4.22.11', 20)] }));
});

/** The panel over the form on a sheet of the open workbook. */
async function show(sheet: string): Promise<ReturnType<typeof userEvent.setup>> {
  const book = await read();
  const { outcome } = scoreWorkbook(book, sheet, TODAY);
  if (outcome.kind !== 'scored') throw new Error(outcome.kind);
  const session = { goTo: () => undefined, again: () => undefined, book: () => book };
  renderPane(<ReviewPanel model={outcome.model} session={session} />, 'vi');
  await screen.findByRole('listbox');
  return userEvent.setup();
}

function forgeRuling(): void {
  const text = String(contents(addin, STATE_SHEET).get(RULING));
  type(addin, STATE_SHEET, RULING_ROW, LOG_PLACE.left, text.replace('"points":20', '"points":15'));
}

describe('a log that does not hold', () => {
  it('is put aside for a reason that a named person gives, and the desk goes on with a new one', async () => {
    forgeRuling();
    const user = await show(FORM.name);
    expect(screen.getByText(/Các kết luận cũ không còn tính điểm/)).toBeTruthy();
    const begin = () => screen.getByRole<HTMLButtonElement>('button', { name: BEGIN });
    await user.type(screen.getByLabelText(/^Lý do lập nhật ký mới/), 'Tệp bị sửa ngoài hội đồng.');
    expect(begin().disabled).toBe(true);
    await user.type(screen.getByLabelText(/Họ và tên/), 'Nguyễn Thị Hạnh');
    await user.selectOptions(screen.getByLabelText('Vai trò'), 'Hội đồng thẩm định');
    await user.click(screen.getByRole('button', { name: 'Bắt đầu thẩm định' }));
    expect(begin().disabled).toBe(false);
    await user.clear(screen.getByLabelText(/^Lý do lập nhật ký mới/));
    await user.type(screen.getByLabelText(/^Lý do lập nhật ký mới/), ' ');
    expect(begin().disabled).toBe(true);
    await user.type(screen.getByLabelText(/^Lý do lập nhật ký mới/), 'Tệp bị sửa ngoài hội đồng.');
    await user.click(begin());

    expect(await screen.findByText(/Đã lập nhật ký mới/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: BEGIN })).toBeNull();
    expect(contents(addin, BROKEN_LOG_SHEET).size).toBeGreaterThan(3);
    // The panel reads the log again meanwhile.
    const { kept } = await waitFor(openDesk);
    expect(kept.verdict.outcome).toBe('holds');
    expect(kept.log.entries).toMatchObject([
      { author: { name: 'Nguyễn Thị Hạnh' }, reason: expect.stringContaining('Tệp bị sửa ngoài hội đồng.') },
    ]);
  });

  it('is left alone where a newer version wrote it: nothing is offered', async () => {
    type(addin, STATE_SHEET, 0, LOG_PLACE.left + 1, 2);
    await show(FORM.name);
    expect(screen.queryByRole('button', { name: BEGIN })).toBeNull();
  });
});

describe('rulings whose form is remembered no more', () => {
  it('are attached to the form on the desk by a person', async () => {
    await run((book) => planUnbind(book, 'b1'));
    await run(bindForm(OTHER.name));
    const user = await show(OTHER.name);
    await user.click(screen.getByRole('button', { name: 'Gắn lại 1 kết luận (mã b1) vào biểu mẫu này' }));
    expect(await screen.findByText(/Đã gắn lại các kết luận thẩm định/)).toBeTruthy();
    expect(valueOf((await read()).state).bindings).toMatchObject([
      { id: 'b1', table: { sheet: { name: OTHER.name } } },
    ]);
  });

  it('are not offered while their form is bound, and no new log while this one holds', async () => {
    await show(FORM.name);
    expect(screen.queryByRole('button', { name: /Gắn lại/ })).toBeNull();
    expect(screen.queryByRole('button', { name: BEGIN })).toBeNull();
  });
});
