/** The thread of a Node reader: paths come in, readings go out. */
import { parentPort, workerData } from 'worker_threads';
import type { GatherSettings } from './model';
import { readPath } from './node-readers';

// Set by `threadReader`, the only one to start this file.
const settings = workerData as GatherSettings;

parentPort?.on('message', (path: string) => {
  void readPath(path, settings).then((reading) => parentPort?.postMessage(reading));
});
