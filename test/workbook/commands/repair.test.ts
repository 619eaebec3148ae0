import { describe, expect, it } from '@jest/globals';
import { repaired } from '../../../src/workbook/commands/repair';
import { spilledArea } from '../../../src/workbook/commands/spill';

describe('formulas written without the add-in', () => {
  it.each([
    ['_xldudf_DTI_TOTAL(A1:A9,B1:B9)', 'DTI.TOTAL(A1:A9,B1:B9)'],
    ['_xlfn._xldudf_DTI_SCORE(A1:A9,B1:C9)', 'DTI.SCORE(A1:A9,B1:C9)'],
    ['[1]!_xldudf_DTI_CHECK(A1)', 'DTI.CHECK(A1)'],
    ['@DTI.GROUPSCORE(1,A1:A9,B1:B9)', 'DTI.GROUPSCORE(1,A1:A9,B1:B9)'],
    ['1+@_xldudf_DTI_total(A1,B1)*2', '1+DTI.TOTAL(A1,B1)*2'],
    ["'[dti add-in.xlam]x'!DTI.TOTAL(A1,B1)", 'DTI.TOTAL(A1,B1)'],
  ])('%s', (found, mended) => {
    expect(repaired(found)).toBe(mended);
    expect(repaired(mended)).toBe(mended);
  });

  it.each(['SUM(@A1:A9)', 'XYZ_DTI.TOTAL', '"_xldudf_DTI_TOTAL(A1)"', "'DTI'!A1", 'MYDTI.TOTAL(A1)'])(
    'leaves alone: %s',
    (formula) => {
      expect(repaired(formula)).toBe(formula);
    },
  );
});

describe('the cells that a formula fills', () => {
  it.each([
    ['DTI.TOTAL($A$2:$A$9,$B$2:$B$9)', 1],
    ['DTI.TOTAL(A2:A9,B2:B9)+DTI.GROUPSCORE(1,A2:A9,B2:B9)', 1],
    ['DTI.SCORE($A$2:$A$9,$B$2:$C$9,"x")', 8],
    ["DTI.CHECK('Phụ lục, 1'!$A$2:$A$9,'Phụ lục, 1'!$E$2:$E$9)", 8],
    ['DTI.SCORE(A2,B2:C2)', 1],
  ])('%s', (formula, rows) => {
    expect(spilledArea(formula, 4, 6)).toEqual({ top: 4, left: 6, bottom: 4 + rows - 1, right: 6 });
  });

  it.each(['DTI.CRITERIA("x")', 'DTI.SCORE(FILTER(A2:A9,B2:B9>0),C2:C9)', 'TRANSPOSE(DTI.SCORE(A2:A9,B2:B9))'])(
    'cannot be told: %s',
    (formula) => {
      expect(spilledArea(formula, 4, 6)).toBeNull();
    },
  );
});
