import { describe, expect, it } from '@jest/globals';
import { fromFile, toFile } from '../../../src/host/open/formula';

describe('formulas in files', () => {
  it('lose the prefixes of newer functions', () => {
    expect(fromFile('_xlfn.XLOOKUP(A1,_xlfn._xlws.FILTER(B:B,C:C),D:D)')).toBe('=XLOOKUP(A1,FILTER(B:B,C:C),D:D)');
  });

  it('get the prefixes of newer functions and of custom functions', () => {
    const formula = 'SUM(A1)+STDEV.S(A1:A3)+FILTER(XLOOKUP(A1,B:B,C:C),D:D)+DTI.INDEX(A1)';
    const stored =
      'SUM(A1)+_xlfn.STDEV.S(A1:A3)+_xlfn._xlws.FILTER(_xlfn.XLOOKUP(A1,B:B,C:C),D:D)+_xldudf_DTI_INDEX(A1)';
    expect(toFile(`=${formula}`, ['DTI.INDEX'])).toBe(stored);
    expect(fromFile(stored)).toBe(`=${formula}`);
  });

  it('keep texts as they are', () => {
    expect(toFile('="LET(x)"&A1', [])).toBe('"LET(x)"&A1');
  });
});
