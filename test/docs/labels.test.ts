/** What the guides call by its name is called so in the pane. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as enPane from '../../src/messages/en/pane';
import * as enBind from '../../src/messages/en/pane-bind';
import * as enFindings from '../../src/messages/en/pane-findings';
import * as enRank from '../../src/messages/en/pane-rank';
import * as enReview from '../../src/messages/en/pane-review';
import * as enSettings from '../../src/messages/en/pane-settings';
import * as enSustained from '../../src/messages/en/pane-sustained';
import * as enTemplate from '../../src/messages/en/pane-template';
import * as enWhatIf from '../../src/messages/en/pane-what-if';
import * as viPane from '../../src/messages/vi/pane';
import * as viBind from '../../src/messages/vi/pane-bind';
import * as viFindings from '../../src/messages/vi/pane-findings';
import * as viRank from '../../src/messages/vi/pane-rank';
import * as viReview from '../../src/messages/vi/pane-review';
import * as viSettings from '../../src/messages/vi/pane-settings';
import * as viSustained from '../../src/messages/vi/pane-sustained';
import * as viTemplate from '../../src/messages/vi/pane-template';
import * as viWhatIf from '../../src/messages/vi/pane-what-if';

const VI = [viPane, viBind, viFindings, viRank, viReview, viSettings, viSustained, viTemplate, viWhatIf];
const EN = [enPane, enBind, enFindings, enRank, enReview, enSettings, enSustained, enTemplate, enWhatIf];

/** Every fixed text of the pane. */
function labels(texts: unknown): readonly string[] {
  if (typeof texts === 'string') {
    return [texts];
  }
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(labels) : [];
}

describe('names in bold in the guides', () => {
  it.each([
    ['docs/guide.vi.md', VI],
    ['docs/guide.en.md', EN],
  ] as const)('are words that the pane shows: %s', (guide, texts) => {
    const known = labels(texts);
    const named = [...readFileSync(guide, 'utf8').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) =>
      name.replace(/\s+/g, ' '),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !known.some((label) => label === name || label === `${name}…`))).toEqual([]);
  });
});

describe('the overview in the guides', () => {
  it.each([
    ['docs/guide.vi.md', viPane.paneTexts],
    ['docs/guide.en.md', enPane.paneTexts],
  ] as const)('has the buttons that lead to findings: %s', (guide, { findings }) => {
    const read = readFileSync(guide, 'utf8').replace(/\s+/g, ' ');
    expect(read).toContain(`“${findings.all({ count: '…' })}”`);
    expect(read).toContain(`“${findings.goTo({ address: '…' })}”`);
  });
});
