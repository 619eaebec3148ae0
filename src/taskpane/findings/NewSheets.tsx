import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { today } from '../app/today';
import { useTexts } from '../app/language';
import { CommandDetails } from '../parts/CommandResult';
import { loadScoring } from '../workbook/load-scoring';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import type { MadeSheets, SheetsToMake } from './make-sheets';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

type Progress = { readonly kind: 'idle' | 'running' } | { readonly kind: 'ended'; readonly made: MadeSheets };

interface NewSheetsProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'again' | 'goTo'>;
}

/** Makes the sheet of findings, and the sheets on which owners confirm their data. */
export function NewSheets({ model, session }: NewSheetsProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const make = (what: SheetsToMake): void => {
    setProgress({ kind: 'running' });
    loadScoring()
      .then(({ makeSheets }) => makeSheets(what, model.table.sheet, language, today()))
      .then(
        (made) => {
          setProgress({ kind: 'ended', made });
          session.again();
        },
        (thrown: unknown) => {
          setProgress(() => {
            throw thrown;
          });
        },
      );
  };
  const isRunning = progress.kind === 'running';
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={isRunning}
          onClick={() => {
            make('findings');
          }}
        >
          {own.findingsSheet}
        </Button>
        <Button
          size="small"
          disabled={isRunning}
          onClick={() => {
            make('confirmations');
          }}
        >
          {own.confirmationSheets}
        </Button>
      </div>
      <div aria-live="polite">
        {progress.kind === 'ended' ? <Made made={progress.made} goTo={session.goTo} /> : null}
      </div>
    </>
  );
}

function Made({ made, goTo }: { readonly made: MadeSheets } & Pick<WorkbookSession, 'goTo'>) {
  const own = useInLanguage({ vi, en });
  if (made.kind === 'none') return <p>{own.noOwners}</p>;
  return (
    <>
      {made.kind === 'done' ? <p>{own.sheetsMade}</p> : null}
      <CommandDetails outcome={made} goTo={goTo} />
    </>
  );
}
