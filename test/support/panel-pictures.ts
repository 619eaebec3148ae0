/** What each panel shows in the documentation's pictures: a state with real content, reached as a person reaches it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import type { Panel } from '../../src/messages/pane';
import { rankPanelTexts } from '../../src/messages/vi/pane-rank';
import { reviewTexts } from '../../src/messages/vi/pane-review';
import { templatePanelTexts } from '../../src/messages/vi/pane-template';
import { whatIfTexts } from '../../src/messages/vi/pane-what-if';
import { patchWorkbook } from '../../src/workbook/file/patch';
import { dti } from '../cli/run-cli';
import { showConflict } from '../e2e/support/pane-visits';
import { writeForms } from './generate-workbooks';
import { PERIOD, typedCells, UNIT } from './hcmc-figures';

export interface PanelPicture {
  /** Height of the window in CSS pixels: enough for what the picture is about. */
  readonly height: number;
  /** Makes the file that the panel is shown beside, in place of the sample form; its path. */
  readonly file?: (folder: string) => Promise<string>;
  /** Brings the panel into the state to show; returns what the picture begins with, null for the panel's top. */
  readonly prepare: (frame: Frame, folder: string) => Promise<Locator | null>;
}

/** 74.9 % of a 75 % threshold. */
const NEARLY = 'DTI-28';
const UNITS = 12;

const asItIs = (): Promise<null> => Promise.resolve(null);

/** A form of an edition whose rules are known, with figures. */
async function formWithFigures(folder: string): Promise<string> {
  const path = join(folder, 'phieu.xlsx');
  await dti(['template', 'hcmc-commune-2026', '-o', path, '--unit', UNIT, '--period', PERIOD]);
  const filled = patchWorkbook(readFileSync(path), typedCells(), basename(path));
  if (!filled.ok) {
    throw new Error(`The form could not be filled in: ${JSON.stringify(filled.error)}`);
  }
  writeFileSync(path, filled.value);
  return path;
}

async function enter(frame: Frame): Promise<null> {
  await frame.getByRole('combobox').selectOption(NEARLY);
  await frame.getByRole('heading', { level: 2, name: new RegExp(`^${NEARLY}`) }).waitFor();
  return null;
}

async function findings(frame: Frame): Promise<null> {
  await showConflict(frame);
  return null;
}

/** Two rulings and what a third would do. */
async function review(frame: Frame): Promise<Locator> {
  await frame.getByLabel(reviewTexts.author.name).fill('Nguyễn Thị Hạnh');
  await frame.getByRole('button', { name: reviewTexts.author.choose }).click();
  const remember = frame.getByRole('button', { name: reviewTexts.remember });
  await remember.click();
  await remember.waitFor({ state: 'detached' });
  for (const [done, code] of ['1.6', '2.4'].entries()) {
    await frame
      .getByRole('option', { name: new RegExp(`^${code}\\b`) })
      .first()
      .click();
    await frame.getByRole('radio', { name: new RegExp(`^${reviewTexts.actions.appraised}`) }).check();
    await frame.getByLabel(reviewTexts.why).fill('Thống nhất tiêu chí theo tài liệu kiểm chứng đơn vị cung cấp.');
    await frame.getByRole('button', { name: reviewTexts.log, exact: true }).click();
    await frame.getByText(new RegExp(`đã xong ${String(done + 1)}`)).waitFor();
  }
  await frame
    .getByRole('option', { name: /^2\.5\b/ })
    .first()
    .click();
  await frame.getByRole('radio', { name: new RegExp(`^${reviewTexts.actions.restored}`) }).check();
  await frame.getByLabel(reviewTexts.why).fill('Đơn vị đã bổ sung tài liệu kiểm chứng đúng kỳ đánh giá.');
  return frame.getByRole('heading', { level: 2, name: reviewTexts.queue });
}

async function rank(frame: Frame, folder: string): Promise<Locator> {
  const files = await writeForms(folder, UNITS);
  await frame
    .getByLabel(rankPanelTexts.chooseFiles)
    .first()
    .setInputFiles([...files]);
  await frame.getByRole('button', { name: rankPanelTexts.start }).click();
  const heading = frame.getByRole('heading', { name: rankPanelTexts.league({ name: 'Cấp xã' }) });
  await heading.waitFor({ timeout: 60_000 });
  return heading;
}

async function whatIf(frame: Frame): Promise<null> {
  await frame.getByLabel(whatIfTexts.add).selectOption('1.1');
  await frame.getByLabel(whatIfTexts.points({ max: '10' })).fill('9');
  await frame.getByRole('heading', { name: whatIfTexts.result }).waitFor();
  return null;
}

async function template(frame: Frame): Promise<null> {
  await frame.getByLabel(templatePanelTexts.edition).selectOption('hcmc-commune-2026');
  await frame.getByLabel(templatePanelTexts.unit, { exact: true }).fill('Phường Bến Thành');
  return null;
}

/** In the order of the panels: what one does, such as remembering the form, the next ones show. */
export const PANEL_PICTURES: Readonly<Record<Panel, PanelPicture>> = {
  home: { height: 1100, prepare: asItIs },
  enter: { height: 1300, file: formWithFigures, prepare: enter },
  score: { height: 1100, prepare: asItIs },
  findings: { height: 1450, prepare: findings },
  review: { height: 1700, prepare: review },
  rank: { height: 1500, prepare: rank },
  whatIf: { height: 1400, prepare: whatIf },
  bind: { height: 1100, prepare: asItIs },
  template: { height: 900, prepare: template },
  settings: { height: 1300, prepare: asItIs },
};
