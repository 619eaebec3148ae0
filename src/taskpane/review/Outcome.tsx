import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { commandTexts as en } from '../../messages/en/pane-commands';
import { commandTexts as vi } from '../../messages/vi/pane-commands';
import { useInLanguage } from '../app/in-language';
import { CommandDetails } from '../parts/CommandResult';
import type { GoTo } from '../parts/CellLink';
import { useReviewTexts } from './texts';
import type { LastCommand } from './use-desk';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: shorthands.borderColor(tokens.colorStatusSuccessBorderActive),
  failed: shorthands.borderColor(tokens.colorStatusDangerBorderActive),
  text: { margin: 0 },
});

/** How the last command went, read out as it ends. */
export function Outcome({ last, goTo }: { readonly last: LastCommand; readonly goTo: GoTo }) {
  return <div aria-live="polite">{last === null || last === 'running' ? null : <Ended last={last} goTo={goTo} />}</div>;
}

interface EndedProps {
  readonly last: Exclude<LastCommand, 'running' | null>;
  readonly goTo: GoTo;
}

function Ended({ last: { outcome, isPaper }, goTo }: EndedProps) {
  const styles = useStyles();
  const own = useReviewTexts();
  const commands = useInLanguage({ vi, en });
  const notDone = outcome.kind === 'excel' && outcome.mayHaveChanged ? commands.brokenOff : commands.refused;
  const isDone = outcome.kind === 'done';
  const summary = isDone ? (isPaper ? own.paperMade : own.done) : notDone;
  return (
    <div className={mergeClasses(styles.root, isDone ? styles.done : styles.failed)}>
      <p className={styles.text}>
        <strong>{summary}</strong>
      </p>
      <CommandDetails outcome={outcome} goTo={goTo} />
    </div>
  );
}
