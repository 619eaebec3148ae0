import { useCallback, useState } from 'react';
import { useTexts } from '../app/language';
import type { CommandName, CommandOutcome, PaneCommand } from '../workbook/command';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';

/** Where a command is at. */
export type CommandState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly command: CommandName }
  | { readonly kind: 'ended'; readonly command: CommandName; readonly outcome: CommandOutcome };

export type RunCommand = (command: PaneCommand) => void;

/** Runs commands one at a time; the workbook is read again after each. A bug in one is thrown where it can be shown. */
export function useCommand(session: Pick<WorkbookSession, 'again'>): {
  readonly state: CommandState;
  readonly run: RunCommand;
} {
  const { language } = useTexts();
  const [state, setState] = useState<CommandState>({ kind: 'idle' });
  const { again } = session;
  const run = useCallback(
    (command: PaneCommand) => {
      setState({ kind: 'running', command: command.do });
      loadScoring()
        .then(({ runPaneCommand }) => runPaneCommand(command, language, new Date().toISOString()))
        .then(
          (outcome) => {
            setState({ kind: 'ended', command: command.do, outcome });
            again();
          },
          (thrown: unknown) => {
            setState(() => {
              throw thrown;
            });
          },
        );
    },
    [again, language],
  );
  return { state, run };
}
