import { describe, expect, it } from '@jest/globals';
import { moveFormula } from '../../../src/workbook/file/xlsx/shared-formula';

describe('moving a formula', () => {
  it.each([
    ['A1+B2', 1, 0, 'A2+B3'],
    ['$A1+B$2+$C$3', 2, 1, '$A3+C$2+$C$3'],
    ['SUM(C4:Z4)', 1, 0, 'SUM(C5:Z5)'],
    ['SUM(A:A,$B:B,2:3,$4:4)', 1, 1, 'SUM(B:B,$B:C,3:4,$4:5)'],
    ['IF(A1="A1 ""B2""",\'Bảng A1\'!B2,0)', 1, 0, 'IF(A2="A1 ""B2""",\'Bảng A1\'!B3,0)'],
    ['LOG10(A1)+ATAN2(B1,1)', 1, 0, 'LOG10(A2)+ATAN2(B2,1)'],
    ['[1]Sheet1!A1+Bang[Cot A1]', 1, 0, '[1]Sheet1!A2+Bang[Cot A1]'],
    ['TyLe_A1*A1.B2', 1, 0, 'TyLe_A1*A1.B2'],
    ['ABC1234567+XFE1', 1, 0, 'ABC1234567+XFE1'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
  ])('%s by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});
