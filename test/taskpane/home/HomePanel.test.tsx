import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellRef } from '../../../src/engine/checks/finding';
import type { Language } from '../../../src/messages/language';
import { HomePanel } from '../../../src/taskpane/home/HomePanel';
import type { Panel } from '../../../src/messages/pane';
import type { FormModel, WorkbookFacts } from '../../../src/taskpane/workbook/model';
import { COMMUNE, FACTS } from '../commune';
import { renderPane } from '../render-pane';

const ignore = (): void => undefined;
const NOTHING = { self: null, appraised: null, final: null, computed: null };

/** Remembered, so that nothing is to be done next. */
const REMEMBERED = { ...COMMUNE, understood: { ...COMMUNE.understood, remembered: 'b1' } };

function panel(model: FormModel, goTo: (cell: CellRef) => void = ignore) {
  return <HomePanel model={model} facts={FACTS} goTo={goTo} choose={ignore} open={ignore} />;
}

function show(model: FormModel, language: Language = 'vi') {
  return renderPane(panel(model), language);
}

const rowTexts = (): readonly (readonly (string | null)[])[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the overview', () => {
  it('says what it is bound to', () => {
    show(COMMUNE);
    const bound = within(screen.getByRole('region', { name: 'Biểu mẫu đã nhận diện' }));
    expect(bound.getByText('UBND xã Cần Giuộc')).toBeTruthy();
    expect(bound.getByText('Năm 2025')).toBeTruthy();
    expect(bound.getByText('DTI!A1:K63')).toBeTruthy();
    expect(bound.getByText('Bộ chỉ số cấp xã tỉnh Tây Ninh năm 2025')).toBeTruthy();
  });

  it('says that unit and period are unknown rather than nothing', () => {
    show({ ...COMMUNE, unit: null, period: null });
    expect(screen.getAllByText('chưa rõ')).toHaveLength(2);
  });

  it('lets people choose where there are several scoresheets', async () => {
    const chosen: string[] = [];
    const other = { sheet: 'Quý II', unit: null };
    renderPane(
      <HomePanel
        model={COMMUNE}
        facts={{ ...FACTS, forms: [...FACTS.forms, other] }}
        goTo={ignore}
        choose={(sheet) => chosen.push(sheet)}
        open={ignore}
      />,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Tệp có 2 bảng/ }), 'Quý II');
    expect(chosen).toEqual(['Quý II']);
  });

  it('shows totals, index and progress with the decimal comma', () => {
    show(COMMUNE);
    const totals = within(screen.getByRole('region', { name: 'Kết quả chấm điểm' }));
    expect(totals.getByText('787,84', { selector: 'strong' }).parentElement?.textContent).toBe('787,84 trên 960');
    expect(rowTexts()).toEqual([
      ['Nguồn điểm', 'Điểm', 'Chỉ số'],
      ['Tự đánh giá', '787,84', '0,8207'],
      ['Thẩm định', '606,27', '0,6315'],
    ]);
    expect(totals.getByText('Đã nhập 62/62 tiêu chí')).toBeTruthy();
  });

  it('tells the form’s appraisal apart from what is ruled, once there are both', () => {
    show({ ...COMMUNE, isRuled: true, totals: { ...COMMUNE.totals, final: 626.27 } });
    const names = rowTexts().map(([name]) => name);
    expect(names).toContain('Thẩm địnhtheo biểu mẫu');
    expect(names.at(-1)).toMatch(/^Đạt đượctheo kết luận đã ghi/);
  });

  it('marks every total that contains points that cannot be, and names their criteria once', () => {
    show({
      ...COMMUNE,
      suspects: [
        { criterion: '1.2', group: 'g1', basis: 'self' },
        { criterion: '4.3', group: 'g4', basis: 'appraised' },
      ],
    });
    expect(rowTexts().slice(1)).toEqual([
      ['Tự đánh giá', '787,84!', '0,8207!'],
      [expect.stringMatching(/^Thẩm định.*vượt điểm tối đa.*: 4\.3\./), '606,27!', '0,6315!'],
    ]);
    expect(screen.getAllByText(/vượt điểm tối đa.*: 1\.2\./)).toHaveLength(1);
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
    rerender(panel({ ...COMMUNE, totals: { ...COMMUNE.totals, self: 790 } }));
    expect(screen.getByRole('status').textContent).toBe('Tổng điểm tự đánh giá: 790,00 trên 960');
  });

  it('leads with the total that is whole, and says that the other is not', () => {
    const totals = {
      ...COMMUNE.totals,
      ...NOTHING,
      self: 12,
      computed: 55.5,
      index: NOTHING,
      completeness: { self: false, appraised: false, final: false, computed: true },
    };
    show({ ...COMMUNE, totals, pointed: { self: 2, appraised: 0, final: 0, computed: 62 } });
    expect(screen.getByRole('status').textContent).toBe('Tổng điểm theo công thức: 55,50 trên 960');
    expect(screen.getByRole('rowheader', { name: /^Tự đánh giá/ }).textContent).toContain(
      'Chưa đủ: mới 2/62 tiêu chí có điểm',
    );
  });

  it('does not let appraised points stand in for self-assessed ones that are incomplete', () => {
    const totals = { ...COMMUNE.totals, self: 780, completeness: { ...COMMUNE.totals.completeness, self: false } };
    show({ ...COMMUNE, totals, pointed: { ...COMMUNE.pointed, self: 61 } });
    expect(screen.getByRole('status').textContent).toBe('Tổng điểm tự đánh giá: 780,00 trên 960');
    expect(screen.getByText('Chưa đủ: mới 61/62 tiêu chí có điểm')).toBeTruthy();
  });

  it.each([
    ['vi', 'Chưa đủ: mã 1.2, 4.3 đứng ở nhiều dòng với điểm khác nhau, mới tính dòng đầu. Hãy bỏ dòng thừa.'],
    [
      'en',
      'Incomplete: 1.2, 4.3 on several rows with different points, of which the first counts so far. Delete the others.',
    ],
  ] as const)('names the codes that stand on several rows with different points, in %s', (language, told) => {
    const totals = { ...COMMUNE.totals, completeness: { ...COMMUNE.totals.completeness, self: false } };
    show({ ...COMMUNE, totals, disputed: { ...COMMUNE.disputed, self: ['1.2', '4.3'] } }, language);
    expect(screen.getByText(told)).toBeTruthy();
  });

  it('of an empty form tells that its rows were recognised', () => {
    show({ ...COMMUNE, filled: 0, criteria: 3 });
    expect(screen.getByText('Dòng đã nhận diện: 3/3; đã nhập: 0')).toBeTruthy();
  });

  it('says that there are no points rather than zero', () => {
    show({ ...COMMUNE, totals: { ...COMMUNE.totals, ...NOTHING, index: NOTHING } });
    expect(screen.getByText(/Chưa có điểm nào/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
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
    renderPane(panel(REMEMBERED, (cell) => visited.push(cell)));
    const buttons = screen.getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(['Đến ô DTI!E5']);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(visited).toEqual([{ sheet: 'DTI', address: 'E5' }]);
  });

  it('are told in full only as far as the first three; the panel of findings has them all', async () => {
    const [finding] = COMMUNE.findings;
    if (finding === undefined) throw new Error('There are no findings.');
    const opened: Panel[] = [];
    const findings = Array.from({ length: 17 }, () => ({ ...finding, check: 'evidence-missing' }));
    renderPane(
      <HomePanel
        model={{ ...REMEMBERED, findings }}
        facts={FACTS}
        goTo={ignore}
        choose={ignore}
        open={(name) => opened.push(name)}
      />,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.split('Điểm')[0])).toEqual(
      Array<string>(3).fill('Lỗi · Tiêu chí 1.4 · Việc của đơn vị'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Xem cả 17 nội dung' }));
    expect(opened).toEqual(['findings']);
  });

  it('say so when there are none, and when nothing is filled in', () => {
    const { unmount } = show({ ...COMMUNE, findings: [] });
    expect(screen.getByText('Không có nội dung nào cần rà soát.')).toBeTruthy();
    unmount();
    show({ ...COMMUNE, findings: [], filled: 0 });
    expect(screen.getByText(/Biểu mẫu chưa nhập gì/)).toBeTruthy();
  });
});

describe('what to do next', () => {
  const openedFrom = async (model: FormModel, facts: WorkbookFacts): Promise<readonly Panel[]> => {
    const opened: Panel[] = [];
    renderPane(
      <HomePanel model={model} facts={facts} goTo={ignore} choose={ignore} open={(name) => opened.push(name)} />,
    );
    for (const button of screen.getAllByRole('button', { name: /ghi nhớ|Cài đặt/ })) await userEvent.click(button);
    return opened;
  };

  it('is to remember a form that is recognised', async () => {
    expect(await openedFrom(COMMUNE, FACTS)).toEqual(['bind']);
  });

  it('is to start afresh where what is remembered is damaged', async () => {
    expect(await openedFrom(COMMUNE, { ...FACTS, isDamaged: true })).toEqual(['settings']);
  });

  it('is nothing where the form is remembered', () => {
    show(REMEMBERED);
    expect(screen.queryByRole('region', { name: 'Bước tiếp theo' })).toBeNull();
  });
});
