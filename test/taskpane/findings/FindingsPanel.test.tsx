import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellRef } from '../../../src/engine/checks/finding';
import type { Language } from '../../../src/messages/language';
import FindingsPanel from '../../../src/taskpane/findings/FindingsPanel';
import type { FindingModel, FormModel } from '../../../src/taskpane/workbook/model';
import { COMMUNE } from '../commune';
import { renderPane } from '../render-pane';

const CONFLICT: FindingModel = {
  check: 'central-conflict',
  severity: 'warning',
  at: { sheet: 'DTI', address: 'E2' },
  criterion: '1.1',
  text: { vi: 'Số liệu chưa khớp: 7,04 và 10.', en: 'The figures differ: 7.04 and 10.' },
  dispute: {
    verdict: 'conflict',
    kind: 'points',
    figures: { reported: 7.04, central: 10 },
    source: 'Sở KH&CN',
    asOf: '2025-12-31',
    isOlder: true,
    isProvisional: false,
    worth: {
      points: { reported: 7.04, central: 10 },
      total: { reported: 787.84, central: 790.8 },
      index: { reported: 0.8207, central: 0.8238 },
      rank: { reported: 3, central: 2 },
    },
  },
  mends: [],
  places: [],
};

const [ERROR, NOTICE] = COMMUNE.findings;
if (ERROR === undefined || NOTICE === undefined) throw new Error('The commune has two findings.');
const MODEL: FormModel = { ...COMMUNE, findings: [ERROR, CONFLICT, NOTICE] };

function show(model: FormModel = MODEL, language: Language = 'vi'): CellRef[] {
  const shown: CellRef[] = [];
  const session = { goTo: (cell: CellRef) => shown.push(cell), again: () => undefined, book: () => null };
  renderPane(<FindingsPanel model={model} session={session} />, language);
  return shown;
}

const options = (): readonly HTMLElement[] => within(screen.getByRole('listbox')).getAllByRole('option');
const chosen = (): string | null => options().find((option) => option.ariaSelected === 'true')?.textContent ?? null;

describe('the panel of findings', () => {
  it('walks the findings by keyboard and shows the cell of the chosen one', async () => {
    const shown = show();
    const user = userEvent.setup();
    screen.getByRole('listbox').focus();
    expect(chosen()).toContain('Lỗi');
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toContain('Số liệu chưa khớp');
    await user.keyboard('{Enter}');
    expect(shown).toEqual([{ sheet: 'DTI', address: 'E2' }]);
    await user.keyboard('{End}{ArrowDown}');
    expect(chosen()).toContain('Chưa rõ kỳ');
    await user.click(screen.getByRole('button', { name: 'Nội dung trước' }));
    expect(chosen()).toContain('Số liệu chưa khớp');
  });

  it('shows both figures with source, date and what each would earn', async () => {
    show();
    const user = userEvent.setup();
    await user.click(screen.getByText('Số liệu chưa khớp: 7,04 và 10.'));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['', 'Báo cáo', 'Đối chiếu'],
      ['Điểm', '7,04', '10'],
      ['Tổng điểm', '787,84', '790,80'],
      ['Chỉ số', '0,8207', '0,8238'],
      ['Hạng', '3', '2'],
    ]);
    expect(screen.getByText(/Sở KH&CN, số liệu ngày 31\/12\/2025/).textContent).toContain('trước ngày cuối kỳ');
  });

  it('tells what a check asks for, and leads to every cell that a finding names', async () => {
    const missing = {
      ...CONFLICT,
      check: 'evidence-missing',
      dispute: null,
      places: [
        { at: { sheet: 'DTI', address: 'G9' }, criterion: '1.1' },
        { at: { sheet: 'DTI', address: 'G10' }, criterion: '1.2' },
      ],
    };
    const shown = show({ ...MODEL, findings: [missing, NOTICE] });
    const user = userEvent.setup();
    expect(screen.getByText(/Có điểm thì có tài liệu kiểm chứng hoặc giải trình/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1.2 (G10)' }));
    expect(shown).toEqual([{ sheet: 'DTI', address: 'G10' }]);
    await user.click(screen.getByRole('button', { name: 'Nội dung sau' }));
    expect(screen.queryByText('Về nội dung kiểm tra này')).toBeNull();
  });

  it('filters, says how many are left, and takes the filters away again', async () => {
    show();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Đối chiếu', { selector: 'select' }), 'Số liệu chưa khớp');
    expect(options()).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('1 trong 3 nội dung');
    await user.selectOptions(screen.getByLabelText('Mức độ'), 'Lỗi');
    expect(screen.getByRole('status').textContent).toBe('Không có nội dung nào theo bộ lọc này.');
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(options()).toHaveLength(3);
  });

  it('says so where nothing needs a look, in English too', () => {
    show({ ...MODEL, findings: [] }, 'en');
    expect(screen.getByText('Nothing to review.')).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
