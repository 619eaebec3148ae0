import type { WorkbookSession } from '../workbook/use-workbook';
import { CommandDetails } from './CommandResult';
import type { RememberState } from './use-remembering';

interface RememberedProps extends Pick<WorkbookSession, 'goTo'> {
  readonly state: RememberState;
  readonly texts: Readonly<Record<'keeping' | 'kept' | 'dropped' | 'refused' | 'notDropped', string>>;
}

type Ended = Extract<RememberState, { readonly kind: 'ended' }>;

function endingOf({ did, outcome }: Ended, texts: RememberedProps['texts']): string {
  if (did === 'keep') return outcome.kind === 'done' ? texts.kept : texts.refused;
  return outcome.kind === 'done' ? texts.dropped : texts.notDropped;
}

/** How keeping something with the form went, read out as it ends. */
export function Remembered({ state, texts, goTo }: RememberedProps) {
  return (
    <div aria-live="polite">
      {state.kind === 'running' ? <p>{texts.keeping}</p> : null}
      {state.kind === 'ended' ? (
        <>
          <p>
            <strong>{endingOf(state, texts)}</strong>
          </p>
          <CommandDetails outcome={state.outcome} goTo={goTo} />
        </>
      ) : null}
    </div>
  );
}
