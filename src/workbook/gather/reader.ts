/** Something that reads files one after the other: a thread of its own, or this one. */

/** Reads files described by `Source`: a path in Node, a `File` in the browser. */
export interface Reader<Source, Reading> {
  /** Reads one file; rejects where the reader broke off, which it does not survive. */
  readonly read: (source: Source) => Promise<Reading>;
  /** Ends it at once, whatever it is doing. */
  readonly close: () => void;
}

/** Why a file has no reading. */
export type ReaderFailure =
  { readonly kind: 'too-slow'; readonly seconds: number } | { readonly kind: 'broke-off'; readonly reason: string };

interface ReadAllOptions<Source, Outcome> {
  readonly open: () => Reader<Source, Outcome>;
  /** How many readers work at the same time: memory grows with this number and the largest file. */
  readonly readers: number;
  /** How long one file may take; a reader that takes longer is ended and replaced. */
  readonly seconds: number;
  readonly failed: (source: Source, failure: ReaderFailure) => Outcome;
  readonly signal?: AbortSignal | undefined;
  /** Called as each file comes in. */
  readonly onRead?: (source: Source, outcome: Outcome, done: number) => void;
}

/**
 * Reads all sources; the outcomes stand in the order of the sources. A file that takes too long or breaks its reader
 * fails alone. Null when the signal told to stop: then nothing is kept and no reader is left.
 */
export async function readAll<Source, Outcome>(
  sources: readonly Source[],
  options: ReadAllOptions<Source, Outcome>,
): Promise<readonly Outcome[] | null> {
  const { readers, signal } = options;
  const outcomes: Outcome[] = [];
  const queue = sources.entries();
  let done = 0;
  const lane = async (): Promise<void> => {
    let reader: Reader<Source, Outcome> | null = null;
    try {
      for (const [at, source] of queue) {
        if (isStopped(signal)) return;
        reader ??= options.open();
        const outcome = await readWithin(reader, source, options);
        if (outcome === 'stopped') return;
        if (!outcome.survives) {
          reader.close();
          reader = null;
        }
        outcomes[at] = outcome.value;
        done += 1;
        options.onRead?.(source, outcome.value, done);
      }
    } finally {
      reader?.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(readers, sources.length) }, lane));
  return isStopped(signal) ? null : outcomes;
}

type Attempt<Outcome> = { readonly value: Outcome; readonly survives: boolean } | 'stopped';

/** One file within its time. */
async function readWithin<Source, Outcome>(
  reader: Reader<Source, Outcome>,
  source: Source,
  { seconds, failed, signal }: ReadAllOptions<Source, Outcome>,
): Promise<Attempt<Outcome>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  const slow = new Promise<Attempt<Outcome>>((resolve) => {
    timer = setTimeout(() => {
      resolve({ value: failed(source, { kind: 'too-slow', seconds }), survives: false });
    }, seconds * 1000);
  });
  const stopped = new Promise<Attempt<Outcome>>((resolve) => {
    stop = () => {
      resolve('stopped');
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
  const read = reader.read(source).then(
    (value): Attempt<Outcome> => ({ value, survives: true }),
    (error: unknown): Attempt<Outcome> => {
      const reason = error instanceof Error ? error.message : String(error);
      return { value: failed(source, { kind: 'broke-off', reason }), survives: false };
    },
  );
  try {
    return await Promise.race([read, slow, stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** A call, so that the compiler does not take an earlier answer for the present one. */
function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
