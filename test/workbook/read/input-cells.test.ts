import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Grid } from '../../../src/workbook/grid';
import { boundRows } from '../../../src/workbook/read/bound-rows';
import { figureCells, type FigureCells } from '../../../src/workbook/read/input-cells';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { gridFrom } from '../grid-from';

/** Where the figures of a workbook of Hồ Chí Minh City's edition are typed. */
function cellsIn(...sheets: Grid[]): ReadonlyMap<string, FigureCells> {
  const recognised = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS);
  const edition = shipped('hcmc-commune-2026');
  if (!recognised.ok) throw new Error('The workbook was not recognised.');
  const { table, inputTables } = recognised.value.binding;
  const tables = [table, ...inputTables].map((one) => ({ table: one, bound: boundRows({ sheets }, one, edition) }));
  return figureCells(tables, edition);
}

const points = gridFrom(
  [
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
    ['DTI-01', 'Trưởng Ban Chỉ đạo', 2, 2],
    ['DTI-02', 'Chủ trì các cuộc họp', 2, null],
  ],
  { name: 'Bảng' },
);

describe('the cells of raw figures', () => {
  it('are named while they are still empty', () => {
    const figures = gridFrom(
      [
        ['Mã', 'Đầu vào', 'Giá trị'],
        ['DTI-01', 'met', null],
        ['DTI-02', 'a', 3],
        ['', 'b', null],
      ],
      { name: 'Số liệu' },
    );
    const cells = cellsIn(points, figures);
    expect(cells.get('DTI-01')).toEqual({ met: { sheet: 'Số liệu', address: 'C2' } });
    expect(cells.get('DTI-02')).toEqual({
      a: { sheet: 'Số liệu', address: 'C3' },
      b: { sheet: 'Số liệu', address: 'C4' },
    });
  });

  it('are those in columns of the form before those of a sheet beside it', () => {
    const table = gridFrom(
      [
        ['Mã', 'Tiêu chí', 'Điểm tối đa', 'a', 'b', 'Tự chấm'],
        ['DTI-02', 'Chủ trì các cuộc họp', 2, null, null, null],
      ],
      { name: 'Bảng' },
    );
    const figures = gridFrom(
      [
        ['Mã', 'a', 'b'],
        ['DTI-02', 3, 4],
        ['DTI-03', null, null],
      ],
      { name: 'Số liệu' },
    );
    const cells = cellsIn(table, figures);
    expect(cells.get('DTI-02')).toMatchObject({ a: { sheet: 'Bảng', address: 'D2' } });
    expect(cells.get('DTI-03')).toMatchObject({ b: { sheet: 'Số liệu', address: 'C3' } });
  });

  it('are none where a form asks for points alone', () => {
    expect(cellsIn(points).size).toBe(0);
  });
});
