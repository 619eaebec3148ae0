import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KeptRanking } from '../../../src/taskpane/rank/model';
import RankPanel from '../../../src/taskpane/rank/RankPanel';
import { loadScoring } from '../../../src/taskpane/workbook/load-scoring';
import type { FormModel } from '../../../src/taskpane/workbook/model';
import type { OpenBook } from '../../../src/workbook/excel/read-sheets';
import type { Language } from '../../../src/messages/language';
import { openForm } from '../open-form';
import { renderPane } from '../render-pane';
import { rankingOf } from './ranking';

let book: OpenBook;
let form: FormModel;

beforeAll(async () => {
  ({ book, model: form } = await openForm());
  // Loaded beforehand: compiling all of it for the first time takes longer than people wait for a panel.
  await (await loadScoring()).loadRankTools();
}, 60_000);

/** Shows the panel and waits until its editions are there. */
async function show(
  ranking: KeptRanking | null,
  language: Language = 'vi',
  shown: FormModel | null = null,
): Promise<void> {
  const session = { again: () => undefined, book: () => book, goTo: () => undefined };
  renderPane(<RankPanel form={shown} session={session} ranking={ranking} keep={() => undefined} />, language);
  await screen.findByRole('option', { name: /Tây Ninh/ });
}

const ranks = (): HTMLElement => screen.getByRole('table', { name: 'Xếp hạng: Cấp xã' });

/** The field behind the button that lets files be chosen. */
function fileField(): HTMLInputElement {
  const [input] = screen.getAllByLabelText<HTMLInputElement>('Chọn tệp…');
  if (input === undefined) throw new Error('There is no field for files.');
  return input;
}

