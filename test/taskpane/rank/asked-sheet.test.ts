/** The sheet that a person names, in workbooks with several forms: what is told of it, and where the result keeps it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rankAgain } from '../../../src/taskpane/rank/gather-and-rank';
import { resultText } from '../../../src/taskpane/rank/make-rank-sheets';
import { PublishedResult } from '../../../src/workbook/publish/result-schema';
import { writeForms, writeTwoForms } from '../../support/generate-workbooks';
import { rankingOf } from './ranking';

const NOW = '2026-01-15T00:00:00.000Z';
const ALONE = { list: null, previous: null };

let folder: string;
let two: Uint8Array;
let one: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asked-sheet-'));
  two = readFileSync(await writeTwoForms(join(folder, 'hai.xlsx'), 'Xã Hai', ['Quý 1', 'Quý 2']));
  one = readFileSync((await writeForms(folder, 1))[0] ?? '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const resultOf = (kept: ReturnType<typeof rankingOf>) => PublishedResult.parse(JSON.parse(resultText(kept, NOW)));

describe('the sheet that is asked for', () => {
  it('is kept in the result, and workbooks without it are told, each time that they are ranked', async () => {
    const kept = rankingOf({ lines: [], more: { 'hai.xlsx': two, 'mot.xlsx': one }, sheet: 'Quý 2' });
    expect(resultOf(kept).sheet).toBe('Quý 2');
    const { model } = await rankAgain(kept, ALONE);
    expect(model.notes.filter(({ check }) => check === 'gather-sheet-lacking')).toMatchObject([
      { severity: 'notice', text: { vi: expect.stringContaining('mot.xlsx') } },
    ]);
  });

  it('leaves no trace where nothing was read from it', async () => {
    const kept = rankingOf({ sheet: 'bang' });
    expect(resultOf(kept)).not.toHaveProperty('sheet');
    const none = rankingOf({ lines: [], more: { 'mot.xlsx': one } });
    expect(resultOf(none)).not.toHaveProperty('sheet');
    expect((await rankAgain(none, ALONE)).model.notes.map(({ check }) => check)).not.toContain('gather-sheet-lacking');
  });
});
