import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_EDITIONS } from '../../../src/engine/edition/official';
import type { Grid } from '../../../src/workbook/grid';
import { readScoresheet } from '../../../src/workbook/read/read-scoresheet';
import { recogniseWorkbook } from '../../../src/workbook/recognise/recognise-workbook';
import { shipped } from '../../support/shipped';
import { gridFrom } from '../grid-from';

/** Reads a workbook of Ho Chi Minh City's commune edition: raw figures by criterion, states and findings. */
function readHcmc(...sheets: Grid[]) {
  const recognised = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS);
  const edition = shipped('hcmc-commune-2026');
  if (!recognised.ok) {
    throw new Error('The workbook was not recognised.');
  }
  expect(recognised.value.binding.edition).toBe('hcmc-commune-2026');
  const { scoresheet, findings } = readScoresheet({ sheets }, recognised.value.binding, edition);
  const inputs = Object.fromEntries(scoresheet.entries.map((entry) => [entry.criterion, entry.inputs]));
  const states = Object.fromEntries(scoresheet.entries.map((entry) => [entry.criterion, entry.state]));
  return { inputs, states, findings };
}

const points = gridFrom(
  [
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
    ['DTI-01', 'Trưởng Ban Chỉ đạo', 2, 2],
    ['DTI-02', 'Chủ trì các cuộc họp', 2, 1.5],
    ['DTI-04', 'Chuyên mục', 2, null],
    ['DTI-07', 'Báo cáo quý', 2, null],
    ['DTI-36', 'Hệ thống 1022', 4, null],
  ],
  { name: 'Phiếu' },
);

const expected = {
  'DTI-01': { met: true },
  'DTI-02': { a: 3, b: 4 },
  'DTI-04': { hasSection: false, n: 60 },
  'DTI-07': { q1: 'on-time', q2: 'late' },
  'DTI-36': { inUse: true, a: 0, b: 0 },
};

