import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellRef } from '../../../src/engine/checks/finding';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import { cellOn, criterionAt, nextOpen } from '../../../src/taskpane/enter/criterion-at';
import { CriterionPicker } from '../../../src/taskpane/enter/CriterionPicker';
import { CriterionView } from '../../../src/taskpane/enter/CriterionView';
import { criterionModel } from '../../../src/taskpane/workbook/criterion-model';
import type { CriterionModel } from '../../../src/taskpane/workbook/model';
import { scoresheetFrom } from '../../engine/checks/scoresheet-from';
import { shipped } from '../../support/shipped';
import { COMMUNE } from '../commune';
import { renderPane } from '../render-pane';

const ignore = (): void => undefined;

function first(): CriterionModel {
  const [criterion] = COMMUNE.list;
  if (criterion === undefined) throw new Error('The list is empty.');
  return criterion;
}

describe('the criterion of a cell', () => {
  it('is that of its row, whatever the column', () => {
    expect(criterionAt(COMMUNE, { sheet: 'DTI', address: 'K3' })?.code).toBe('1.2');
    expect(criterionAt(COMMUNE, { sheet: 'DTI', address: 'A1' })).toBeNull();
    expect(criterionAt(COMMUNE, { sheet: 'Khác', address: 'K3' })).toBeNull();
    expect(criterionAt(COMMUNE, null)).toBeNull();
  });

  it('that is next to fill in is looked for from here on, then from the beginning', () => {
    expect(nextOpen(COMMUNE.list, null)?.code).toBe('1.2');
    expect(nextOpen(COMMUNE.list, COMMUNE.list[2] ?? null)?.code).toBe('1.2');
    expect(nextOpen([first()], null)).toBeNull();
  });
});

describe('the cell to show of a criterion', () => {
  const at = { sheet: 'Số liệu', address: 'E49' };
  const figure = { id: 'a', label: { vi: 'Số', en: 'Number' }, kind: 'count', options: [], given: null, at } as const;
  const criterion = { ...first(), inputs: [figure] };

  it('is its figure while figures are being typed, else its points', () => {
    expect(cellOn('Số liệu', criterion)).toEqual(at);
    expect(cellOn('DTI', criterion)).toEqual({ sheet: 'DTI', address: 'E2' });
    expect(cellOn(null, criterion)).toEqual({ sheet: 'DTI', address: 'E2' });
  });
});

