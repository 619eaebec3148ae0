/** Ribbon buttons: pressing one fires an event, and the add-in says when it has done with it. */
import * as z from 'zod/mini';

/** What `event.completed()` sends: the control and office.js's code, 0 when the command was run. */
const completion = z.object({ 0: z.string(), 1: z.number() });

interface Commands {
  /** Resolves when the add-in completes the event; rejects when it does not listen, or has no such function. */
  run(actionId: string, controlId: string): Promise<void>;
  /** Takes the add-in's word that a command is done. False when the message is none. */
  completed(data: unknown): boolean;
}

interface Running {
  readonly controlId: string;
  readonly settle: (code: number) => void;
}

/** `fire` sends an event and answers false when the add-in does not listen to it. */
export function createCommands(fire: (event: string, data: unknown) => boolean): Commands {
  const running: Running[] = [];
  return {
    run: (actionId, controlId) =>
      new Promise((resolve, reject) => {
        const source = JSON.stringify({ source: { id: controlId } });
        if (!fire('appCommandInvoked', { 0: controlId, 1: actionId, 2: source })) {
          reject(new Error(`The add-in does not listen to commands yet: ${actionId} was not run.`));
          return;
        }
        const settle = (code: number): void => {
          if (code === 0) {
            resolve();
          } else {
            reject(new Error(`The add-in did not run ${actionId}: office.js answered ${String(code)}.`));
          }
        };
        running.push({ controlId, settle });
      }),
    completed: (data) => {
      const parsed = z.safeParse(completion, data);
      if (!parsed.success) {
        return false;
      }
      const index = running.findIndex(({ controlId }) => controlId === parsed.data[0]);
      const [found] = index < 0 ? [] : running.splice(index, 1);
      found?.settle(parsed.data[1]);
      return true;
    },
  };
}
