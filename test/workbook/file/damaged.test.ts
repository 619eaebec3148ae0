import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { archive, partsOf, SHEET_PART, xlsx, xlsxOfRows } from './build';

const FIXTURES = ['scoresheet.xlsx', 'official-form.xlsx', 'scoresheet.csv'].map(
  (name) =>
    [name, Uint8Array.from(readFileSync(join(__dirname, '../../fixtures', `tayninh-commune-2025-${name}`)))] as const,
);
const RUNS = { numRuns: 60 };

/** Reading gives a workbook or a finding that names the file; an exception would fail the test. */
function expectAnswer(bytes: Uint8Array): void {
  const result = readWorkbook(bytes, 'a.xlsx');
  expect(result.ok ? result.value.fileName : result.error.data.file).toBe('a.xlsx');
}

const flips = (length: number): fc.Arbitrary<[number, number][]> =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });

function changed(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, byte] of changes) {
    copy[at] = byte;
  }
  return copy;
}

describe.each(FIXTURES)('a damaged %s', (_, bytes) => {
  it('is answered whatever bytes are changed', () => {
    fc.assert(
      fc.property(flips(bytes.length), (changes) => {
        expectAnswer(changed(bytes, changes));
      }),
      RUNS,
    );
  });

  it('is answered wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length), (length) => {
        expectAnswer(bytes.subarray(0, length));
      }),
      RUNS,
    );
  });
});

describe('a damaged part in a sound archive', () => {
  const parts = unzipSync(FIXTURES[0]?.[1] ?? xlsx());
  it.each(Object.keys(parts))('%s is answered', (part) => {
    const content = parts[part] ?? new Uint8Array(1);
    fc.assert(
      fc.property(flips(content.length), fc.nat(content.length), (changes, length) => {
        expectAnswer(archive({ ...parts, [part]: changed(content, changes) }));
        expectAnswer(archive({ ...parts, [part]: content.subarray(0, length) }));
      }),
      { numRuns: 10 },
    );
  });

  it('never reads a sheet whose XML is cut off', () => {
    const whole = strToU8(String(partsOf()[SHEET_PART]));
    for (let length = 0; length < whole.length; length++) {
      expect(readWorkbook(xlsx({ [SHEET_PART]: whole.subarray(0, length) }), 'a.xlsx').ok).toBe(false);
    }
  });
});

describe('a large sheet', () => {
  it('is read to its last cell', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => {
      const cells = Array.from({ length: 100 }, (__, column) => `<c s="1"><v>${String((row * column) % 997)}</v></c>`);
      return `<row>${cells.join('')}</row>`;
    });
    const result = readWorkbook(xlsxOfRows(rows.join('')), 'a.xlsx');
    expect(result.ok && result.value.sheets[0]?.cell(999, 99).value).toBe((999 * 99) % 997);
  });
});
