import { describe, expect, it } from '@jest/globals';
import { pointCriteriaOf } from '../../../src/engine/edition/criteria';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { textNumbersOf } from '../../../src/workbook/read/figure';
import { earlierCriteria, unitsOfCriteria } from '../../../src/workbook/ranking-table/earlier-criteria';
import { shipped } from '../../support/shipped';

const of2025 = shipped('tayninh-commune-2025');
/** The set as a later year might have it: the same codes, its own years. */
const of2026 = { ...of2025, id: 'tayninh-commune-2026', years: [2026] };

function chosen(above: string) {
  const criteria = pointCriteriaOf(of2025);
  const table = [
    above,
    `Đơn vị,${criteria.map(({ code }) => code).join(',')}`,
    `Xã Mỹ Lệ,${criteria.map(({ max }) => max).join(',')}`,
  ].join('\n');
  const read = readWorkbook(new TextEncoder().encode(table), 'truoc.csv');
  if (!read.ok) throw new Error(read.error.check);
  return earlierCriteria(read.value, [of2026, of2025], textNumbersOf(read.value));
}

describe('the edition of an earlier table of units × criteria', () => {
  it('is the one of its year, although the one ranked now has the same codes', () => {
    const found = chosen('Kết quả năm 2025');
    expect(found?.edition.id).toBe('tayninh-commune-2025');
    expect(found?.findings).toEqual([]);
    expect(found === null ? [] : unitsOfCriteria(found, 2025).map(({ standing }) => standing?.points)).toEqual([960]);
  });

  it('is assumed and told where nothing says which it is', () => {
    expect(chosen('Bảng tổng hợp')?.findings.map(({ check }) => check)).toEqual(['previous-edition-assumed']);
  });
});
