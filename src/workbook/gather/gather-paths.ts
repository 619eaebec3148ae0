/** Gathering in Node: paths of files. */
import { availableParallelism } from 'node:os';
import type { Edition } from '../../engine/edition/schema';
import type { Result } from '../../engine/result';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { NotGathered } from './collect';
import { gather, type Stopped } from './gather';
import type { Gathered, GatherProgress, GatherSettings } from './model';
import { localReader, threadReader } from './node-readers';

/** Below this number of files, starting a thread takes longer than reading them. */
const THREADS_FROM = 10;
/** Memory grows with each reader. */
const MOST_READERS = 4;

interface GatherPathsOptions {
  readonly edition: Edition | null;
  readonly period: string | null;
  readonly by: Basis | null;
  /** See `GatherSettings`. */
  readonly sheet: string | null;
  /** See `GatherSettings`. */
  readonly losses: boolean;
  readonly readAt: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: GatherProgress) => void) | undefined;
}

/** Reads the files at the paths, many of them in threads, and collects them. */
export function gatherPaths(
  paths: readonly string[],
  options: GatherPathsOptions,
): Promise<Result<Gathered, NotGathered | Stopped>> {
  const { edition, by, sheet, losses } = options;
  const settings: GatherSettings = { edition, by, sheet, losses };
  const inThreads = paths.length >= THREADS_FROM;
  return gather(paths, {
    ...options,
    nameOf: (path) => path,
    open: () => (inThreads ? threadReader(settings) : localReader(settings)),
    readers: inThreads ? Math.min(availableParallelism(), MOST_READERS) : 1,
  });
}
