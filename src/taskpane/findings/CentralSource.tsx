import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { dateText } from '../../messages/date';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { numberText } from '../../messages/number';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { CentralModel, FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { CentralProgress } from './CentralProgress';
import { useCentral, type CentralActions } from './use-central';

const FILES = '.xlsx,.csv,.json';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  input: { minWidth: 0, width: '100%' },
  file: { display: 'none' },
});

interface CentralSourceProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'again' | 'book' | 'goTo'>;
}

/** Where the central figures come from, and taking in others. */
export function CentralSource({ model, session }: CentralSourceProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const central = useCentral(model, session);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{model.central === null ? own.centralNone : <InUse central={model.central} />}</p>
      <Sources actions={central} central={model.central} />
      <CentralProgress actions={central} goTo={session.goTo} />
    </div>
  );
}

function InUse({ central: { sheet, size, kept } }: { readonly central: CentralModel }) {
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const rows = numberText(size, language);
  const isOne = size === 1;
  if (kept === null) return <>{own.centralOnSheet({ sheet, rows, isOne })}</>;
  const { source, retrieved, isEdited } = kept;
  const text = own.centralKept({ source, rows, isOne, date: dateText(retrieved, language) });
  return <>{isEdited ? `${text} ${own.centralEdited}` : text}</>;
}

interface SourcesProps {
  readonly actions: CentralActions;
  readonly central: CentralModel | null;
}

function Sources({ actions, central }: SourcesProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  const file = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const kept = central?.kept ?? null;
  return (
    <>
      <input
        ref={file}
        type="file"
        accept={FILES}
        className={styles.file}
        aria-label={own.chooseFile}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) actions.keepFile(chosen);
          event.target.value = '';
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={central === null ? 'primary' : 'secondary'}
          onClick={() => file.current?.click()}
        >
          {own.chooseFile}
        </Button>
        {kept?.isRemote === true ? (
          <Button
            size="small"
            onClick={() => {
              actions.keepAddress(kept.source, false);
            }}
          >
            {own.refresh}
          </Button>
        ) : null}
        {kept === null ? null : (
          <Button size="small" onClick={actions.forget}>
            {own.forget}
          </Button>
        )}
      </div>
      <Field label={own.address} hint={own.addressHint} size="small">
        <Input
          className={styles.input}
          type="url"
          size="small"
          value={address}
          onChange={(_, { value }) => {
            setAddress(value);
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          disabled={address.trim() === ''}
          onClick={() => {
            actions.keepAddress(address.trim(), false);
          }}
        >
          {own.load}
        </Button>
      </div>
    </>
  );
}
