import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Grid } from '../../../src/workbook/grid';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { gridFrom, type TestCell } from '../grid-from';

/** Reads a workbook of Ho Chi Minh City's commune edition: raw figures by criterion, and all findings in short. */
function readHcmc(...sheets: Grid[]) {
  const recognised = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS, { edition: 'hcmc-commune-2026' });
  const edition = shipped('hcmc-commune-2026');
  if (!recognised.ok) {
    throw new Error('The workbook was not recognised.');
  }
  const read = readScoresheet({ sheets }, recognised.value.binding, edition);
  const findings = [...recognised.value.findings, ...read.findings].map(({ check, severity, at }) => ({
    check,
    severity,
    at: at === null ? null : `${at.sheet}!${at.address}`,
  }));
  const told = findings.filter(({ check }) => check !== 'unit-missing' && check !== 'period-missing');
  const inputs = Object.fromEntries(read.scoresheet.entries.map(({ criterion, inputs: given }) => [criterion, given]));
  return { inputs, told, findings: read.findings };
}

const form: readonly (readonly TestCell[])[] = [
  ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
  ['DTI-28', 'Dịch vụ công trực tuyến', 5, null],
  ['DTI-36', 'Hệ thống 1022', 4, null],
  ['DTI-41', 'Chữ ký số', 3, null],
];
const figures: readonly (readonly TestCell[])[] = [
  ['Mã', 'Đầu vào', 'Giá trị'],
  ['DTI-28', 'a', 8000],
  ['DTI-28', 'b', 1500],
  ['DTI-28', 'c', 4492],
];
const expected = { a: 8000, b: 1500, c: 4492 };

describe('a table of raw figures', () => {
  it('is read on a hidden sheet, and the person is told', () => {
    const hidden = gridFrom(figures, { name: 'Số liệu', hidden: true });
    const { inputs, told } = readHcmc(gridFrom(form), hidden);
    expect(inputs['DTI-28']).toEqual(expected);
    expect(told).toEqual([{ check: 'inputs-on-hidden-sheet', severity: 'notice', at: 'Số liệu!A1' }]);
  });

  it('is read below the form on the same sheet', () => {
    const { inputs, told } = readHcmc(gridFrom([...form, [], [], ...figures]));
    expect(inputs['DTI-28']).toEqual(expected);
    expect(told).toEqual([]);
  });

  it('is read beside the form on the same sheet', () => {
    const { inputs, told } = readHcmc(gridFrom(form.map((row, index) => [...row, null, ...(figures[index] ?? [])])));
    expect(inputs['DTI-28']).toEqual(expected);
    expect(told).toEqual([]);
  });

  it('is named where its codes are of another edition', () => {
    const other = gridFrom([figures[0] ?? [], ['9.91', 'a', 5], ['9.92', 'a', 6]], { name: 'Khác' });
    const { told } = readHcmc(gridFrom(form), other);
    expect(told).toEqual([{ check: 'inputs-not-read', severity: 'warning', at: 'Khác!A1' }]);
  });
});

describe('raw figures on lines of their own', () => {
  const lines = (...texts: string[]): Grid =>
    gridFrom([
      ...form,
      ...texts.map((text) => [null, text]),
      [],
      ['DTI-01', 'Trưởng Ban', 2, null],
      [null, 'met = Có'],
    ]);

  it('are read with the unit of what is counted, with a warning, and as yes or no', () => {
    const { inputs, told } = readHcmc(lines('a = 2700 người', 'b = 9000'));
    expect(inputs['DTI-41']).toEqual({ a: 2700, b: 9000 });
    expect(inputs['DTI-01']).toEqual({ met: true });
    expect(told).toEqual([{ check: 'number-as-text', severity: 'warning', at: 'DTI!B5' }]);
  });

  it('are reported where the unit changes the figure', () => {
    const { inputs, told } = readHcmc(lines('a = 27 nghìn', 'b = 9000'));
    expect(inputs['DTI-41']).toEqual({ b: 9000 });
    expect(told).toEqual([{ check: 'not-a-number', severity: 'error', at: 'DTI!B5' }]);
  });

  it('may be labels that nobody filled in', () => {
    const { inputs, told } = readHcmc(lines('a = số người có chữ ký số', 'b: dân số'));
    expect(inputs['DTI-41']).toEqual({});
    expect(told).toEqual([]);
  });
});

