import { describe, expect, it } from '@jest/globals';
import { absoluteReference, columnFixed, sumFormula } from '../../../src/workbook/plan/references';

describe('references as formulas write them', () => {
  it('adds neighbours as a range and others one by one', () => {
    expect(sumFormula([11, 12, 14], 4)).toBe('SUM(E12:E13,E15)');
    expect(sumFormula([0], 27)).toBe('SUM(AB1)');
  });

  it('quotes the sheet’s name, doubling its apostrophes', () => {
    const area = { top: 5, left: 0, bottom: 75, right: 7 };
    expect(absoluteReference('Số liệu', area)).toBe("'Số liệu'!$A$6:$H$76");
    expect(absoluteReference("Xã M'Đrắk", { ...area, bottom: 5, right: 0 })).toBe("'Xã M''Đrắk'!$A$6");
  });

  it('fixes the column and lets the row follow', () => {
    expect(columnFixed(11, 2)).toBe('$C12');
  });
});
