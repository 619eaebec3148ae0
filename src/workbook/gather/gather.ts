/** Gathers many workbooks: the one way for command line and pane, whatever threads read them. */
import type { Result } from '../../engine/result';
import { err } from '../../engine/result';
import { collect, type CollectOptions, type NotGathered } from './collect';
import { gatherFinding } from './findings';
import type { FileReading, Gathered, GatherProgress } from './model';
import { readAll, type Reader, type ReaderFailure } from './reader';

/** An official form is read in some ten milliseconds; the largest file that the limits let through in some seconds. */
const SECONDS_FOR_A_FILE = 60;

interface GatherOptions<Source> extends CollectOptions {
  /** The name a person knows the source by: its path, or its file's name. */
  readonly nameOf: (source: Source) => string;
  readonly open: () => Reader<Source, FileReading>;
  /** How many readers work at the same time. */
  readonly readers: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: GatherProgress) => void) | undefined;
}

/** Stopped by a person: nothing is kept. */
export interface Stopped {
  readonly kind: 'stopped';
}

/** Reads and collects all sources; what one of them is wrong in is told with it, and the rest goes on. */
export async function gather<Source>(
  sources: readonly Source[],
  options: GatherOptions<Source>,
): Promise<Result<Gathered, NotGathered | Stopped>> {
  const { nameOf, onProgress } = options;
  const readings = await readAll(sources, {
    open: options.open,
    readers: options.readers,
    seconds: SECONDS_FOR_A_FILE,
    signal: options.signal,
    failed: (source, failure) => failedReading(nameOf(source), failure),
    onRead: (source, reading, done) => onProgress?.({ done, total: sources.length, file: nameOf(source), reading }),
  });
  if (readings === null) {
    return err({ kind: 'stopped' });
  }
  const read = sources.flatMap((source, at) => {
    const reading = readings[at];
    return reading === undefined ? [] : [{ file: nameOf(source), reading }];
  });
  return collect(read, options);
}

function failedReading(file: string, failure: ReaderFailure): FileReading {
  const finding =
    failure.kind === 'too-slow'
      ? gatherFinding('gather-too-slow', 'error', { file, seconds: failure.seconds })
      : gatherFinding('gather-reader-failed', 'error', { file, reason: failure.reason });
  return { sha256: null, content: null, findings: [finding], askedSheet: null };
}
