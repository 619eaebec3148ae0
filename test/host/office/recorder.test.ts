import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { startAddin } from '../support/office-window';
import { recording, replay } from '../support/replay';

/** Recordings from real Excel. There are none yet. */
const RECORDED = 'test/fixtures/recorded';
const RECORDER = readFileSync('src/host/recorder/record-batches.js', 'utf8');

describe('the recorder', () => {
  it('records batches that the host answers alike when they are replayed', async () => {
    const addin = await startAddin();
    addin.evaluate(RECORDER);
    await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Phiếu');
      sheet.getRange('A1:B2').values = [
        ['1.1', 2],
        ['=A1', true],
      ];
      sheet.load('id,name');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).getRange('A1:B2');
      again.load('values,address');
      await context.sync();
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync().catch(() => undefined);
    });
    const recorded: unknown = JSON.parse(String(addin.evaluate('dtiRecorder.json()')));
    addin.close();
    // As Excel's own: ids that the host would never give.
    const foreign: unknown = JSON.parse(JSON.stringify(recorded).replaceAll('"s2"', '"{0000-0002}"'));
    const compared = await replay(z.parse(recording, foreign));
    expect(compared.length).toBeGreaterThan(2);
    expect(JSON.stringify(compared)).toContain('ItemNotFound');
    for (const { excel, host } of compared) {
      expect(host).toEqual(excel);
    }
  });
});

describe('batches recorded from Excel', () => {
  const files = readdirSync(RECORDED).filter((name) => name.endsWith('.json'));

  it('are each answered as Excel answered them', async () => {
    for (const file of files) {
      const parsed = z.parse(recording, JSON.parse(readFileSync(join(RECORDED, file), 'utf8')));
      for (const { name, excel, host } of await replay(parsed)) {
        expect({ file, name, answer: host }).toEqual({ file, name, answer: excel });
      }
    }
    expect(files.length === 0).toBe(readFileSync(join(RECORDED, 'README.md'), 'utf8').includes('none yet'));
  });
});
