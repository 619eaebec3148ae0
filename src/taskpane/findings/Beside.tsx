import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { CentralProgress } from './CentralProgress';
import { useCentral } from './use-central';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  file: { display: 'none' },
});

interface BesideProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'again' | 'book' | 'goTo'>;
}

/** Opens workbooks of earlier periods and of similar units, to compare the form with. */
export function Beside({ model, session }: BesideProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const actions = useCentral(model, session);
  const input = useRef<HTMLInputElement>(null);
  const { beside } = model;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{beside.length === 0 ? own.besideNone : own.besideOpen({ files: beside })}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.csv"
        className={styles.file}
        aria-label={own.chooseBeside}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          if (chosen.length > 0) actions.openBeside(chosen);
          event.target.value = '';
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {own.chooseBeside}
        </Button>
        {beside.length === 0 ? null : (
          <Button size="small" onClick={actions.closeBeside}>
            {own.closeBeside}
          </Button>
        )}
      </div>
      <CentralProgress actions={actions} goTo={session.goTo} />
    </div>
  );
}
