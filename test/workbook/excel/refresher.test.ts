import { describe, expect, it } from '@jest/globals';
import { createRefresher } from '../../../src/workbook/excel/refresher';

/** A clock that is turned by hand, and a task that ends when told to. */
function setUp() {
  let pending: (() => void) | null = null;
  let finish = (): void => undefined;
  let started = 0;
  const refresher = createRefresher(
    () => {
      started += 1;
      return new Promise((resolve) => (finish = resolve));
    },
    (run) => {
      pending = run;
      return () => (pending = null);
    },
  );
  return {
    ...refresher,
    started: () => started,
    isWaiting: () => pending !== null,
    pass: () => {
      const run = pending;
      pending = null;
      run?.();
    },
    finish: async () => {
      finish();
      await new Promise(setImmediate);
    },
  };
}

describe('the refresher', () => {
  it('runs once for many hints', () => {
    const { ask, pass, started, isWaiting } = setUp();
    ask();
    ask();
    ask();
    expect(started()).toBe(0);
    pass();
    expect(started()).toBe(1);
    expect(isWaiting()).toBe(false);
  });

  it('never runs twice at once, and once more for hints that came meanwhile', async () => {
    const { ask, pass, started, finish, isWaiting } = setUp();
    ask();
    pass();
    ask();
    ask();
    expect(isWaiting()).toBe(false);
    await finish();
    expect(isWaiting()).toBe(true);
    pass();
    expect(started()).toBe(2);
  });

  it('does nothing after it was stopped', async () => {
    const { ask, pass, started, finish, stop, isWaiting } = setUp();
    ask();
    pass();
    ask();
    stop();
    await finish();
    ask();
    expect(isWaiting()).toBe(false);
    expect(started()).toBe(1);
  });
});
