/** Runs a function after some milliseconds and returns how to call that off: `setTimeout` in the pane. */
type Delay = (run: () => void, milliseconds: number) => () => void;

/** Long enough to let a pasted block or a held key settle, short enough to seem at once. */
const QUIET_MILLISECONDS = 150;

/**
 * Makes a function that asks for `task`: it runs once things have been quiet for a moment, never twice at the same time,
 * and once more when it was asked for meanwhile.
 */
export function createRefresher(task: () => Promise<void>, delay: Delay): { ask: () => void; stop: () => void } {
  let state: 'idle' | 'running' | 'asked-again' | 'stopped' = 'idle';
  let callOff = (): void => undefined;

  const run = async (): Promise<void> => {
    state = 'running';
    try {
      await task();
    } finally {
      settle();
    }
  };
  const settle = (): void => {
    const isAskedAgain = state === 'asked-again';
    if (state !== 'stopped') state = 'idle';
    if (isAskedAgain) ask();
  };
  const ask = (): void => {
    if (state === 'idle') {
      callOff();
      callOff = delay(() => void run(), QUIET_MILLISECONDS);
    } else if (state === 'running') {
      state = 'asked-again';
    }
  };
  const stop = (): void => {
    state = 'stopped';
    callOff();
  };
  return { ask, stop };
}
