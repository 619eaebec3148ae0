/** The ways that make reading fast are those that real workbooks take: nothing else would show that one no longer is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openFile } from '../../../src/workbook/file/open-file';
import { PartMemory } from '../../../src/workbook/file/part-memory';
import type { Package } from '../../../src/workbook/file/xlsx/package';
import { readPlainSheet } from '../../../src/workbook/file/xlsx/plain-sheet';
import { readPlainStrings } from '../../../src/workbook/file/xlsx/plain-strings';
import { readSharedStrings } from '../../../src/workbook/file/xlsx/shared-strings';
import { readStyleFormats } from '../../../src/workbook/file/xlsx/styles';
import { readWorkbookPart } from '../../../src/workbook/file/xlsx/workbook-part';
import { shipped } from '../../support/shipped';
import { formOf } from '../template/forms';
import { FILE, read } from './read';

const fixture = (name: string): Uint8Array =>
  readFileSync(join(__dirname, '../../fixtures', `tayninh-commune-2025-${name}.xlsx`));
const WORKBOOKS = [
  ['the plain scoresheet', () => fixture('scoresheet')],
  ['the official form', () => fixture('official-form')],
  ['a form that we made', () => formOf(shipped('hcmc-commune-2026'))],
] as const;

function packageOf(bytes: Uint8Array): Package {
  const source = openFile(bytes, FILE);
  if (source === 'text') throw new Error('no .xlsx');
  return source;
}

/** Counts what is really read, where the memory knows nothing. */
class CountingMemory extends PartMemory {
  readings = 0;

  override ofPart<T>(reading: string, part: Parameters<PartMemory['ofPart']>[1], read: () => T): T {
    return super.ofPart(reading, part, () => this.#counted(read));
  }

  override ofText<T>(reading: string, text: string, read: () => T): T {
    return super.ofText(reading, text, () => this.#counted(read));
  }

  #counted<T>(read: () => T): T {
    this.readings += 1;
    return read();
  }
}

describe.each(WORKBOOKS)('%s', (_, bytes) => {
  it('has its cells read by their pattern, on every sheet', async () => {
    const source = packageOf(await bytes());
    const { file } = source;
    const { sheets, stringsPart, stylesPart, date1904 } = readWorkbookPart(source);
    const strings = readSharedStrings(source, stringsPart);
    const formats = readStyleFormats(source, stylesPart);
    const byParser = sheets.filter(({ part, name }) => {
      const context = { strings, formats, date1904, file, sheet: name };
      return readPlainSheet(source.text(part), context, source, part) === null;
    });
    expect(sheets.length).toBeGreaterThan(0);
    expect(byParser).toEqual([]);
  });

  it('has its texts read by their pattern', async () => {
    const source = packageOf(await bytes());
    const { stringsPart } = readWorkbookPart(source);
    const strings = stringsPart === null ? null : readPlainStrings(source.text(stringsPart), source, stringsPart);
    expect(strings?.length).toBeGreaterThan(0);
  });

  it('is understood once: the same file again asks for nothing to be read anew', async () => {
    const memory = new CountingMemory();
    const file = await bytes();
    read(file, FILE, { memory });
    const first = memory.readings;
    read(file, FILE, { memory });
    expect(first).toBeGreaterThan(0);
    expect(memory.readings).toBe(first);
  });
});
