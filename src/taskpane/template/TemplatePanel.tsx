import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formatPeriod } from '../../engine/period';
import { templatePanelTexts as en } from '../../messages/en/pane-template';
import { numberText } from '../../messages/number';
import type { Panel } from '../../messages/pane';
import { templatePanelTexts as vi } from '../../messages/vi/pane-template';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { CommandDetails } from '../parts/CommandResult';
import { PanelPage } from '../parts/PanelPage';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';
import type { MadeForm } from './make-form';
import type { FormEdition } from './model';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%' },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  make: { marginTop: tokens.spacingVerticalM },
});

export interface TemplatePanelProps {
  readonly session: Pick<WorkbookSession, 'goTo' | 'again' | 'choose'>;
  readonly open: (panel: Panel) => void;
}

/** Makes the official form of an edition in new sheets of the open workbook. */
export default function TemplatePanel({ session, open }: TemplatePanelProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const editions = useFormEditions();
  return (
    <PanelPage title={texts.panels.template}>
      <Card title={own.make}>
        <p className={styles.text}>{own.help}</p>
        {editions.length === 0 ? (
          <p>{texts.reading}</p>
        ) : (
          <MakeForm editions={editions} session={session} open={open} />
        )}
      </Card>
    </PanelPage>
  );
}

/** None until the editions are loaded. */
function useFormEditions(): readonly FormEdition[] {
  const [editions, setEditions] = useState<readonly FormEdition[]>([]);
  useEffect(() => {
    let isGone = false;
    const tell = (change: () => readonly FormEdition[]): void => {
      if (!isGone) setEditions(change);
    };
    loadScoring().then(
      ({ formEditions }) => {
        tell(formEditions);
      },
      (thrown: unknown) => {
        tell(() => {
          throw thrown;
        });
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return editions;
}

type Progress =
  { readonly kind: 'idle' } | { readonly kind: 'running' } | { readonly kind: 'ended'; readonly made: MadeForm };

interface MakeFormProps extends TemplatePanelProps {
  readonly editions: readonly FormEdition[];
}

function MakeForm({ editions, session, open }: MakeFormProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [chosen, setChosen] = useState('');
  const [unit, setUnit] = useState('');
  const [period, setPeriod] = useState('');
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const edition = editions.find(({ id }) => id === chosen) ?? editions[0];

  const make = (): void => {
    if (edition === undefined) return;
    setProgress({ kind: 'running' });
    loadScoring()
      .then(({ makeForm }) => makeForm({ edition: edition.id, unit, period }))
      .then(
        (made) => {
          setProgress({ kind: 'ended', made });
          const [form] = made.sheets;
          if (form === undefined) session.again();
          else session.choose(form);
        },
        (thrown: unknown) => {
          setProgress(() => {
            throw thrown;
          });
        },
      );
  };

  return (
    <>
      <div className={styles.fields}>
        <Field
          className={styles.field}
          label={own.edition}
          validationState={edition === undefined || edition.known === edition.total ? 'none' : 'warning'}
          validationMessage={edition === undefined ? null : <Known edition={edition} />}
        >
          <Select
            className={styles.input}
            value={edition?.id ?? ''}
            onChange={(_, { value }) => {
              setChosen(value);
              setPeriod('');
            }}
          >
            {editions.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={own.unit} hint={own.unitHint}>
          <Input
            className={styles.input}
            value={unit}
            onChange={(_, { value }) => {
              setUnit(value);
            }}
          />
        </Field>
        <Field className={styles.field} label={own.period}>
          <Select
            className={styles.input}
            value={period}
            onChange={(_, { value }) => {
              setPeriod(value);
            }}
          >
            <option value="">{own.noPeriod}</option>
            {(edition?.periods ?? []).map((each) => (
              <option key={formatPeriod(each)} value={formatPeriod(each)}>
                {own.periodText(each)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button className={styles.make} appearance="primary" disabled={progress.kind === 'running'} onClick={make}>
        {own.make}
      </Button>
      <div aria-live="polite">
        {progress.kind === 'running' ? <p>{own.running}</p> : null}
        {progress.kind === 'ended' ? <Ended made={progress.made} session={session} open={open} /> : null}
      </div>
    </>
  );
}

function Known({ edition: { known, total } }: { readonly edition: FormEdition }) {
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const whole = total === null ? null : numberText(total, language);
  if (known === 0) {
    return <>{own.noneKnown({ total: whole })}</>;
  }
  return <>{own.known({ known: numberText(known, language), total: whole, isWhole: known === total })}</>;
}

function Ended({ made: { outcome, sheets }, session, open }: TemplatePanelProps & { readonly made: MadeForm }) {
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  return (
    <>
      <p>
        <strong>{outcome.kind === 'done' ? own.done({ sheets: sheets.join(', ') }) : own.refused}</strong>
      </p>
      <CommandDetails outcome={outcome} goTo={session.goTo} />
      {sheets.length === 0 ? null : (
        <Button
          onClick={() => {
            open('enter');
          }}
        >
          {texts.panels.enter}
        </Button>
      )}
    </>
  );
}
