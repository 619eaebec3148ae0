import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { commandTexts as en } from '../../messages/en/pane-commands';
import { commandTexts as vi } from '../../messages/vi/pane-commands';
import type { ExcelFailure } from '../../workbook/excel/run';
import { useInLanguage } from '../app/in-language';
import type { CommandOutcome } from '../workbook/command';
import type { GoTo } from './CellLink';
import { FindingList } from './FindingList';
import type { CommandState } from './use-command';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: shorthands.borderColor(tokens.colorStatusSuccessBorderActive),
  failed: shorthands.borderColor(tokens.colorStatusDangerBorderActive),
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** How the last command went, read out as it ends. */
export function CommandResult({ state, goTo }: { readonly state: CommandState; readonly goTo: GoTo }) {
  const own = useInLanguage({ vi, en });
  return (
    <div aria-live="polite">
      {state.kind === 'running' ? <p>{own.running}</p> : null}
      {state.kind === 'ended' ? <Ended state={state} goTo={goTo} /> : null}
    </div>
  );
}

interface EndedProps {
  readonly state: Extract<CommandState, { readonly kind: 'ended' }>;
  readonly goTo: GoTo;
}

function Ended({ state: { command, outcome }, goTo }: EndedProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const notDone = outcome.kind === 'excel' && outcome.mayHaveChanged ? own.brokenOff : own.refused;
  const summary = outcome.kind === 'done' ? own.done[command] : notDone;
  return (
    <div className={mergeClasses(styles.root, outcome.kind === 'done' ? styles.done : styles.failed)}>
      <p className={styles.text}>
        <strong>{summary}</strong>
      </p>
      <CommandDetails outcome={outcome} goTo={goTo} />
    </div>
  );
}

/** Says why Excel refused. */
export function useReason(): (failure: ExcelFailure) => string {
  const own = useInLanguage({ vi, en });
  return ({ kind, code, message }) => (kind === 'other' ? own.other({ code, message }) : own.excel[kind]);
}

/** Why Excel refused, or what is to be told of what was done. */
export function CommandDetails({ outcome, goTo }: { readonly outcome: CommandOutcome; readonly goTo: GoTo }) {
  const styles = useStyles();
  const reason = useReason();
  return outcome.kind === 'excel' ? (
    <p className={styles.text}>{reason(outcome.failure)}</p>
  ) : (
    <FindingList findings={outcome.findings} goTo={goTo} />
  );
}
