import { describe, expect, it } from '@jest/globals';
import { fromLocalFormula, toLocalFormula, withCommas } from '../../../src/host/regional/formulas';
import { REGIONAL } from '../../../src/host/regional/settings';

/** Formulas as they are kept, and as they are seen in Vietnamese. */
const PAIRS = [
  ['=SUM(A1,0.5)', '=SUM(A1;0,5)'],
  ['=DTI.GROUPSCORE("1",A2:A63,E2:E63)', '=DTI.GROUPSCORE("1";A2:A63;E2:E63)'],
  ['=IF(A1>=74.9%,"7.04, gần đạt",\'Sheet 1.2, cũ\'!B2)', '=IF(A1>=74,9%;"7.04, gần đạt";\'Sheet 1.2, cũ\'!B2)'],
  ['=SUM({1.5,2;3,4},A1,5)', '=SUM({1.5,2;3,4};A1;5)'],
  ['=LOG10(A1)+$B2*1.25E-3', '=LOG10(A1)+$B2*1,25E-3'],
  ['=SUM(Diem[[Điểm, tự chấm]],1)', '=SUM(Diem[[Điểm, tự chấm]];1)'],
  ['=A1&","&B1', '=A1&","&B1'],
] as const;

describe('formulas where commas are decimal', () => {
  it.each(PAIRS)('%s is shown as %s', (kept, shown) => {
    expect(toLocalFormula(kept, REGIONAL.vi)).toBe(shown);
  });

  it.each(PAIRS)('%s is understood from %s', (kept, shown) => {
    expect(fromLocalFormula(shown, REGIONAL.vi)).toBe(kept);
  });

  it('may have arguments apart by commas that are no decimal signs', () => {
    expect(fromLocalFormula('=SUM(A1,5;B2,C2)', REGIONAL.vi)).toBe('=SUM(A1,5,B2,C2)');
  });

  it('keep their length when separators are put right', () => {
    expect(withCommas('=SUM(A1;B1;{1;2};"a;b")')).toBe('=SUM(A1,B1,{1;2},"a;b")');
  });
});

describe('formulas in English', () => {
  it('are shown and understood as they are', () => {
    const formula = '=SUM(A1,0.5)';
    expect(toLocalFormula(formula, REGIONAL.en)).toBe(formula);
    expect(fromLocalFormula(formula, REGIONAL.en)).toBe(formula);
  });
});
