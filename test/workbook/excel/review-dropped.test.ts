import { expect, it } from '@jest/globals';
import { STATE_SHEET } from '../../../src/workbook/state/codec';
import { logInGrid, REVIEW_SHEET } from '../../../src/workbook/state/log-codec';
import { fixture, OFFICIAL_FORM } from '../fixtures';
import { gridFrom } from '../grid-from';
import { sheetsOf } from '../review/saved-workbook';
import { bindForm, done } from './bound-form';
import { contents, openAddin } from './open-addin';
import { act, openDesk, restore } from './review-desk';

/** Rows above the first entry in the readable sheet. */
const ROWS_ABOVE = 3;

/** Rules with the add-in dropped after so many messages, and tells what is in the workbook then. */
async function dropped(messages: number) {
  const addin = await openAddin(fixture(OFFICIAL_FORM));
  await done(bindForm());
  const session = await openDesk();
  const form = session.binding.table.sheet;
  const before = contents(addin, form);
  const lost = addin.dropAfter(messages).then(() => 'dropped' as const);
  const ruled = act(session, { do: 'rule', rulings: [restore('4.22.11', 20, true)] }).then(() => 'ruled' as const);
  const outcome = await Promise.race([lost, ruled]);
  const sheets = sheetsOf(addin);
  const { log, verdict } = logInGrid(gridFrom(sheets.get(STATE_SHEET) ?? []));
  const changed = [...contents(addin, form)].filter(([place, content]) => before.get(place) !== content);
  addin.close();
  return {
    outcome,
    verdict: verdict.outcome,
    entries: log.entries.length,
    readable: Math.max(0, (sheets.get(REVIEW_SHEET)?.length ?? 0) - ROWS_ABOVE),
    filled: changed.map(([, content]) => content),
  };
}

it('a ruling is there whole or not at all, wherever the add-in is dropped', async () => {
  const nothing = { verdict: 'holds', entries: 0, readable: 0, filled: [] };
  const whole = { verdict: 'holds', entries: 2, readable: 2, filled: [20] };
  const found: string[] = [];
  for (let messages = 0; found.at(-1) !== 'ruled'; messages += 1) {
    const { outcome, ...workbook } = await dropped(messages);
    const isThere = workbook.entries > 0;
    expect(workbook).toEqual(isThere ? whole : nothing);
    found.push(outcome === 'ruled' ? 'ruled' : isThere ? 'whole' : 'nothing');
  }
  // Not at all before Excel was asked to write, whole from then on: also where its answer is what was lost.
  expect(found.slice(0, 3)).toEqual(['nothing', 'nothing', 'nothing']);
  expect(found).toContain('whole');
  const order = ['nothing', 'whole', 'ruled'];
  expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
}, 120_000);
