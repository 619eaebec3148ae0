import { describe, expect, it } from '@jest/globals';
import { fromFile, toFile } from '../../../src/host/open/formula';

describe('formulas in files', () => {
  it('lose the prefixes of newer functions', () => {
    expect(fromFile('_xlfn.XLOOKUP(A1,_xlfn._xlws.FILTER(B:B,C:C),D:D)')).toBe('=XLOOKUP(A1,FILTER(B:B,C:C),D:D)');
  });

  it('leave native functions with a dot alone', () => {
    expect(toFile('=STDEV.S(A1:A3)+DTI.INDEX(A1)', ['DTI.INDEX'])).toBe('STDEV.S(A1:A3)+_xldudf_DTI_INDEX(A1)');
  });
});
