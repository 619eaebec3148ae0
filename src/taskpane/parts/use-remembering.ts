import { useState } from 'react';
import type { CommandOutcome } from '../workbook/command';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';

/** Where keeping something with the form is at. */
export type RememberState =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'ended'; readonly did: 'keep' | 'drop'; readonly outcome: CommandOutcome };

type Tools = Awaited<ReturnType<typeof loadScoring>>;

/** Keeps something with the form, or drops it. */
type Remember = (did: 'keep' | 'drop', work: (tools: Tools) => Promise<CommandOutcome>) => void;

/** Keeps in the workbook what belongs to the form; the workbook is read again after each. A bug is thrown where it can be shown. */
export function useRemembering({ again }: Pick<WorkbookSession, 'again'>): {
  readonly state: RememberState;
  readonly remember: Remember;
} {
  const [state, setState] = useState<RememberState>({ kind: 'idle' });
  return {
    state,
    remember: (did, work) => {
      setState({ kind: 'running' });
      loadScoring()
        .then(work)
        .then(
          (outcome) => {
            setState({ kind: 'ended', did, outcome });
            again();
          },
          (thrown: unknown) => {
            setState(() => {
              throw thrown;
            });
          },
        );
    },
  };
}
