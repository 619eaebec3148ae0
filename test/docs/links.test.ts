/** What the guides and the README point to is there, every panel has its picture in both guides, and buttons are named as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as enPane from '../../src/messages/en/pane';
import * as enBind from '../../src/messages/en/pane-bind';
import * as enFindings from '../../src/messages/en/pane-findings';
import * as enRank from '../../src/messages/en/pane-rank';
import * as enReview from '../../src/messages/en/pane-review';
import * as enSettings from '../../src/messages/en/pane-settings';
import * as enTemplate from '../../src/messages/en/pane-template';
import * as enWhatIf from '../../src/messages/en/pane-what-if';
import * as viPane from '../../src/messages/vi/pane';
import * as viBind from '../../src/messages/vi/pane-bind';
import * as viFindings from '../../src/messages/vi/pane-findings';
import * as viRank from '../../src/messages/vi/pane-rank';
import * as viReview from '../../src/messages/vi/pane-review';
import * as viSettings from '../../src/messages/vi/pane-settings';
import * as viTemplate from '../../src/messages/vi/pane-template';
import * as viWhatIf from '../../src/messages/vi/pane-what-if';
import { PANELS } from '../../src/messages/pane';

const GUIDES = ['docs/guide.vi.md', 'docs/guide.en.md'] as const;
const VI = [viPane, viBind, viFindings, viRank, viReview, viSettings, viTemplate, viWhatIf];
const EN = [enPane, enBind, enFindings, enRank, enReview, enSettings, enTemplate, enWhatIf];
const PAGES = ['README.md', ...GUIDES];

/** Files that a page points to, without addresses of the web and places within the page. */
function targets(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^https?:/.test(target))
    .map((target) => join(dirname(page), target));
}

describe.each(PAGES)('%s', (page) => {
  it('points to files that exist', () => {
    const files = targets(page);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe.each(GUIDES)('%s', (guide) => {
  it.each(PANELS)('shows the panel %s', (panel) => {
    expect(targets(guide)).toContain(`docs/images/pane-${panel}.png`);
  });
});

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
