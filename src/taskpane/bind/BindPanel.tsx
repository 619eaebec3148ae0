import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bindTexts as en } from '../../messages/en/pane-bind';
import { bindTexts as vi } from '../../messages/vi/pane-bind';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { CommandResult } from '../parts/CommandResult';
import { FindingList } from '../parts/FindingList';
import { PanelPage } from '../parts/PanelPage';
import { useCommand } from '../parts/use-command';
import type { Outcome } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { BindForm } from './BindForm';
import { draftOf, handOf, isCorrected, type Draft } from './draft';

const useStyles = makeStyles({
  text: { margin: 0 },
  lost: { marginTop: tokens.spacingVerticalM },
  buttons: {
    // In sight however long the list of columns is.
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface BindPanelProps {
  readonly outcome: Outcome;
  readonly session: Pick<WorkbookSession, 'goTo' | 'again' | 'book' | 'choose'>;
}

/** How the form was understood, for a person to check, correct by pointing at cells, remember or remove. */
export default function BindPanel({ outcome, session }: BindPanelProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const { state, run } = useCommand(session);
  const [typed, setTyped] = useState<Draft | null>(null);
  const understood = outcome.kind === 'scored' ? outcome.model.understood : null;
  const draft = typed ?? draftOf(understood);
  const corrected = typed !== null && isCorrected(typed, understood);
  const remembered = understood?.remembered ?? null;
  const remember = (): void => {
    run(
      corrected || understood === null
        ? { do: 'bind-by-hand', hand: handOf(draft) }
        : { do: 'bind', sheet: understood.sheet },
    );
    session.choose(draft.sheet);
  };
  return (
    <PanelPage title={texts.panels.bind}>
      <Card title={own.standing}>
        <p className={styles.text}>
          {understood === null ? own.none : remembered === null ? own.recognised : own.remembered}
        </p>
        {outcome.facts.lost.map(({ id, sheet }) => (
          <div key={id} className={styles.lost}>
            <p className={styles.text}>{own.lost({ sheet })}</p>
            <Button
              size="small"
              onClick={() => {
                run({ do: 'unbind', id });
              }}
            >
              {own.forget}
            </Button>
          </div>
        ))}
        {outcome.kind === 'not-recognised' ? <FindingList findings={outcome.findings} goTo={session.goTo} /> : null}
      </Card>
      <BindForm
        draft={draft}
        headings={understood?.columns ?? []}
        editions={outcome.facts.editions}
        book={session.book}
        change={(edit) => {
          setTyped((now) => edit(now ?? draftOf(understood)));
        }}
      />
      <p className={styles.text}>{own.whatRememberDoes}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={state.kind === 'running'} onClick={remember}>
          {remembered === null ? own.remember : own.rememberAgain}
        </Button>
        {corrected ? (
          <Button
            onClick={() => {
              setTyped(null);
            }}
          >
            {own.undo}
          </Button>
        ) : null}
        {remembered === null ? null : (
          <Button
            disabled={state.kind === 'running'}
            onClick={() => {
              run({ do: 'unbind', id: remembered });
            }}
          >
            {own.unbind}
          </Button>
        )}
      </div>
      <CommandResult state={state} goTo={session.goTo} />
    </PanelPage>
  );
}
