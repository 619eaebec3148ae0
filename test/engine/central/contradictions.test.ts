import { describe, expect, it } from '@jest/globals';
import type { CentralCell } from '../../../src/engine/central/figure';
import { readCentralTable } from '../../../src/engine/central/read-table';
import { reconcile } from '../../../src/engine/central/reconcile';
import type { Entry } from '../../../src/engine/scoring/scoresheet';
import { edition, entry, given } from '../scoring/fixtures';

const EDITION = edition([{ id: '1', criteria: [given('1.1', 10), given('1.2', 10)] }]);
const ENTRIES: readonly Entry[] = [entry('1.1', { self: 7.04 }), entry('1.2', { self: 8 })];

/** Reads a table with these headings and compares it with a commune's sheet; places are `row,column`. */
function compared(header: readonly string[], ...rows: readonly (readonly CentralCell[])[]) {
  const refAt = (row: number, column: number) => ({ sheet: 'DC', address: `${String(row)},${String(column)}` });
  const table = { header, rows, decimal: null, refAt };
  const read = readCentralTable(table, { today: '2026-02-01', edition: EDITION, units: ['Xã Cần Giuộc'] });
  const sheet = { edition: EDITION.id, unit: 'Xã Cần Giuộc', period: '2025', entries: ENTRIES };
  const { verdicts, findings } = reconcile(sheet, EDITION, read.figures);
  const checks = [...read.findings, ...findings].map(({ check }) => check);
  return { verdicts: verdicts.map(({ verdict }) => verdict), checks, findings, read };
}

describe('two values for one thing', () => {
  const neither = { verdicts: ['no-central', 'no-central'], checks: ['central-two-values'] };

  it('are found under two spellings of the unit', () => {
    const rows = [
      ['XÃ CẦN GIUỘC', '1.1', 9],
      ['Xã Cần Giuộc', '1.1', 8],
    ];
    expect(compared(['Đơn vị', 'Mã tiêu chí', 'Giá trị'], ...rows)).toMatchObject(neither);
  });

  it('are found where only one of them names the period, or the measure', () => {
    const periods = [
      ['1.1', 9, '2025'],
      ['1.1', 8, null],
    ];
    expect(compared(['Mã tiêu chí', 'Giá trị', 'Kỳ'], ...periods)).toMatchObject(neither);
    const measures = [
      ['1.1', 9, 'điểm'],
      ['1.1', 8, null],
    ];
    expect(compared(['Mã tiêu chí', 'Giá trị', 'Loại giá trị'], ...measures)).toMatchObject(neither);
  });

  it('are one where they are equal', () => {
    const rows = [
      ['1.1', 9, '2025'],
      ['1.1', 9, null],
    ];
    expect(compared(['Mã tiêu chí', 'Giá trị', 'Kỳ'], ...rows).checks).toEqual(['central-conflict']);
  });
});

describe('rows of the unit under a name without its kind', () => {
  it('are named where they are left out because others have the whole name', () => {
    const rows = [
      ['Xã Cần Giuộc', '1.1', 7.04],
      ['Cần Giuộc', '1.2', 5],
    ];
    const { verdicts, findings } = compared(['Đơn vị', 'Mã tiêu chí', 'Giá trị'], ...rows);
    expect(verdicts).toEqual(['match', 'no-central']);
    expect(findings).toMatchObject([{ check: 'central-names-left-out', data: { written: ['Cần Giuộc'] } }]);
  });

  it('of other units only are told by their names', () => {
    const { read } = compared(['Đơn vị', 'Mã tiêu chí', 'Giá trị'], ['Xã Khác', '1.1', 7]);
    expect(read).toMatchObject({ otherUnits: ['Xã Khác'], findings: [] });
    expect(read.figures.size).toBe(0);
  });
});

describe('a fraction', () => {
  const HEAD = ['Mã tiêu chí', 'Giá trị', 'Tử số', 'Mẫu số'];

  it.each([
    [5, 0],
    [0, 0],
    [5, -1],
  ])('of %d over %d is refused at its denominator', (numerator, denominator) => {
    const { verdicts, read } = compared(HEAD, ['1.1', null, numerator, denominator]);
    expect(verdicts[0]).toBe('no-central');
    expect(read.findings).toMatchObject([
      {
        check: 'central-denominator-not-positive',
        at: { address: '0,3' },
        criterion: '1.1',
        data: { value: denominator },
      },
    ]);
  });

  it('that no number can hold is told as none', () => {
    expect(compared(HEAD, ['1.1', Infinity, null, null]).checks).toEqual(['central-number-unreadable']);
  });
});

describe('points of a criterion that a person scores', () => {
  it('are not compared with percentages', () => {
    const { findings } = compared(['Mã tiêu chí', 'Giá trị'], ['1.1', '95%']);
    expect(findings).toMatchObject([
      { check: 'central-cannot-compare', severity: 'warning', data: { why: { reason: 'share-for-points' } } },
    ]);
    const measured = compared(['Mã tiêu chí', 'Giá trị', 'UNIT_MEASURE'], ['1.1', 70.4, '%']);
    expect(measured.findings).toMatchObject([{ data: { why: { reason: 'share-for-points' } } }]);
  });

  it('are not compared with a numerator over a denominator', () => {
    const { findings } = compared(['criterion', 'numerator', 'denominator'], ['1.1', 704, 1000]);
    expect(findings).toMatchObject([
      { check: 'central-cannot-compare', data: { why: { reason: 'share-for-points' } } },
    ]);
  });

  it.each([-3, 12])('are not compared with %d of 10', (points) => {
    expect(compared(['Mã tiêu chí', 'Giá trị'], ['1.1', points]).findings).toMatchObject([
      { check: 'central-cannot-compare', data: { why: { reason: 'impossible-points', max: 10 } } },
    ]);
  });
});

it('reads the years of statistical files', () => {
  expect(compared(['INDICATOR', 'TIME_PERIOD', 'OBS_VALUE'], ['1.1', '2025-A1', 7.04]).verdicts[0]).toBe('match');
});
