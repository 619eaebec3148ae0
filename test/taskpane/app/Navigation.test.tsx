import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { paneTexts as vi } from '../../../src/messages/vi/pane';
import { MAIN_PANELS, MORE_PANELS, type Panel } from '../../../src/messages/pane';
import { Navigation } from '../../../src/taskpane/app/Navigation';
import { renderPane } from '../render-pane';

function Pane() {
  const [panel, setPanel] = useState<Panel>('home');
  return (
    <>
      <Navigation panel={panel} open={setPanel} />
      <main>
        <h1>{vi.panels[panel]}</h1>
        <button type="button">elsewhere</button>
      </main>
    </>
  );
}

const more = (): HTMLElement => screen.getByRole('button', { name: vi.morePanels });
const listed = (): readonly string[] =>
  MORE_PANELS.filter((name) => screen.queryByRole('button', { name: vi.panels[name] }) !== null);

describe('the navigation', () => {
  it('keeps no more buttons in sight than fit at 320 px, each panel once', () => {
    renderPane(<Pane />);
    expect(MAIN_PANELS.length).toBeLessThanOrEqual(5);
    expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(MAIN_PANELS.length + MORE_PANELS.length + 2);
    expect(listed()).toEqual([]);
  });

  it('shows the other panels by keyboard, opens one and says which is open', async () => {
    renderPane(<Pane />);
    const user = userEvent.setup();
    more().focus();
    await user.keyboard('{Enter}');
    expect(more().getAttribute('aria-expanded')).toBe('true');
    await user.tab();
    await user.keyboard('{Enter}');
    const [first] = MORE_PANELS;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(vi.panels[first]);
    expect(listed()).toEqual([]);
    expect(document.activeElement).toBe(more());
    await user.click(more());
    expect(screen.getByRole('button', { current: 'page' }).textContent).toBe(vi.panels[first]);
  });

  it('closes the list by Esc, keeping the focus, and when people turn elsewhere', async () => {
    renderPane(<Pane />);
    const user = userEvent.setup();
    await user.click(more());
    expect(listed()).toEqual([...MORE_PANELS]);
    await user.keyboard('{Escape}');
    expect(listed()).toEqual([]);
    expect(document.activeElement).toBe(more());
    await user.click(more());
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(listed()).toEqual([]);
  });
});
