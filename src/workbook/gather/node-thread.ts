/** The thread of a Node reader: paths come in, readings go out. */
import { parentPort, workerData } from 'worker_threads';
import type { GatherSettings } from './model';
import { pathReader } from './node-readers';

// Set by `threadReader`, the only one to start this file.
const read = pathReader(workerData as GatherSettings);

parentPort?.on('message', (path: string) => {
  void read(path).then((reading) => parentPort?.postMessage(reading));
});
