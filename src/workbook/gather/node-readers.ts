/** Readers for Node: in threads of their own, or in this one where there are few files. */
import { basename } from 'node:path';
import { Worker, type WorkerOptions } from 'worker_threads';
import { readBytes } from '../file/node';
import type { FileReading, GatherSettings } from './model';
import type { Reader } from './reader';
import { readOne } from './read-one';

/**
 * What a thread may use, in MB; the limits for a workbook (`file/limits.ts`) keep far below it. What one workbook
 * leaves behind fits into the young generation, where clearing up is cheap.
 */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** Reads the file at a path: the job of a thread. */
export async function readPath(path: string, settings: GatherSettings): Promise<FileReading> {
  const bytes = await readBytes(path);
  return bytes.ok
    ? readOne(bytes.value, basename(path), settings)
    : { sha256: null, content: null, findings: [bytes.error] };
}

/** A reader in this thread: no file is stopped on its way, but nothing needs to be started. */
export function localReader(settings: GatherSettings): Reader<string, FileReading> {
  return { read: (path) => readPath(path, settings), close: () => undefined };
}

/** A reader in a thread of its own. */
export function threadReader(settings: GatherSettings): Reader<string, FileReading> {
  const worker = startThread({ workerData: settings, resourceLimits: THREAD_LIMITS });
  return {
    read: (path) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void): void => {
          worker.off('message', answered).off('error', failed).off('exit', ended);
          act();
        };
        const answered = (reading: FileReading): void => {
          settle(() => {
            resolve(reading);
          });
        };
        const failed = (error: Error): void => {
          settle(() => {
            reject(error);
          });
        };
        const ended = (code: number): void => {
          failed(new Error(`exit ${String(code)}`));
        };
        worker.on('message', answered).on('error', failed).on('exit', ended);
        worker.postMessage(path);
      }),
    close: () => void worker.terminate(),
  };
}

/** The build finds its thread by the pattern in the last line. */
function startThread(options: WorkerOptions): Worker {
  const runsFromSource = process.execArgv.some((argument) => /\btsx\b/.test(argument));
  return runsFromSource
    ? new Worker(new URL(/* webpackIgnore: true */ './node-thread-from-source.mjs', import.meta.url), options)
    : new Worker(new URL('./node-thread.ts', import.meta.url), options);
}