const button = (name: string): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the panel of rankings', () => {
  it('starts only with files, and lets them go again', async () => {
    await show(null);
    const user = userEvent.setup();
    expect(button('Đọc và xếp hạng').disabled).toBe(true);
    await user.upload(fileField(), [new File(['a'], 'a.xlsx'), new File(['b'], 'b.csv')]);
    expect(screen.getByText('Đã chọn 2 tệp.')).toBeTruthy();
    expect(button('Đọc và xếp hạng').disabled).toBe(false);
    await user.click(button('Bỏ các tệp đã chọn'));
    expect(button('Đọc và xếp hạng').disabled).toBe(true);
  });

  it('takes a file that is chosen again once, and lets single files go', async () => {
    await show(null);
    const user = userEvent.setup();
    const file = (text: string, name: string): File => new File([text], name, { lastModified: 1 });
    await user.upload(fileField(), [file('a', 'a.xlsx'), file('b', 'b.csv')]);
    await user.upload(fileField(), [file('b', 'b.csv'), file('c', 'c.csv')]);
    expect(screen.getByText('Đã chọn 3 tệp.')).toBeTruthy();
    await user.click(button('Bỏ b.csv'));
    expect(screen.getByText('Đã chọn 2 tệp.')).toBeTruthy();
    expect(screen.queryByText('b.csv')).toBeNull();
  });

  it('keeps the keyboard in the list while files are let go, and then where others are chosen', async () => {
    await show(null);
    const user = userEvent.setup();
    await user.upload(fileField(), [new File(['a'], 'a.xlsx'), new File(['b'], 'b.csv'), new File(['c'], 'c.csv')]);
    button('Bỏ b.csv').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Bỏ c.csv'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Bỏ a.xlsx'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getAllByRole('button', { name: 'Chọn tệp…' })[0]);
  });

  it('leaves the list of files open or closed as a person left it', async () => {
    await show(null);
    const user = userEvent.setup();
    const list = (): HTMLElement => screen.getByText('Xem, bỏ từng tệp');
    const isOpen = (): boolean | undefined => list().closest('details')?.open;
    const files = Array.from({ length: 6 }, (_, at) => new File(['a'], `${String(at)}.xlsx`));
    await user.upload(fileField(), files);
    expect(isOpen()).toBe(false);
    await user.click(list());
    await user.click(button('Bỏ 0.xlsx'));
    await user.upload(fileField(), new File(['b'], 'them.xlsx'));
    expect(isOpen()).toBe(true);
    await user.click(list());
    await user.click(button('Bỏ 1.xlsx'));
    expect(isOpen()).toBe(false);
  });

  it('asks for the sheet to read, without need, and reads the files again once one is named', async () => {
    const kept = rankingOf();
    await show({ ...kept, selection: { ...kept.selection, files: [new File(['a'], 'a.xlsx')] } });
    const user = userEvent.setup();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Trang tính có biểu mẫu (không bắt buộc)' });
    expect(field.value).toBe('');
    expect(button('Xếp hạng lại')).toBeTruthy();
    await user.type(field, 'Quý 2');
    expect(field.value).toBe('Quý 2');
    expect(button('Đọc và xếp hạng')).toBeTruthy();
  });

  it('shows ranks with the change since before, and finds a unit without accents', async () => {
    const before = new Map(
      [...(rankingOf().model.leagues[0]?.rows.entries() ?? [])].map(([at, { key }]) => [key, at === 1 ? 4 : at + 1]),
    );
    await show(rankingOf({ ranks: before }));
    const user = userEvent.setup();
    const second = within(ranks()).getAllByRole('rowgroup')[2];
    expect(second?.textContent).toContain('tăng 2 bậc, trước: hạng 4');
    await user.type(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }), 'can giuoc');
    expect(
      within(ranks())
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual([expect.stringContaining('UBND xã Cần Giuộc')]);
  });

  it('says which files are left out and which units have no rank, and why', async () => {
    await show(
      rankingOf({
        lines: ['UBND xã A,0.5,0.5,0.5,0.5,0.5,0.5', 'UBND xã B,0.5,,0.5,0.5,0.5,0.5'],
        more: { 'hong.xlsx': 'x' },
      }),
    );
    expect(screen.getByText('Đã đọc 2 tệp, xếp hạng 1 đơn vị, 1 tệp có vấn đề.')).toBeTruthy();
    const lines = within(screen.getByRole('list', { name: 'Các tệp đã đọc' })).getAllByRole('listitem');
    expect(lines[0]?.textContent).toContain('hong.xlsx · Không được tính');
    expect(screen.getByText(/Thiếu số liệu ở các cột: “2”/)).toBeTruthy();
  });

  it('blocks publication while a unit is open, and names it', async () => {
    const at = { sheet: 'ds', address: 'A2' };
    const unit = (name: string, state: string) => ({ unit: name, at, league: null, rank: null, state });
    const units = [
      unit('UBND xã Cần Giuộc', 'Đã chốt'),
      unit('UBND xã A', 'Trả lại'),
      unit('UBND xã Vắng', 'Chậm nộp'),
    ];
    const lines = ['UBND xã Cần Giuộc,0.6,0.6,0.6,0.6,0.6,0.6', 'UBND xã A,0.5,0.5,0.5,0.5,0.5,0.5'];
    await show(rankingOf({ lines, list: { file: 'ds.csv', hasStates: true, units } }));
    expect(screen.getByText('Chưa thể công bố: còn 2 đơn vị chưa chốt.')).toBeTruthy();
    expect(screen.getByText('UBND xã A: Trả lại')).toBeTruthy();
    expect(screen.getByText('Còn thiếu: UBND xã Vắng.')).toBeTruthy();
    expect(button('Tạo các trang công bố').disabled).toBe(true);
    expect(button('Tạo bảng tập hợp').disabled).toBe(false);
  });

  it('shows how the values lie, in numbers beside the chart', async () => {
    await show(rankingOf(), 'en');
    expect(screen.getByRole('img', { name: /Chart of units by index, Communes/, hidden: true })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'First 10', hidden: true })).toBeTruthy();
    const counts = screen
      .getAllByRole('row', { name: /^0\.\d – [01]\.\d \d+$/, hidden: true })
      .map((row) => Number(row.lastElementChild?.textContent));
    expect(counts).toHaveLength(10);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  });

  it('advises the form’s own unit, on the next rank and on any other', async () => {
    await show(rankingOf(), 'vi', form);
    const user = userEvent.setup();
    expect(await screen.findByRole('heading', { level: 2, name: /Cần Giuộc/ })).toBeTruthy();
    expect(screen.getByText('Hạng 7/12 theo điểm thẩm định trong biểu mẫu.')).toBeTruthy();
    expect(screen.getByText(/Để đạt hạng 6 cần chỉ số 0,6500/)).toBeTruthy();
    expect(screen.getAllByText(/Cảnh báo đỏ/)[0]?.closest('li')?.textContent).toContain('dưới ngưỡng tham khảo 0,5');
    expect(screen.getByText(/^Khi trọng số mỗi chỉ số chính lệch tối đa 25% \(1\.000 lần tính thử\)/)).toBeTruthy();
    expect(screen.getByText(/^0,00 trong 606,27 điểm \(0\/\d+ tiêu chí\) dựa trên số liệu khớp/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mục tiêu' }), 'Nhóm 5 đơn vị đầu');
    expect(screen.getByText(/Để đạt hạng 5 cần chỉ số 0,7000/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mục tiêu' }), 'Hạng khác');
    await user.clear(screen.getByRole('spinbutton', { name: 'Hạng cần đạt' }));
    await user.type(screen.getByRole('spinbutton', { name: 'Hạng cần đạt' }), '99');
    expect(screen.getByText(/không có hạng 99/)).toBeTruthy();
  });

  it('says why there is no analysis where the form’s unit was not ranked', async () => {
    await show(rankingOf({ lines: ['UBND xã A,0.5,0.5,0.5,0.5,0.5,0.5'] }), 'vi', form);
    expect(await screen.findByText('Đơn vị của biểu mẫu đang mở không có hạng trong bảng này.')).toBeTruthy();
  });
});
