/** Readers for the pane: each a Web Worker. The files stay where they are until a worker reads them. */
import type { FileReading, GatherSettings } from './model';
import type { Reader } from './reader';

/** What is sent to a worker. */
export interface WebJob {
  readonly file: File;
  readonly settings: GatherSettings;
}

/** A reader in a Web Worker of its own. */
export function webReader(settings: GatherSettings): Reader<File, FileReading> {
  const worker = new Worker(new URL('./web-worker.ts', import.meta.url), { name: 'dti-gather' });
  return {
    read: (file) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FileReading>) => {
          resolve(data);
        };
        worker.onerror = ({ message }) => {
          reject(new Error(message));
        };
        const job: WebJob = { file, settings };
        worker.postMessage(job);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
