import { describe, expect, it } from '@jest/globals';
import type { CentralCell } from '../../../src/engine/central/figure';
import { shipped } from '../../support/shipped';
import { read } from './tables';

const commune = shipped('tayninh-commune-2025');
const province = shipped('province-2022');

const checks = (reading: ReturnType<typeof read>) => reading.findings.map(({ check }) => check);

describe('a central table', () => {
  it('is read by Vietnamese headings, however they are accented and cased', () => {
    const { figures, findings } = read(
      ['ĐƠN VỊ', 'Kỳ số liệu', 'Ma tieu chi', 'Giá trị (điểm)', 'Nguồn', 'Ngày số liệu'],
      [['Xã Bình Minh', 'Quý I/2026', '1.1', '9,90', 'Cổng dịch vụ công', '31/03/2026']],
    );
    expect(findings).toEqual([]);
    expect([...figures]).toEqual([
      {
        unit: 'Xã Bình Minh',
        period: '2026-Q1',
        key: { criterion: '1.1' },
        value: 9.9,
        numerator: null,
        denominator: null,
        decimals: 2,
        scale: null,
        measure: null,
        source: 'Cổng dịch vụ công',
        asOf: '2026-03-31',
        provisional: false,
        at: { sheet: 'Đối chiếu', address: 'D2' },
      },
    ]);
  });

  it('is read by the headings of statistical files, with their multiplier and status', () => {
    const { figures } = read(
      ['REF_AREA', 'INDICATOR', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MULT', 'DECIMALS'],
      [
        ['Xã A', '5.1', '2025', 12, 'P', 3, 0],
        ['Xã A', '5.2', '2026-S1', null, 'M', 3, 0],
      ],
    );
    const [first, ...others] = figures;
    expect(first).toMatchObject({ period: '2025', value: 12, scale: 1000, decimals: 0, provisional: true });
    expect(others).toEqual([]);
  });

  it('takes the day of a time', () => {
    const { figures } = read(['criterion', 'value', 'asOf'], [['1.2', 3, '2025-12-31T00:00:00']]);
    expect([...figures].map(({ asOf }) => asOf)).toEqual(['2025-12-31']);
  });

  it.each<[string, CentralCell, { value: number; scale: number | null }]>([
    ['a percentage', '56,9%', { value: 56.9, scale: 0.01 }],
    ['a number with groups and decimals', '1.234,5', { value: 1234.5, scale: null }],
    ['a number', 4.4, { value: 4.4, scale: null }],
  ])('takes %s as it stands', (_, cell, expected) => {
    expect([...read(['criterion', 'value'], [['1.1', cell]]).figures][0]).toMatchObject(expected);
  });

  it('takes the scale from the unit of measure', () => {
    const rows = [
      ['1.1', 12, 'nghìn người'],
      ['1.2', 95, '%'],
      ['1.3', 9, 'điểm'],
    ];
    const { figures } = read(['Tiêu chí', 'Giá trị', 'Đơn vị tính'], rows);
    expect([...figures].map(({ scale, measure }) => [scale, measure])).toEqual([
      [1000, null],
      [0.01, null],
      [null, 'points'],
    ]);
  });

  it('reads a serial number as the day it is', () => {
    expect([...read(['criterion', 'value', 'asOf'], [['1.1', 1, 46022]]).figures][0]?.asOf).toBe('2025-12-31');
  });
});

describe('what is wrong in a central table', () => {
  it.each<[string, readonly CentralCell[], readonly CentralCell[]]>([
    ['central-number-unclear', ['criterion', 'value'], ['1.1', '4.400']],
    ['central-number-unreadable', ['criterion', 'value'], ['1.1', 'khoảng 56']],
    ['central-number-unreadable', ['criterion', 'value', 'decimals'], ['1.1', 5, -1]],
    ['central-date-future', ['criterion', 'value', 'asOf'], ['1.1', 5, '23/11/2026']],
    ['central-date-unreadable', ['criterion', 'value', 'asOf'], ['1.1', 5, '31/02/2026']],
    ['central-period-unreadable', ['criterion', 'value', 'period'], ['1.1', 5, 'nay']],
    ['central-measure-unknown', ['criterion', 'value', 'measure'], ['1.1', 5, 'tệp']],
    ['central-criterion-unknown', ['criterion', 'value'], ['9.99', 5]],
    ['central-quantity-unknown', ['quantity', 'value'], ['mây', 5]],
    ['central-code-unclear', ['criterion', 'value'], [4.1, 5]],
    ['central-key-missing', ['criterion', 'value'], [null, 5]],
    ['central-value-missing', ['criterion', 'value'], ['1.1', null]],
  ])('%s: the row is told at its cell and not used', (check, header, row) => {
    const reading = read(header, [row], { edition: commune });
    expect(checks(reading)).toEqual([check]);
    expect(reading.findings[0]?.at?.sheet).toBe('Đối chiếu');
    expect(reading.figures.size).toBe(0);
  });

  it('names headings that are none of a central table', () => {
    const reading = read(['Họ tên', 'Ghi chú'], [['A', 'B']]);
    expect(reading.findings).toMatchObject([
      { check: 'central-table-unknown', data: { headings: ['Họ tên', 'Ghi chú'] } },
    ]);
  });

  it('names provinces that do not exist, or that a name does not tell apart', () => {
    const rows = [
      ['Tỉnh Bình Sơn', 'NTS', 1],
      ['TP.HCM', 'NTS', 1],
    ];
    const reading = read(['unit', 'quantity', 'value'], rows, { edition: province });
    expect(reading.findings[0]).toMatchObject({ check: 'central-unit-unknown', data: { unit: 'Tỉnh Bình Sơn' } });
    expect(checks(reading).filter((check) => check.startsWith('central-unit'))).toHaveLength(1);
  });

  it('uses neither of two values of one key and day, and names both cells', () => {
    const rows = [
      ['1.1', 9],
      ['1.1', 8],
      ['1.2', 7],
    ];
    const reading = read(['criterion', 'value'], rows);
    expect(reading.findings).toMatchObject([
      {
        check: 'central-two-values',
        at: { address: 'B3' },
        data: { values: [9, 8], other: { address: 'B2' } },
      },
    ]);
    expect([...reading.figures].map(({ key }) => key)).toEqual([{ criterion: '1.2' }]);
  });

  it('lets the later day of one source count, and an equal value stand once', () => {
    const rows = [
      ['1.1', 9, 'EMC', '30/06/2026'],
      ['1.1', 8, 'EMC', '30/09/2026'],
      ['1.2', 7, 'EMC', '30/09/2026'],
      ['1.2', 7, '1022', '30/09/2026'],
    ];
    const reading = read(['criterion', 'value', 'source', 'asOf'], rows);
    expect(reading.findings).toEqual([]);
    expect([...reading.figures].map(({ value }) => value)).toEqual([8, 7]);
  });

  it('lists the first findings of a kind and counts the rest', () => {
    const reading = read(
      ['criterion', 'value'],
      Array.from({ length: 100 }, () => ['1.1', 'x']),
    );
    expect(reading.findings).toHaveLength(21);
    expect(reading.findings.at(-1)).toMatchObject({ check: 'central-more-findings', data: { count: 80 } });
  });
});

describe('a table of very many rows', () => {
  /** A row at a time: the table never stands in memory as a whole. */
  function* streamed(count: number) {
    for (let row = 0; row < count; row += 1) yield [`Xã ${String(row % 40_001)}`, `1.${String(1 + (row % 8))}`, 5];
  }

  it('keeps only the unit asked for', () => {
    const units = ['Xã 17'];
    const { figures } = read(['unit', 'criterion', 'value'], streamed(200_000), { edition: commune, units });
    expect(figures.units).toEqual(units);
    expect(figures.size).toBeLessThanOrEqual(5);
    expect(figures.size).toBeGreaterThan(0);
  });
});