describe('the list of criteria', () => {
  it('leads to any of them, to the neighbours and to the next that is not filled in', async () => {
    const chosen: string[] = [];
    renderPane(<CriterionPicker list={COMMUNE.list} shown={first()} choose={({ code }) => chosen.push(code)} />);
    expect(screen.getByRole('option', { name: '1.2 (chưa nhập) Tên 1.2' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Trước' }).matches(':disabled')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Sau' }));
    await userEvent.click(screen.getByRole('button', { name: 'Tiêu chí chưa nhập kế tiếp' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tiêu chí' }), '1.3');
    expect(chosen).toEqual(['1.2', '1.2', '1.3']);
  });
});

describe('a criterion', () => {
  const inputs = [
    {
      id: 'a',
      label: { vi: 'Số hồ sơ', en: 'Files' },
      kind: 'count',
      options: [],
      given: { vi: '12', en: '12' },
      at: { sheet: 'Số liệu', address: 'E49' },
    },
    {
      id: 'b',
      label: { vi: 'Tổng số', en: 'All' },
      kind: 'count',
      options: [],
      given: null,
      at: { sheet: 'Số liệu', address: 'E50' },
    },
    {
      id: 'met',
      label: { vi: 'Đã ban hành', en: 'Issued' },
      kind: 'yes-no',
      options: [],
      given: { vi: 'Có', en: 'Yes' },
      at: { sheet: 'Số liệu', address: 'E51' },
    },
  ] as const;

  it('is told with its rule, figures, evidence and points', () => {
    renderPane(
      <CriterionView criterion={{ ...first(), inputs }} findings={[]} decimals={2} goTo={ignore} makeSheet={ignore} />,
    );
    expect(screen.getByRole('heading', { name: '1.1. Tên 1.1' })).toBeTruthy();
    expect(screen.getByText('7,04')).toBeTruthy();
    expect(screen.getByText('Tỷ lệ a/b × điểm tối đa.')).toBeTruthy();
    expect(screen.getByText('a = 12')).toBeTruthy();
    expect(screen.getByText('b = chưa nhập')).toBeTruthy();
    // Names that only the edition uses are not shown.
    expect(screen.getByText('Có')).toBeTruthy();
    expect(screen.queryByText(/met/)).toBeNull();
    expect(screen.getByText('chưa dẫn tài liệu nào')).toBeTruthy();
    expect(screen.getByText('Chưa có điểm: còn thiếu số liệu.')).toBeTruthy();
  });

  it('shows what reviewers remarked apart from the documents that the unit cites', () => {
    const criterion = {
      ...first(),
      evidence: { wanted: null, given: '476/KH-UBND - 05/08/2025' },
      remarks: ['Thành viên thẩm định: Không thống nhất tiêu chí'],
    };
    renderPane(<CriterionView criterion={criterion} findings={[]} decimals={2} goTo={ignore} makeSheet={ignore} />);
    const card = (name: string) => screen.getByRole('region', { name }).textContent;
    expect(card('Tài liệu kiểm chứng')).toContain('476/KH-UBND');
    expect(card('Tài liệu kiểm chứng')).not.toContain('Không thống nhất');
    expect(card('Ý kiến thẩm định ghi trong biểu mẫu')).toContain('Không thống nhất tiêu chí');
  });

  it('tells what its edition says of the source, where the source contradicts itself, apart from reviewers’ remarks', () => {
    const edition = shipped('hcmc-commune-2026');
    const texts = { notes: 'Thành viên thẩm định: Không thống nhất' };
    const sheet = scoresheetFrom(edition, [{ criterion: 'DTI-40', texts }]);
    const isWanted = ({ criterion }: { readonly criterion: string }) => criterion === 'DTI-40';
    const scored = scoreSheet(compileEdition(edition), sheet).entries.find(isWanted);
    const criterion = edition.groups.flatMap(({ criteria }) => criteria).find(({ code }) => code === 'DTI-40');
    if (criterion === undefined || scored === undefined) throw new Error('DTI-40 is not scored.');
    const model = criterionModel(criterion, criterion.name, scored, sheet.entries.find(isWanted), {});
    renderPane(<CriterionView criterion={model} findings={[]} decimals={2} goTo={ignore} makeSheet={ignore} />);
    const card = (name: string) => screen.getByRole('region', { name }).textContent;
    expect(card('Lưu ý của nguồn')).toContain('Nguồn mâu thuẫn: cột “khung” ghi >95%');
    expect(card('Ý kiến thẩm định ghi trong biểu mẫu')).toContain('Không thống nhất');
    expect(card('Ý kiến thẩm định ghi trong biểu mẫu')).not.toContain('Nguồn mâu thuẫn');
  });

  it('leads to the cell that each figure is typed in', async () => {
    const visited: string[] = [];
    const goTo = ({ sheet, address }: CellRef) => visited.push(`${sheet}!${address}`);
    renderPane(
      <CriterionView criterion={{ ...first(), inputs }} findings={[]} decimals={2} goTo={goTo} makeSheet={ignore} />,
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Sửa a tại ô Số liệu!E49',
      'Nhập b tại ô Số liệu!E50',
      'Sửa tại ô Số liệu!E51',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Nhập b tại ô Số liệu!E50' }));
    expect(visited).toEqual(['Số liệu!E50']);
    expect(screen.getAllByText('số nguyên, từ 0 trở lên')).toHaveLength(2);
  });

  it('whose figures have no cells yet says where a sheet for them is made', async () => {
    const made: true[] = [];
    const homeless = inputs.map((input) => ({ ...input, at: null }));
    const makeSheet = () => made.push(true);
    renderPane(
      <CriterionView
        criterion={{ ...first(), inputs: homeless }}
        findings={[]}
        decimals={2}
        goTo={ignore}
        makeSheet={makeSheet}
      />,
    );
    expect(screen.getByText(/Tệp chưa có ô để nhập/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Đến phần Chấm điểm' }));
    expect(made).toEqual([true]);
  });

  it('without a rule says that points are typed', () => {
    renderPane(
      <CriterionView criterion={first()} findings={COMMUNE.findings} decimals={2} goTo={ignore} makeSheet={ignore} />,
      'en',
    );
    expect(screen.getByText(/type the points in the form/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Enter the points in DTI!E2' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'To review in this criterion' })).toBeTruthy();
  });
});
