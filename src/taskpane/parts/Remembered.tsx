import type { WorkbookSession } from '../workbook/use-workbook';
import { CommandDetails } from './CommandResult';
import type { RememberState } from './use-remembering';

interface RememberedProps extends Pick<WorkbookSession, 'goTo'> {
  readonly state: RememberState;
  readonly texts: Readonly<Record<'keeping' | 'kept' | 'dropped' | 'refused', string>>;
}

/** How keeping something with the form went, read out as it ends. */
export function Remembered({ state, texts, goTo }: RememberedProps) {
  return (
    <div aria-live="polite">
      {state.kind === 'running' ? <p>{texts.keeping}</p> : null}
      {state.kind === 'ended' ? (
        <>
          <p>
            <strong>
              {state.outcome.kind !== 'done' ? texts.refused : state.did === 'keep' ? texts.kept : texts.dropped}
            </strong>
          </p>
          <CommandDetails outcome={state.outcome} goTo={goTo} />
        </>
      ) : null}
    </div>
  );
}
