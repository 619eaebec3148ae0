import { describe, expect, it } from '@jest/globals';
import { canonicalJson, digestOf } from '../../../src/engine/review/canonical';

describe('the canonical text of plain data', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    // The order of keys and the numbers of the examples in RFC 8785.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
    [{ a: undefined, b: {} }, '{"b":{}}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is hashed by SHA-256 in UTF-8', () => {
    // printf '"thẩm định"' | sha256sum
    expect(digestOf('thẩm định')).toBe(HASH_OF_TEXT);
  });

  it('is not made of what JSON cannot say', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });
});

const HASH_OF_TEXT = 'b75c7b3cb587cfa90d7013137c1c968bc11084a3e0dcf29194d0a4f6e5baf9f8';
