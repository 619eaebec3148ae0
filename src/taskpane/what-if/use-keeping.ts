import { useState } from 'react';
import type { Scenario } from '../../engine/scoring/scenario';
import type { CommandOutcome } from '../workbook/command';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';

type KeepState =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'ended'; readonly did: 'keep' | 'drop'; readonly outcome: CommandOutcome };

export interface Keeping {
  readonly state: KeepState;
  readonly keep: (binding: string, scenario: Scenario) => void;
  readonly drop: (binding: string, id: string) => void;
}

/** Keeps and deletes scenarios in the workbook, which is read again after each. */
export function useKeeping({ again }: Pick<WorkbookSession, 'again'>): Keeping {
  const [state, setState] = useState<KeepState>({ kind: 'idle' });
  const act = (did: 'keep' | 'drop', work: (tools: Tools) => Promise<CommandOutcome>): void => {
    setState({ kind: 'running' });
    loadScoring()
      .then(({ loadWhatIfTools }) => loadWhatIfTools())
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
  };
  return {
    state,
    keep: (binding, scenario) => {
      act('keep', (tools) => tools.keep(binding, scenario));
    },
    drop: (binding, id) => {
      act('drop', (tools) => tools.dropKept(binding, id));
    },
  };
}

type Tools = Awaited<ReturnType<Awaited<ReturnType<typeof loadScoring>>['loadWhatIfTools']>>;
