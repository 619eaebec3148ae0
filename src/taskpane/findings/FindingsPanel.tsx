import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { findingsTexts as en } from '../../messages/en/pane-findings';
import { numberText } from '../../messages/number';
import { findingsTexts as vi } from '../../messages/vi/pane-findings';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { CommandResult } from '../parts/CommandResult';
import { PanelPage } from '../parts/PanelPage';
import { useCommand, type CommandState } from '../parts/use-command';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { Beside } from './Beside';
import { CentralSource } from './CentralSource';
import { Details } from './Details';
import { choicesOf, filtered, NO_FILTER } from './filter';
import { Filters } from './Filters';
import { NewSheets } from './NewSheets';
import { Queue } from './Queue';
import { Sustained } from './Sustained';

const useStyles = makeStyles({
  count: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase200 },
});

export interface FindingsPanelProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'goTo' | 'again' | 'book'>;
}

/** All that needs a look (rà soát): to filter, to walk through, and to mend where that is certain. */
export default function FindingsPanel({ model, session }: FindingsPanelProps) {
  const styles = useStyles();
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const [filter, setFilter] = useState(NO_FILTER);
  const [position, setPosition] = useState(0);
  const command = useCommand(session);
  const choices = useMemo(() => choicesOf(model), [model]);
  const shown = useMemo(() => filtered(model, filter), [model, filter]);
  const chosen = Math.min(position, shown.length - 1);
  const finding = shown[chosen];
  const all = model.findings.length;
  return (
    <PanelPage title={texts.panels.findings}>
      <Card title={own.list}>
        <Filters
          choices={choices}
          filter={filter}
          groupTerm={model.edition.groupTerm[language]}
          change={(changed) => {
            setFilter(changed);
            setPosition(0);
          }}
        />
        <p className={styles.count} role="status">
          {countText(all, shown.length)}
        </p>
        {finding === undefined ? null : (
          <Queue
            findings={shown}
            chosen={chosen}
            choose={setPosition}
            open={(at) => {
              const cell = shown[at]?.at ?? null;
              if (cell !== null) session.goTo(cell);
            }}
          />
        )}
      </Card>
      {finding === undefined ? null : (
        <Card title={own.severities[finding.severity]}>
          <Details
            finding={finding}
            criterion={model.list.find(({ code }) => code === finding.criterion)}
            position={chosen}
            all={shown.length}
            choose={setPosition}
            goTo={session.goTo}
            run={command.run}
            decimals={model.decimals}
          />
        </Card>
      )}
      <CommandResult state={command.state} goTo={session.goTo} />
      {hasMended(command.state) ? (
        <div>
          <Button
            size="small"
            onClick={() => {
              command.run({ do: 'revert' });
            }}
          >
            {own.undo}
          </Button>
        </div>
      ) : null}
      <Card title={own.centralTitle}>
        <CentralSource model={model} session={session} />
      </Card>
      <Card title={own.besideTitle}>
        <Beside model={model} session={session} />
      </Card>
      {model.sustained === null ? null : (
        <Sustained
          key={model.understood.remembered ?? model.understood.sheet}
          sustained={model.sustained}
          binding={model.understood.remembered}
          session={session}
        />
      )}
      <Card title={own.sheets}>
        <NewSheets model={model} session={session} />
      </Card>
    </PanelPage>
  );

  function countText(total: number, left: number): string {
    if (total === 0) return own.none;
    return left === 0
      ? own.noneLeft
      : own.shown({ shown: numberText(left, language), all: numberText(total, language) });
  }
}

function hasMended(state: CommandState): boolean {
  return state.kind === 'ended' && state.command === 'mend' && state.outcome.kind === 'done';
}
