import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { numberText } from '../../messages/number';
import { useTexts } from '../app/language';
import type { DeskModel } from './model';
import { useReviewTexts } from './texts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface CloseRoundProps {
  readonly model: Pick<DeskModel, 'round' | 'open'>;
  readonly isEnabled: boolean;
  readonly close: () => void;
}

/** Closes the round once a person was told what is still open and says so again; Esc leads back. */
export function CloseRound({ model: { round, open }, isEnabled, close }: CloseRoundProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const { closeRound: own } = useReviewTexts();
  const [isAsking, setAsking] = useState(false);
  const question = useId();
  const root = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  // The keyboard goes to the answer that changes nothing, and back to where it came from.
  useEffect(() => {
    if (isAsking || wasAsking.current) root.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const isOpen = open.unconcluded + open.awaiting > 0;
  const write = (count: number): string => numberText(count, language);
  const leave = (): void => {
    setAsking(false);
  };
  const leaveByKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') leave();
  };
  if (!isAsking) {
    return (
      <div ref={root}>
        <Button
          size="small"
          disabled={!isEnabled}
          onClick={() => {
            setAsking(true);
          }}
        >
          {own.ask({ round: write(round) })}
        </Button>
      </div>
    );
  }
  return (
    <div ref={root} role="group" aria-labelledby={question} className={styles.group}>
      <div id={question}>
        <p className={styles.text}>
          <strong>{own.question({ round: write(round) })}</strong>
        </p>
        <p className={styles.text}>
          {open.unconcluded === 0 ? own.allConcluded : own.unconcluded({ count: write(open.unconcluded) })}
        </p>
        {open.awaiting === 0 ? null : <p className={styles.text}>{own.awaiting({ count: write(open.awaiting) })}</p>}
      </div>
      <div className={styles.line}>
        <Button size="small" appearance={isOpen ? 'primary' : 'secondary'} onClick={leave} onKeyDown={leaveByKey}>
          {own.back}
        </Button>
        <Button
          size="small"
          appearance={isOpen ? 'secondary' : 'primary'}
          disabled={!isEnabled}
          onKeyDown={leaveByKey}
          onClick={() => {
            leave();
            close();
          }}
        >
          {own.confirm({ round: write(round) })}
        </Button>
      </div>
    </div>
  );
}
