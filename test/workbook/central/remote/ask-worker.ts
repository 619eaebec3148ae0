import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { CentralFigure } from '../../../../src/engine/central/figure';
import type { CentralFailure } from '../../../../src/workbook/central/findings';
import type { Network, Validators } from '../../../../src/workbook/central/remote/ask';
import type { CentralSource } from '../../../../src/workbook/central/source';

/** What the worker is asked; `confirmed` null is the address's own origin. */
export interface Asked {
  readonly number: number;
  readonly address: string;
  readonly validators: Validators;
  readonly limits: Pick<Network, 'bytes' | 'milliseconds'>;
  readonly confirmed: readonly string[] | null;
  readonly allowed: readonly string[] | null;
}

/** What came of it. */
export type Replied = { readonly number: number } & (
  | { readonly kind: 'failed'; readonly finding: CentralFailure }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'loaded';
      readonly source: CentralSource;
      readonly size: number;
      readonly first: CentralFigure | null;
      readonly checks: readonly string[];
    }
);

/** A process that asks addresses and trusts one more authority. */
export interface Worker {
  readonly ask: (address: string, options?: Partial<Omit<Asked, 'number' | 'address'>>) => Promise<Replied>;
  readonly stop: () => void;
}

const DEFAULTS = {
  validators: { etag: null, lastModified: null },
  limits: { bytes: 1024 * 1024, milliseconds: 10_000 },
  confirmed: null,
  allowed: null,
};

/** Starts the worker; `authority` is the path of a certificate, `memory` what it may use for objects, in megabytes. */
export function startWorker(authority: string, memory: number): Worker {
  const child: ChildProcess = fork(join(__dirname, 'worker.ts'), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${String(memory)}`],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authority },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let number = 0;
  const ask: Worker['ask'] = (address, options = {}) => {
    number += 1;
    const asked: Asked = { ...DEFAULTS, ...options, number, address };
    return new Promise((resolve, reject) => {
      const onMessage = (replied: Replied): void => {
        if (replied.number !== asked.number) return;
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(replied);
      };
      const onExit = (code: number | null): void => {
        reject(new Error(`The worker ended with ${String(code)}.`));
      };
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(asked);
    });
  };
  return { ask, stop: () => child.kill() };
}
