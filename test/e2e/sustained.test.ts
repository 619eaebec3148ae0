/** Sustainable points beside the form of the year before, and a person who judges otherwise. In the embedded host. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { findingsTexts } from '../../src/messages/vi/pane-findings';
import { sustainedTexts } from '../../src/messages/vi/pane-sustained';
import { openHost } from './support/host-page';
import { openPanel, rememberForm } from './support/pane-visits';
import { startServer, type TestServer } from './support/server';

const FORM = 'samples/tayninh-commune-2025-official-form.xlsx';
const EARLIER = readFileSync(join(__dirname, '../fixtures/tayninh-commune-2025-scoresheet.csv'), 'utf8');
const DTI = join(__dirname, '../../dist/cli/dti.cjs');
/** Appraised at 0 of 20 points: fragile by the rule. */
const CODE = '1.4';
const REASON = 'Đã ký hợp đồng trợ lý AI dùng chung đến hết năm 2028';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

const Checked = z.object({
  scoresheets: z.tuple([z.object({ findings: z.array(z.looseObject({ check: z.string(), data: z.unknown() })) })]),
});

/** What the built command line says of sustainable points in a saved workbook. */
function told(saved: string, previous: string): unknown {
  const { stdout } = spawnSync(process.execPath, [DTI, 'check', saved, '--previous', previous, '--json'], {
    encoding: 'utf8',
  });
  const [{ findings }] = Checked.parse(JSON.parse(stdout)).scoresheets;
  return findings.find(({ check }) => check === 'points-sustained')?.data;
}

describe('the form of the year before, opened beside', () => {
  it('sorts criteria, follows a person who gives a reason, and the workbook keeps it for the command line', async () => {
    const host = await openHost(server, { open: FORM });
    const folder = mkdtempSync(join(tmpdir(), 'dti-sustained-'));
    try {
      const pane = host.pane();
      await pane.getByText('787,84', { exact: true }).first().waitFor();
      await rememberForm(host);
      await openPanel(host, 'findings', 'vi');
      const earlier = { name: 'nam-truoc.csv', mimeType: 'text/csv', buffer: Buffer.from(EARLIER) };
      await pane.getByLabel(findingsTexts.chooseBeside).and(pane.locator('input')).setInputFiles(earlier);

      const card = pane.getByRole('region', { name: sustainedTexts.title });
      const sums = async (): Promise<readonly (readonly string[])[]> =>
        Promise.all((await card.getByRole('row').all()).map((row) => row.getByRole('cell').allTextContents()));
      await card.waitFor();
      // Both years are of one file here: what is full is sustainable, what is not is not.
      expect(await sums()).toEqual([[''], ['31', '450'], ['31', '510'], ['0', '0']]);

      await card.getByRole('combobox', { name: sustainedTexts.criterion, exact: true }).selectOption(CODE);
      await card.getByRole('radio', { name: sustainedTexts.durabilities.sustainable, exact: true }).check();
      const keep = card.getByRole('button', { name: sustainedTexts.keep });
      await card.getByRole('textbox', { name: sustainedTexts.reason }).fill('Vì');
      expect(await keep.isDisabled()).toBe(true);
      await card.getByRole('textbox', { name: sustainedTexts.reason }).fill(REASON);
      await keep.click();
      await card.getByText(sustainedTexts.kept).waitFor();
      await card.getByRole('row').filter({ hasText: '470' }).waitFor();
      expect(await sums()).toEqual([[''], ['32', '470'], ['30', '490'], ['0', '0']]);

      const { bytes } = await host.download();
      const [saved, previous] = ['nay.xlsx', 'truoc.csv'].map((name) => join(folder, name)) as [string, string];
      writeFileSync(saved, bytes);
      writeFileSync(previous, EARLIER);
      expect(told(saved, previous)).toMatchObject({ sustainable: { criteria: 32, points: 470 }, ruled: 1 });

      await card.getByRole('combobox', { name: sustainedTexts.show }).selectOption('sustainable');
      await card.getByRole('listitem').filter({ hasText: REASON }).waitFor();
      await card.getByRole('button', { name: sustainedTexts.drop({ code: CODE }) }).click();
      await card.getByText(sustainedTexts.dropped).waitFor();
      await card.getByRole('row').filter({ hasText: '450' }).waitFor();
      expect(await sums()).toEqual([[''], ['31', '450'], ['31', '510'], ['0', '0']]);
    } finally {
      rmSync(folder, { recursive: true });
      await host.close();
    }
  }, 120_000);
});