describe('columns of numerators and denominators', () => {
  const ratios = (...rows: TestCell[][]): Grid => gridFrom([['Mã', 'Tử số', 'Mẫu số'], ...rows], { name: 'Số liệu' });

  it('give the inputs in these places of the rule', () => {
    const { inputs, told } = readHcmc(gridFrom(form), ratios(['DTI-41', 2700, 9000]));
    expect(inputs['DTI-41']).toEqual({ a: 2700, b: 9000 });
    expect(told).toEqual([]);
  });

  it('are reported where the rule adds several inputs up', () => {
    const { told } = readHcmc(gridFrom(form), ratios(['DTI-28', 5992, 8000]));
    expect(told).toContainEqual({ check: 'input-unknown', severity: 'warning', at: 'Số liệu!B2' });
  });
});

describe('a table of raw figures far below the form', () => {
  it('is found', () => {
    const far = Array.from({ length: 300 }, (): readonly TestCell[] => [null]);
    const { inputs, told } = readHcmc(gridFrom([...form, ...far, ['Mã', 'a', 'b'], ['DTI-41', 2700, 9000]]));
    expect(inputs['DTI-41']).toEqual({ a: 2700, b: 9000 });
    expect(told).toEqual([]);
  });
});

describe('rows far below their table', () => {
  it('are not read, and the first of them is named', () => {
    const far = Array.from({ length: 600 }, (): readonly TestCell[] => [null]);
    const { told, findings } = readHcmc(gridFrom([...form, ...far, ['DTI-07', 'Cổng dữ liệu', 3, 1]]));
    expect(told).toEqual([{ check: 'rows-left-out', severity: 'error', at: 'DTI!A605' }]);
    expect(findings).toMatchObject([{ data: { last: 4, first: 605 } }]);
  });

  it('are no notes, though numbers stand in them', () => {
    const far = Array.from({ length: 600 }, (): readonly TestCell[] => [null]);
    const notes = [['Ghi chú: số liệu đến 31/12/2025'], ['Kèm theo 3 biểu', null, null, 2], ['', 'Trang 3/5']];
    expect(readHcmc(gridFrom([...form, ...far, ...notes])).told).toEqual([]);
  });
});

describe('a number that is no code and no group', () => {
  it.each<[string, TestCell]>([
    ['text', '41'],
    ['a number', 41],
  ])('is an error in a table of raw figures, as %s', (_, code) => {
    const sheet = gridFrom(
      [
        ['Mã', 'a', 'b'],
        [code, 2700, 9000],
      ],
      { name: 'Số liệu' },
    );
    expect(readHcmc(gridFrom(form), sheet).told).toEqual([
      { check: 'input-criterion-unknown', severity: 'error', at: 'Số liệu!A2' },
    ]);
  });

  it('is one where it could be a group’s number as well: groups have no raw figures; all such rows are told in one', () => {
    const sheet = gridFrom(
      [
        ['Mã', 'Tên', 'a', 'b'],
        ['1', 'Nhận thức số', null, null],
        ['DTI-41', '', 2700, 9000],
        ['2', '', 1, 2],
        ['2', '', 3, 4],
        [3, '', 5, 6],
      ],
      { name: 'Số liệu' },
    );
    const { inputs, told, findings } = readHcmc(gridFrom(form), sheet);
    expect(inputs['DTI-41']).toEqual({ a: 2700, b: 9000 });
    expect(told).toEqual([{ check: 'input-criterion-unknown', severity: 'error', at: 'Số liệu!A4' }]);
    expect(findings).toMatchObject([{ data: { codes: ['2', '3'], cells: ['A4', 'A5', 'A6'] } }]);
  });
});
