import { useEffect, useRef, useState } from 'react';
import { loadScoring } from '../workbook/load-scoring';
import type { Beside, GatherOutcome, KeptRanking, Selection } from './model';

/** What is under way. */
type GatherState =
  | { readonly kind: 'idle' | 'ranking' | 'done' | 'cancelled' }
  /** `file` is the one just read; null before the first. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly file: string | null }
  | Extract<
      GatherOutcome,
      { readonly kind: 'nothing-read' | 'sheet-not-found' | 'editions-differ' | 'periods-differ' }
    >;

export interface Gathering {
  readonly state: GatherState;
  readonly start: (selection: Selection, beside: Beside) => void;
  /** Stops reading; nothing of it is kept. */
  readonly cancel: () => void;
}

/** Gathers and ranks; what was ranked is handed to `keep`. Leaving the panel stops it. A bug is thrown where it can be shown. */
export function useGathering(ranking: KeptRanking | null, keep: (ranking: KeptRanking) => void): Gathering {
  const [state, setState] = useState<GatherState>({ kind: ranking === null ? 'idle' : 'done' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const start = (selection: Selection, beside: Beside): void => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const isRead = ranking !== null && isSame(ranking.selection, selection);
    setState(isRead ? { kind: 'ranking' } : { kind: 'reading', done: 0, total: selection.files.length, file: null });
    const tell = (change: () => GatherState): void => {
      if (!stop.signal.aborted) setState(change);
    };
    rankNow(isRead ? ranking : null, selection, beside, stop.signal, tell).then(
      (outcome) => {
        if (stop.signal.aborted || outcome.kind === 'stopped') return;
        if (outcome.kind === 'ranked') keep(outcome.ranking);
        setState(outcome.kind === 'ranked' ? { kind: 'done' } : outcome);
      },
      (thrown: unknown) => {
        tell(() => {
          throw thrown;
        });
      },
    );
  };
  const cancel = (): void => {
    running.current?.abort();
    setState({ kind: 'cancelled' });
  };
  return { state, start, cancel };
}

/** The same files to be read the same way, so that what was read still holds. */
function isSame(a: Selection, b: Selection): boolean {
  return (
    a.edition === b.edition &&
    a.by === b.by &&
    a.sheet === b.sheet &&
    a.files.length === b.files.length &&
    a.files.every((file, at) => file === b.files[at])
  );
}

async function rankNow(
  read: KeptRanking | null,
  selection: Selection,
  beside: Beside,
  signal: AbortSignal,
  tell: (change: () => GatherState) => void,
): Promise<GatherOutcome> {
  const { loadRankTools } = await loadScoring();
  const tools = await loadRankTools();
  if (read !== null) {
    return { kind: 'ranked', ranking: await tools.rankAgain(read, beside) };
  }
  const at = new Date().toISOString();
  return tools.gatherAndRank({
    selection,
    beside,
    at,
    signal,
    onProgress: ({ done, total, file }) => {
      tell(() => (done === total ? { kind: 'ranking' } : { kind: 'reading', done, total, file }));
    },
  });
}
