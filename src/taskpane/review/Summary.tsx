import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { numberText } from '../../messages/number';
import type { StateFilter } from '../../messages/pane-review';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import type { GoTo } from '../parts/CellLink';
import { FindingList } from '../parts/FindingList';
import type { DeskModel } from './model';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

interface SummaryProps {
  readonly model: DeskModel;
  readonly counts: Readonly<Record<StateFilter, number>>;
  readonly hasCentral: boolean;
  readonly remember: () => void;
  readonly goTo: GoTo;
}

/** The appraisal as a whole: what it changed, how far it is, and what is wrong with it. */
export function Summary({ model, counts, hasCentral, remember, goTo }: SummaryProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  const { notice, round, findings, isBound, canWrite } = model;
  const write = (count: number): string => numberText(count, language);
  return (
    <Card title={own.summary}>
      <div className={styles.root}>
        <p className={styles.text}>
          <strong>{own.round({ round: write(round) })}</strong>
          {' · '}
          {own.counts({ pending: write(counts.pending), waiting: write(counts.waiting), done: write(counts.done) })}
        </p>
        {notice === null ? null : <p className={styles.text}>{notice[language]}</p>}
        {isBound ? null : (
          <>
            <p className={styles.text}>{own.notBound}</p>
            <div>
              <Button size="small" appearance="primary" onClick={remember}>
                {own.remember}
              </Button>
            </div>
          </>
        )}
        {isBound && !canWrite ? <p className={styles.text}>{own.cannotWrite}</p> : null}
        {hasCentral ? null : <p className={styles.text}>{own.noCentral}</p>}
        <FindingList findings={findings} goTo={goTo} />
      </div>
    </Card>
  );
}
