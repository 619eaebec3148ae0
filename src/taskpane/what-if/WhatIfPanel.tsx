import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { EntryChange, Scenario } from '../../engine/scoring/scenario';
import type { Basis } from '../../engine/scoring/scoresheet';
import { whatIfTexts as en } from '../../messages/en/pane-what-if';
import { whatIfTexts as vi } from '../../messages/vi/pane-what-if';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { PanelPage } from '../parts/PanelPage';
import { Remembered } from '../parts/Remembered';
import { useRemembering } from '../parts/use-remembering';
import type { KeptRanking } from '../rank/model';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { draftsOf, emptyDraft, readDrafts, type Draft } from './draft';
import type { WhatIfDesk } from './model';
import { Outcome } from './Outcome';
import { Scenarios } from './Scenarios';
import { TriedCriterion } from './TriedCriterion';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  small: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', marginBottom: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%', '& > select': { minWidth: 0 } },
  clear: { marginTop: tokens.spacingVerticalM },
});

export interface WhatIfPanelProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'again' | 'book' | 'goTo'>;
  /** The ranking that the pane holds; null where there is none. */
  readonly ranking: KeptRanking | null;
}

/** Tries other figures and points without touching the form; what is worth it is kept under a name. */
export default function WhatIfPanel({ model, session, ranking }: WhatIfPanelProps) {
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const desk = useDesk(model, ranking, session.book);
  return (
    <PanelPage title={texts.panels.whatIf}>
      {desk === undefined ? (
        <p>{own.reading}</p>
      ) : desk === null ? (
        <p>{own.gone}</p>
      ) : (
        <Desk desk={desk} session={session} />
      )}
    </PanelPage>
  );
}

interface DeskProps {
  readonly desk: WhatIfDesk;
  readonly session: WhatIfPanelProps['session'];
}

function Desk({ desk, session }: DeskProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [chosen, setChosen] = useState<Basis | null>(null);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [name, setName] = useState('');
  const { state, remember } = useRemembering(session);
  const isBusy = state.kind === 'running';
  const { criteria, bases, binding, decimals, rankedBy } = desk;
  const basis = chosen ?? bases[0] ?? 'self';
  const { changes, unread } = useMemo(() => readDrafts(drafts, criteria, language), [drafts, criteria, language]);
  const outcome = useMemo(() => desk.tryOut(basis, changes), [desk, basis, changes]);
  const free = criteria.filter(({ code }) => !drafts.some(({ criterion }) => criterion === code));
  return (
    <>
      <Card title={own.build}>
        <p className={styles.text}>{own.help}</p>
        <Field className={styles.field} label={own.basis} size="small">
          <Select
            className={styles.input}
            size="small"
            value={basis}
            onChange={(_, { value }) => {
              setChosen(bases.find((each) => each === value) ?? null);
            }}
          >
            {bases.map((each) => (
              <option key={each} value={each}>
                {own.bases[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={own.add} size="small">
          <Select
            className={styles.input}
            size="small"
            value=""
            onChange={(_, { value }) => {
              if (value !== '') setDrafts([...drafts, emptyDraft(value)]);
            }}
          >
            <option value="">{own.chooseCriterion}</option>
            {free.map(({ code, name: named }) => (
              <option key={code} value={code}>
                {`${code}. ${named[language]}`}
              </option>
            ))}
          </Select>
        </Field>
        {drafts.length === 0 ? <p className={styles.text}>{own.nothingYet}</p> : null}
        {drafts.map((draft) => {
          const criterion = criteria.find(({ code }) => code === draft.criterion);
          return criterion === undefined ? null : (
            <TriedCriterion
              key={draft.criterion}
              criterion={criterion}
              draft={draft}
              basis={basis}
              unread={unread}
              change={(changed) => {
                setDrafts(drafts.map((each) => (each === draft ? changed : each)));
              }}
              remove={() => {
                setDrafts(drafts.filter((each) => each !== draft));
              }}
            />
          );
        })}
        {drafts.length < 2 ? null : (
          <Button
            className={styles.clear}
            size="small"
            onClick={() => {
              setDrafts([]);
            }}
          >
            {own.clear}
          </Button>
        )}
      </Card>
      <Card title={own.result}>
        <Outcome outcome={outcome} decimals={decimals} />
        {rankedBy === basis ? null : (
          <p className={styles.small}>
            {rankedBy === null ? own.noRank : own.rankedOther({ basis: own.bases[rankedBy].toLowerCase() })}
          </p>
        )}
      </Card>
      <Card title={own.keepTitle}>
        {binding === null ? (
          <p className={styles.text}>{own.unbound}</p>
        ) : (
          <Keep
            name={name}
            setName={setName}
            isReady={changes.length > 0 && unread.size === 0 && outcome.kind === 'outcome'}
            isBusy={isBusy}
            keep={() => {
              const scenario = scenarioOf(name.trim(), basis, changes, desk);
              remember('keep', async ({ loadWhatIfTools }) => (await loadWhatIfTools()).keep(binding, scenario));
            }}
          />
        )}
        <Remembered state={state} texts={own} goTo={session.goTo} />
      </Card>
      <Card title={own.scenarios}>
        <Scenarios
          desk={desk}
          isBusy={isBusy}
          open={(scenario) => {
            setChosen(scenario.basis);
            setDrafts(draftsOf(scenario, language));
            setName(scenario.name);
          }}
          drop={({ id }) => {
            if (binding === null) return;
            remember('drop', async ({ loadWhatIfTools }) => (await loadWhatIfTools()).dropKept(binding, id));
          }}
        />
      </Card>
    </>
  );
}

/** The scenario to keep; one of the same name is replaced. */
function scenarioOf(name: string, basis: Basis, changes: readonly EntryChange[], { scenarios }: WhatIfDesk): Scenario {
  const at = new Date().toISOString();
  const same = scenarios.find(({ scenario }) => scenario.name === name);
  return { id: same?.scenario.id ?? at, name, basis, changes, at, author: null };
}

interface KeepProps {
  readonly name: string;
  readonly setName: (name: string) => void;
  /** True where there is something to keep. */
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly keep: () => void;
}

function Keep({ name, setName, isReady, isBusy, keep }: KeepProps) {
  const styles = useStyles();
  const own = useInLanguage({ vi, en });
  return (
    <>
      <Field className={styles.field} label={own.name} hint={own.nameHint} size="small">
        <Input
          className={styles.input}
          size="small"
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Button appearance="primary" disabled={!isReady || name.trim() === '' || isBusy} onClick={keep}>
        {own.keep}
      </Button>
    </>
  );
}
