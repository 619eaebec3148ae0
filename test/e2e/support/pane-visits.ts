/** The panels one after the other, as pictures and tests of looks need them. */
import type { Frame } from 'playwright-core';
import type { Panel } from '../../../src/messages/pane';
import { PANELS } from '../../../src/messages/pane';
import { paneTexts as en } from '../../../src/messages/en/pane';
import { paneTexts as vi } from '../../../src/messages/vi/pane';
import { bindTexts } from '../../../src/messages/vi/pane-bind';
import { commandTexts } from '../../../src/messages/vi/pane-commands';
import type { HostPage } from './host-page';

const TEXTS = { vi, en };

/** Makes the pane exactly as wide as Excel's narrowest. */
export async function narrowPane(host: HostPage, width = 320): Promise<void> {
  await host.page.evaluate((pixels) => {
    document.documentElement.style.setProperty('--pane-width', `${String(pixels)}px`);
  }, width);
}

/** Opens a panel by its button, which may be under “More”. */
export async function openPanel(host: HostPage, panel: Panel, language: 'vi' | 'en'): Promise<Frame> {
  const frame = await host.paneFrame();
  const texts = TEXTS[language];
  const navigation = frame.getByRole('navigation');
  const button = navigation.getByRole('button', { name: texts.panels[panel], exact: true });
  if (!(await button.isVisible())) {
    await navigation.getByRole('button', { name: texts.morePanels }).click();
  }
  await button.click();
  await frame.getByRole('heading', { level: 1, name: texts.panels[panel] }).waitFor();
  return frame;
}

/** Lets the form be remembered, in the panel for recognising it, in Vietnamese. */
export async function rememberForm(host: HostPage): Promise<void> {
  const frame = await openPanel(host, 'bind', 'vi');
  await frame.getByRole('button', { name: bindTexts.remember, exact: true }).click();
  await frame.getByText(commandTexts.done.bind).waitFor();
}

/** Every panel in turn. */
export async function visitPanels(
  host: HostPage,
  language: 'vi' | 'en',
  visit: (panel: Panel, frame: Frame) => Promise<void>,
): Promise<void> {
  for (const panel of PANELS) {
    await visit(panel, await openPanel(host, panel, language));
  }
}

/** Takes in a central figure that differs from the sample's, in the panel of findings. */
export async function showConflict(frame: Frame): Promise<void> {
  const buffer = Buffer.from('criterion;value;source;asOf\n1.1;10;NDXP;2025-12-31\n');
  await frame.locator('input[type=file]').first().setInputFiles({ name: 'so-lieu.csv', mimeType: 'text/csv', buffer });
  await frame.getByText(/NDXP/).first().waitFor();
}
