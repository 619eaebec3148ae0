/** Readers for Node: in threads of their own, or in this one where there are few files. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Worker, type WorkerOptions } from 'worker_threads';
import { readBytes } from '../file/node';
import { NODE_CODEC } from '../file/node-codec';
import { PartMemory } from '../file/part-memory';
import type { FileReading, GatherSettings } from './model';
import type { Reader } from './reader';
import { readOne, type GatherTools } from './read-one';

/**
 * What a thread may use, in MB; the limits for a workbook (`file/limits.ts`) keep far below it. What one workbook
 * leaves behind fits into the young generation, where clearing up is cheap.
 */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** Reads the files at paths, one after the other: the job of a thread. What repeats from file to file is read once. */
export function pathReader(settings: GatherSettings): (path: string) => Promise<FileReading> {
  const tools: GatherTools = {
    codec: NODE_CODEC,
    memory: new PartMemory(),
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
  return async (path) => {
    const bytes = await readBytes(path);
    return bytes.ok
      ? readOne(bytes.value, basename(path), settings, tools)
      : { sha256: null, content: null, findings: [bytes.error], askedSheet: null };
  };
}

/** A reader in this thread: no file is stopped on its way, but nothing needs to be started. */
export function localReader(settings: GatherSettings): Reader<string, FileReading> {
  return { read: pathReader(settings), close: () => undefined };
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