describe('raw figures', () => {
  it('stand in columns of a sheet of their own', () => {
    const figures = gridFrom(
      [
        ['Mã', 'a', 'b', 'n', 'hasSection', 'q1', 'q2', 'met', 'inUse'],
        ['DTI-01', null, null, null, null, null, null, 'x'],
        ['DTI-02', 3, 4],
        ['DTI-04', null, null, 60, 'Không'],
        ['DTI-07', null, null, null, null, 'Đúng hạn', 'late'],
        ['DTI-36', 0, 0, null, null, null, null, null, true],
      ],
      { name: 'Số liệu' },
    );
    const read = readHcmc(points, figures);
    expect(read.findings).toEqual([]);
    expect(read.inputs).toEqual(expected);
    expect(read.states).toMatchObject({ 'DTI-04': 'answered', 'DTI-36': 'answered' });
  });

  it('stand one a row, named by symbol or by label', () => {
    const figures = gridFrom(
      [
        ['Mã', 'Đầu vào', 'Giá trị'],
        ['DTI-01', 'met', 'Có'],
        ['DTI-02', 'a', 3],
        ['', 'b', 4],
        ['DTI-04', 'n - số tin, bài', 60],
        ['DTI-04', 'Có chuyên mục riêng về chuyển đổi số', 'Không'],
        ['DTI-07', 'Báo cáo quý I', 'Đúng hạn'],
        [null, 'q2', 'late'],
        ['DTI-36', 'inUse', 1],
        [null, 'a', 0],
        [null, 'b', 0],
      ],
      { name: 'Số liệu' },
    );
    const read = readHcmc(points, figures);
    expect(read.findings).toEqual([]);
    expect(read.inputs).toEqual(expected);
  });

  it('stand in the table itself, in columns or on lines below their criterion', () => {
    const table = gridFrom([
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Kết quả', 'a', 'b', 'Tự chấm'],
      ['DTI-01', 'Trưởng Ban Chỉ đạo', 2, 'Đạt', null, null, 2],
      ['DTI-02', 'Chủ trì các cuộc họp', 2, null, 3, 4, 1.5],
      ['DTI-03', 'Văn bản chỉ đạo', 2],
      [null, 'a = 5'],
      [null, 'b: tổng số văn bản', null, 8],
    ]);
    const read = readHcmc(table);
    expect(read.findings).toEqual([]);
    expect(read.inputs).toEqual({ 'DTI-01': { met: true }, 'DTI-02': { a: 3, b: 4 }, 'DTI-03': { a: 5, b: 8 } });
  });

  it('stand under headings in capitals', () => {
    const figures = gridFrom(
      [
        ['Mã', 'A', 'B'],
        ['DTI-02', 3, 4],
      ],
      { name: 'Số liệu' },
    );
    expect(readHcmc(points, figures).inputs['DTI-02']).toEqual({ a: 3, b: 4 });
  });

  it('need no symbol where the criterion has only one', () => {
    const figures = gridFrom(
      [
        ['Mã', 'Đầu vào', 'Giá trị'],
        ['DTI-01', '', 'Có'],
        ['DTI-02', '', 3],
      ],
      { name: 'Số liệu' },
    );
    const read = readHcmc(points, figures);
    expect(read.inputs['DTI-01']).toEqual({ met: true });
    expect(read.findings).toMatchObject([{ check: 'input-unknown', at: { address: 'C3' } }]);
  });

  it('make one entry a criterion in a list that stands alone', () => {
    const list = gridFrom([
      ['Mã', 'Đầu vào', 'Giá trị'],
      ['DTI-02', 'a', 3],
      ['DTI-02', 'b', 4],
    ]);
    const sheets = [list];
    const recognised = recogniseWorkbook({ sheets }, OFFICIAL_EDITIONS);
    const entries = recognised.ok
      ? readScoresheet({ sheets }, recognised.value.binding, shipped('hcmc-commune-2026')).scoresheet.entries
      : [];
    expect(entries).toMatchObject([{ criterion: 'DTI-02', inputs: { a: 3, b: 4 } }]);
  });

  it('that did not arise are a state, not a zero', () => {
    const figures = gridFrom(
      [
        ['Mã', 'a', 'b'],
        ['DTI-36', 'KPS', 'KPS'],
        ['DTI-02', 3, 4],
      ],
      { name: 'Số liệu' },
    );
    const read = readHcmc(points, figures);
    expect(read.states['DTI-36']).toBe('did-not-arise');
    expect(read.inputs['DTI-36']).toEqual({});
    expect(read.findings).toEqual([]);
  });

  it('of a criterion without a row in the table are kept', () => {
    const figures = gridFrom(
      [
        ['Mã', 'a', 'b'],
        ['DTI-03', 5, 8],
      ],
      { name: 'Số liệu' },
    );
    const read = readHcmc(points, figures);
    expect(read.inputs['DTI-03']).toEqual({ a: 5, b: 8 });
    expect(read.states['DTI-03']).toBe('answered');
  });

  it('that cannot be understood are reported and left out', () => {
    const figures = gridFrom(
      [
        ['Mã', 'a', 'b', 'q1', 'met'],
        ['DTI-01', 5, null, null, 'có lẽ'],
        ['DTI-02', 'ba', '4.400'],
        ['DTI-07', null, null, 'hôm qua'],
        ['DTI-99', 1, 2],
        ['DTI-03', 7, 8],
        ['DTI-03', 9, 8],
      ],
      { name: 'Số liệu' },
    );
    const read = readHcmc(points, figures);
    expect(read.inputs).toMatchObject({ 'DTI-01': {}, 'DTI-02': {}, 'DTI-07': {} });
    expect(
      read.findings.map(({ check, severity, at, criterion }) => [check, severity, at?.address, criterion]),
    ).toEqual([
      ['input-unknown', 'warning', 'B2', 'DTI-01'],
      ['input-not-understood', 'error', 'E2', 'DTI-01'],
      ['not-a-number', 'error', 'B3', 'DTI-02'],
      ['number-unclear', 'error', 'C3', 'DTI-02'],
      ['input-not-understood', 'error', 'D4', 'DTI-07'],
      ['input-conflict', 'error', 'B7', 'DTI-03'],
      ['input-criterion-unknown', 'error', 'A5', 'DTI-99'],
    ]);
  });
});
