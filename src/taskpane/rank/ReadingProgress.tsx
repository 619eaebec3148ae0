import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { Gathering } from './use-gathering';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** Says how far reading is and stops it, or how it ended. */
export function ReadingProgress({ state, cancel }: Pick<Gathering, 'state' | 'cancel'>) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const isRunning = state.kind === 'reading' || state.kind === 'ranking';
  return (
    <div className={styles.root}>
      {state.kind === 'reading' ? (
        <>
          <ProgressBar aria-label={own.reading} value={state.done} max={state.total} thickness="large" />
          <p className={styles.text}>
            {own.read({ done: numberText(state.done, language), total: numberText(state.total, language) })}
          </p>
          <p className={styles.text}>{state.file === null ? null : own.last({ file: state.file })}</p>
        </>
      ) : null}
      {isRunning ? (
        <div>
          <Button onClick={cancel}>{own.cancel}</Button>
        </div>
      ) : null}
      <p className={styles.text} role="status">
        {told()}
      </p>
    </div>
  );

  function told(): string {
    switch (state.kind) {
      case 'reading':
        return own.reading;
      case 'ranking':
        return own.ranking;
      case 'cancelled':
        return own.cancelled;
      case 'nothing-read':
        return own.nothingRead;
      case 'sheet-not-found':
        return state.why[language];
      case 'editions-differ':
        return own.editionsDiffer({ editions: state.editions.join(', ') });
      case 'periods-differ':
        return own.periodsDiffer({ periods: state.periods.join(', ') });
      case 'idle':
      case 'done':
        return '';
    }
  }
}
