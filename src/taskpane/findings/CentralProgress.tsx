import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { CommandDetails } from '../parts/CommandResult';
import type { GoTo } from '../parts/CellLink';
import type { CentralActions } from './use-central';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** How taking something in goes: under way, to be confirmed, or ended. */
export function CentralProgress({ actions, goTo }: { readonly actions: CentralActions; readonly goTo: GoTo }) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const { state } = actions;
  return (
    <div aria-live="polite">
      {state.kind === 'loading' ? <p className={styles.text}>{own.loading}</p> : null}
      {state.kind === 'ended' && state.outcome.kind === 'confirm' ? (
        <Confirm address={state.outcome.address} origin={state.outcome.origin} actions={actions} />
      ) : null}
      {state.kind === 'ended' && state.outcome.kind !== 'confirm' ? (
        <CommandDetails outcome={state.outcome} goTo={goTo} />
      ) : null}
    </div>
  );
}

interface ConfirmProps {
  readonly address: string;
  readonly origin: string;
  readonly actions: CentralActions;
}

/** Nothing was sent yet. */
function Confirm({ address, origin, actions }: ConfirmProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  return (
    <div role="group" aria-label={own.load} className={styles.root}>
      <p className={styles.text}>{own.confirmAddress({ address, origin })}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            actions.keepAddress(address, true);
          }}
        >
          {own.confirm}
        </Button>
        <Button size="small" onClick={actions.dismiss}>
          {own.cancel}
        </Button>
      </div>
    </div>
  );
}
