import { beforeAll, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { runtimeLanguage } from '../../../src/messages/runtime-language';
import { App } from '../../../src/taskpane/app/App';
import { ErrorBoundary } from '../../../src/taskpane/app/ErrorBoundary';
import type { Connection } from '../../../src/taskpane/app/connect';
import { renderPane } from '../render-pane';

beforeAll(() => {
  // jsdom has no media queries.
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

const outside: Connection = { place: 'outside-excel', language: 'vi', background: null };

describe('the pane outside Excel', () => {
  it('says that it must be opened in Excel', () => {
    render(<App connection={outside} />);
    expect(screen.getByRole('heading', { name: 'Trang này phải mở trong Excel' })).toBeTruthy();
  });

  it('says so when office.js did not load', () => {
    render(<App connection={{ ...outside, place: 'no-office-js' }} />);
    expect(screen.getByRole('alert').textContent).toMatch(/office\.js/);
  });
});

describe('the language', () => {
  it('is switched for the pane, the page and the messages of functions', async () => {
    render(<App connection={outside} />);
    expect(document.documentElement.lang).toBe('vi');
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'This page must be opened in Excel' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(runtimeLanguage()).toBe('en');
    await userEvent.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
    expect(runtimeLanguage()).toBe('vi');
  });
});

describe('a bug', () => {
  it('is shown with its message and can be tried again', async () => {
    const caught: unknown[] = [];
    let isBroken = true;
    function Fragile() {
      if (isBroken) throw new Error('E42');
      return <p>fine</p>;
    }
    renderPane(
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>,
      'vi',
      { onCaughtError: (error) => caught.push(error) },
    );
    expect(caught).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('E42');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(screen.getByText('fine')).toBeTruthy();
  });
});
