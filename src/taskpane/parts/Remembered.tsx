import type { WorkbookSession } from '../workbook/use-workbook';
import { CommandDetails } from './CommandResult';
import type { RememberState } from './use-remembering';

interface RememberedProps extends Pick<WorkbookSession, 'goTo'> {
  readonly state: RememberState;
  readonly texts: Readonly<Record<'keeping' | 'kept' | 'dropped' | 'refused' | 'notDropped', string>>;
}

const ENDINGS = {
  keep: { done: 'kept', failed: 'refused' },
  drop: { done: 'dropped', failed: 'notDropped' },
} as const;

/** How keeping something with the form went, read out as it ends. */
export function Remembered({ state, texts, goTo }: RememberedProps) {
  return (
    <div aria-live="polite">
      {state.kind === 'running' ? <p>{texts.keeping}</p> : null}
      {state.kind === 'ended' ? (
        <>
          <p>
            <strong>{texts[ENDINGS[state.did][state.outcome.kind === 'done' ? 'done' : 'failed']]}</strong>
          </p>
          <CommandDetails outcome={state.outcome} goTo={goTo} />
        </>
      ) : null}
    </div>
  );
}
