import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Scenario } from '../../../src/engine/scoring/scenario';
import WhatIfPanel from '../../../src/taskpane/what-if/WhatIfPanel';
import { loadScoring } from '../../../src/taskpane/workbook/load-scoring';
import type { FormModel } from '../../../src/taskpane/workbook/model';
import type { OpenBook } from '../../../src/workbook/excel/read-sheets';
import { keepScenario } from '../../../src/workbook/state/scenarios';
import { EMPTY_STATE } from '../../../src/workbook/state/state';
import { openForm } from '../open-form';
import { renderPane } from '../render-pane';

let book: OpenBook;
let model: FormModel;

beforeAll(async () => {
  ({ book, model } = await openForm());
  // Loaded beforehand: compiling all of it for the first time takes longer than people wait for a panel.
  await (await loadScoring()).loadWhatIfTools();
}, 60_000);

const bound = (): FormModel => ({ ...model, understood: { ...model.understood, remembered: 'b1' } });

function show(shown: FormModel, open: OpenBook = book): void {
  const session = { again: () => undefined, book: () => open, goTo: () => undefined };
  renderPane(<WhatIfPanel model={shown} session={session} ranking={null} />);
}

const cells = (table: HTMLElement): readonly (readonly (string | null)[])[] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the panel of what-if', () => {
  it('shows at once what other points lead to, by group and criterion', async () => {
    show(model);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Tính theo' }), 'self');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Thêm tiêu chí để thử' }), '1.1');
    await user.type(screen.getByRole('textbox', { name: /Điểm giả định/ }), '9,04');
    expect(cells(screen.getByRole('table', { name: 'Kết quả thử' })).slice(1)).toEqual([
      ['Tổng điểm', '787,84', '789,84', '+2,00'],
      ['Chỉ số', '0,8207', '0,8228', '+0,0021'],
    ]);
    expect(cells(screen.getByRole('table', { name: 'Tiêu chí thay đổi' }))[1]?.slice(1)).toEqual([
      '7,04',
      '9,04',
      '+2,00',
    ]);
    expect(screen.getByText(/Muốn thấy thứ hạng/)).toBeTruthy();
  });

  it('names what is no number, and points beyond the maximum', async () => {
    show(bound());
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Thêm tiêu chí để thử' }), '1.1');
    const points = screen.getByRole('textbox', { name: /Điểm giả định/ });
    await user.type(points, 'mười');
    expect(screen.getByText('“mười” không phải một số. Ví dụ: 7,5.')).toBeTruthy();
    await user.clear(points);
    await user.type(points, '5000');
    expect(screen.getByRole('alert').textContent).toContain('Tiêu chí 1.1: điểm giả định 5.000, cần từ 0 đến');
    await user.type(screen.getByRole('textbox', { name: 'Tên phương án' }), 'Quá cao');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lưu vào tệp' }).disabled).toBe(true);
  });

  it('compares the kept scenarios and opens one of them', async () => {
    const scenario = (id: string, points: number): Scenario => ({
      id,
      name: `Phương án ${id}`,
      basis: 'self',
      changes: [{ criterion: '1.1', points }],
      at: '2026-01-15T00:00:00.000Z',
      author: null,
    });
    const state = [scenario('A', 9.04), scenario('B', 0)].reduce(
      (kept, each) => keepScenario(kept, 'b1', each),
      EMPTY_STATE,
    );
    show(bound(), { ...book, state: { ok: true, value: state } });
    const table = await screen.findByRole('table', { name: 'So sánh các phương án đã lưu' });
    expect(cells(table).map((row) => row.slice(1, 3))).toEqual([
      ['Tổng điểm', 'Chỉ số'],
      ['789,84', '0,8228'],
      ['780,80', '0,8133'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Mở phương án Phương án B' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Điểm giả định/ }).value).toBe('0');
    expect(cells(screen.getByRole('table', { name: 'Kết quả thử' }))[1]?.[2]).toBe('780,80');
  });

  it('says what to do first where the form is not remembered', async () => {
    show(model);
    expect(await screen.findByText(/hãy ghi nhớ biểu mẫu/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lưu vào tệp' })).toBeNull();
  });
});
