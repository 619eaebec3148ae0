import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { foldWords } from '../../../src/engine/text';
import { EDITION_SHEET_TEXTS } from '../../../src/messages/edition-sheet';
import { COLUMNS } from '../../../src/workbook/edition-sheet/columns';
import { numberAsText, numberIn, shareAsText, shareIn, stepIn } from '../../../src/workbook/edition-sheet/lists';
import { keysOf } from '../../../src/workbook/edition-sheet/words';

/** Numbers as editions hold them: at most nine decimals. */
const decimals = (max: number) => fc.integer({ min: 0, max: max * 1_000_000 }).map((value) => value / 1_000_000);

describe('numbers in the texts of an edition’s sheets', () => {
  it('come back as they were written', () => {
    fc.assert(fc.property(decimals(10_000), (value) => numberIn(numberAsText(value)) === value));
    fc.assert(fc.property(decimals(1), (share) => shareIn(shareAsText(share)) === share));
  });

  it.each([
    [0.5, '0,5'],
    [1.125, '1,1250'],
    [1000, '1000'],
  ])('%d is written %s, which has one reading', (value, text) => {
    expect(numberAsText(value)).toBe(text);
  });

  it.each([
    ['75%', 0.75],
    ['75,5 %', 0.755],
    ['0.75', 0.75],
    ['0,75', 0.75],
    ['1.000', null],
    ['ba phần tư', null],
    ['%', null],
  ])('%s as a share is %p', (text, share) => {
    expect(shareIn(text)).toBe(share);
  });

  it.each([['52'], ['từ 52'], ['≥ 52'], ['>=52'], ['at least 52']])('%s begins a step at 52', (text) => {
    expect(stepIn(text)).toBe(52);
  });
});

describe('the words of an edition’s sheets', () => {
  const { vi, en } = EDITION_SHEET_TEXTS;

  it.each(keysOf(COLUMNS))('tell the columns of %s apart in both languages', (sheet) => {
    const columns = COLUMNS[sheet].map(([column]) => column);
    const owners = new Map<string, string>();
    for (const column of columns) {
      for (const heading of new Set([vi.headings[column], en.headings[column]].map(foldWords))) {
        expect([heading, owners.get(heading)]).toEqual([heading, undefined]);
        owners.set(heading, column);
      }
    }
  });

  it.each(keysOf(vi.words))('tell the values of %s apart in both languages', (list) => {
    for (const words of [vi.words[list], en.words[list]]) {
      const folded = Object.values<string>(words).map(foldWords);
      expect(new Set(folded).size).toBe(folded.length);
    }
  });

  it('tell sheets apart, in names that Excel takes', () => {
    const names = Object.values(vi.sheets);
    expect(new Set(names.map(foldWords)).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  });
});
