import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GroupTable } from '../../../src/taskpane/score/GroupTable';
import { COMMUNE } from '../commune';
import { renderPane } from '../render-pane';

const rows = (): readonly (readonly (string | null)[])[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

function table(changes: Partial<Parameters<typeof GroupTable>[0]> = {}) {
  return (
    <GroupTable caption="Điểm" parts={COMMUNE.groups} total={COMMUNE.totals} basis="self" decimals={2} {...changes} />
  );
}

describe('points by group', () => {
  it('stand in numbers on every basis that is known, with the total below', () => {
    renderPane(table());
    const [head, name, numbers, ...rest] = rows();
    expect(head).toEqual(['Tự đánh giá', 'Thẩm định', 'Tối đa']);
    expect(name).toEqual(['1. Hạ tầng và Nền tảng số']);
    expect(numbers).toEqual(['59,47', '50,00', '80']);
    expect(rest.at(-1)).toEqual(['787,84', '606,27', '960']);
  });

  it('draw a bar as long as the share of the maximum', () => {
    const { container } = renderPane(table());
    const [, drawn] = container.querySelectorAll('svg rect');
    expect(Number(drawn?.getAttribute('width'))).toBeCloseTo((59.47 / 80) * 100);
  });

  it('mark sums that lack criteria, and show missing points as such', () => {
    const [group] = COMMUNE.groups;
    const completeness = { self: false, appraised: false, final: false, computed: false };
    const lacking = group === undefined ? [] : [{ ...group, appraised: null, completeness }];
    renderPane(table({ parts: lacking, total: null }));
    expect(rows().at(-1)).toEqual(['59,47*', '80']);
    expect(screen.getByText('* Chưa đủ điểm của mọi tiêu chí.')).toBeTruthy();
  });

  it('mark sums that contain points no sheet can hold, and the total of such sums', () => {
    const [first, ...others] = COMMUNE.groups;
    if (first === undefined) throw new Error('There are groups.');
    renderPane(table({ parts: [{ ...first, suspects: ['appraised'] }, ...others] }));
    expect(rows()[2]).toEqual(['59,47', '50,00!', '80']);
    expect(rows()[4]).toEqual(['51,85', '35,38', '100']);
    expect(rows().at(-1)).toEqual(['787,84', '606,27!', '960']);
    expect(screen.getByText(/^! Tổng gồm cả điểm âm hoặc vượt điểm tối đa/)).toBeTruthy();
  });
});
