import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { readUnitList } from '../../../src/workbook/ranking-table/read-list';
import { shipped } from '../../support/shipped';

describe('a list of ranks', () => {
  it('takes no headings that are printed again for a unit', () => {
    const lines = ['Hạng,Đơn vị', '1,Xã Mỹ Lệ', '2,Xã Cần Giuộc', '', 'Hạng,Đơn vị', '3,Xã Long Cang'];
    const read = readWorkbook(new TextEncoder().encode(lines.join('\n')), 'truoc.csv');
    if (!read.ok) throw new Error(read.error.check);
    const list = readUnitList(read.value, shipped('tayninh-commune-2025'), 'ranks');
    expect(list?.units.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['Xã Mỹ Lệ', 1],
      ['Xã Cần Giuộc', 2],
      ['Xã Long Cang', 3],
    ]);
    expect(list?.findings).toEqual([]);
  });
});
