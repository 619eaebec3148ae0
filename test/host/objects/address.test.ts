import { describe, expect, it } from '@jest/globals';
import { absoluteFormula, fullAddress, parseLocal, splitAddress } from '../../../src/host/objects/address';

describe('addresses of the embedded host', () => {
  it.each(['A1', 'B2:D4', 'A:C', '2:5', '1:1048576'])('reads and writes %s', (address) => {
    const area = parseLocal(address);
    expect(area && fullAddress('Sheet1', area)).toBe(`Sheet1!${address}`);
  });

  it.each(['', 'A0', 'ZZZZ1', 'A1048577', '0:3', 'Rate', 'A:XFE'])('knows that %s is none', (address) => {
    expect(parseLocal(address)).toBeNull();
  });

  it('quotes sheet names as Excel does, and reads them back', () => {
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(fullAddress('Phiếu', area)).toBe('Phiếu!A1:B2');
    expect(fullAddress("Phiếu 'A'", area)).toBe("'Phiếu ''A'''!A1:B2");
    expect(splitAddress("'Phiếu ''A'''!A1:B2")).toEqual({ sheet: "Phiếu 'A'", local: 'A1:B2' });
    expect(absoluteFormula('Sheet1', area)).toBe('=Sheet1!$A$1:$B$2');
  });
});
