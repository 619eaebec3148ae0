import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isReason } from '../../engine/review/reason';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import type { DeskModel, LostRulings } from './model';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

interface RecoveryProps {
  readonly model: Pick<DeskModel, 'canRestart' | 'lostRulings'>;
  /** False as long as nobody said who rules: a new log begins with a name. */
  readonly hasAuthor: boolean;
  readonly isRunning: boolean;
  readonly restart: (reason: string) => void;
  readonly reattach: (lost: LostRulings) => void;
}

/** What a person alone can decide: to begin a new log after a broken one, and whose the rulings are that lost their form. */
export function Recovery({ model: { canRestart, lostRulings }, ...rest }: RecoveryProps) {
  return (
    <>
      {canRestart ? <Restart {...rest} /> : null}
      {lostRulings.length === 0 ? null : <Reattach lostRulings={lostRulings} {...rest} />}
    </>
  );
}

function Restart({ hasAuthor, isRunning, restart }: Omit<RecoveryProps, 'model'>) {
  const styles = useStyles();
  const own = useReviewTexts();
  const [reason, setReason] = useState('');
  return (
    <Card title={own.restart.title}>
      <form
        className={styles.root}
        onSubmit={(event) => {
          event.preventDefault();
          restart(reason.trim());
        }}
      >
        <p className={styles.text}>{own.restart.effect}</p>
        {hasAuthor ? null : <p className={styles.text}>{own.restart.noAuthor}</p>}
        <Field label={own.restart.reason} size="small" required hint={own.lacks.reason}>
          <Textarea
            size="small"
            resize="vertical"
            value={reason}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <div>
          <Button type="submit" size="small" disabled={!hasAuthor || isRunning || !isReason(reason)}>
            {own.restart.begin}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Reattach({
  lostRulings,
  isRunning,
  reattach,
}: Pick<DeskModel, 'lostRulings'> & Pick<RecoveryProps, 'isRunning' | 'reattach'>) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useReviewTexts();
  return (
    <Card title={own.reattach.title}>
      <div className={styles.root}>
        <p className={styles.text}>{own.reattach.effect}</p>
        {lostRulings.map((lost) => (
          <div key={lost.form}>
            <Button
              size="small"
              disabled={isRunning}
              onClick={() => {
                reattach(lost);
              }}
            >
              {own.reattach.attach({ form: lost.form, rulings: numberText(lost.rulings, language) })}
            </Button>
          </div>
        ))}
      </div>
    </Card>
  );
}
