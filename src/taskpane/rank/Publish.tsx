import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { UNIT_STATES } from '../../workbook/gather/unit-state';
import { obstacleOf } from '../../workbook/publish/obstacle';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { CommandDetails } from '../parts/CommandResult';
import { loadScoring } from '../workbook/load-scoring';
import type { WorkbookSession } from '../workbook/use-workbook';
import type { MadeRankSheets, RankSheets } from './make-rank-sheets';
import type { KeptRanking, PaperOptions, RankModel } from './model';
import { PaperChoices } from './PaperChoices';
import { saveText } from './save-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

type Progress = { readonly kind: 'idle' | 'running' } | { readonly kind: 'ended'; readonly made: MadeRankSheets };

interface PublishProps {
  readonly ranking: KeptRanking;
  readonly session: Pick<WorkbookSession, 'again' | 'goTo'>;
}

/** How far the units have come, and the sheets that are made of the ranking; papers only when every unit is ready. */
export function Publish({ ranking, session }: PublishProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const [options, setOptions] = useState<PaperOptions>({ scorecards: false, analysis: false });
  const fail = (thrown: unknown): void => {
    setProgress(() => {
      throw thrown;
    });
  };
  const make = (what: RankSheets): void => {
    setProgress({ kind: 'running' });
    loadScoring()
      .then(({ loadRankTools }) => loadRankTools())
      .then(({ makeRankSheets }) => makeRankSheets(what, ranking, language, new Date().toISOString()))
      .then((made) => {
        setProgress({ kind: 'ended', made });
        session.again();
      }, fail);
  };
  const save = (): void => {
    loadScoring()
      .then(({ loadRankTools }) => loadRankTools())
      .then(({ resultText }) => {
        saveText(`${own.resultFile}.json`, resultText(ranking, new Date().toISOString()));
      }, fail);
  };
  const isRunning = progress.kind === 'running';
  const units = ranking.model.leagues.reduce((sum, { rows }) => sum + rows.length, 0);
  const canPublish = obstacleOf(ranking.ranked) === null;
  return (
    <div className={styles.root}>
      <States model={ranking.model} />
      <Button
        size="small"
        disabled={isRunning}
        onClick={() => {
          make({ kind: 'gathered' });
        }}
      >
        {own.makeGathered}
      </Button>
      <PaperChoices options={options} units={units} isOff={isRunning || !canPublish} choose={setOptions} />
      <Button
        size="small"
        disabled={isRunning || !canPublish}
        onClick={() => {
          make({ kind: 'papers', ...options });
        }}
      >
        {own.makePapers}
      </Button>
      <Button size="small" disabled={!canPublish} onClick={save}>
        {own.saveResult}
      </Button>
      <p className={styles.small}>{own.resultHelp}</p>
      <div aria-live="polite">
        {isRunning ? <p className={styles.text}>{own.making}</p> : null}
        {progress.kind === 'ended' ? <Made made={progress.made} goTo={session.goTo} /> : null}
      </div>
    </div>
  );
}

function States({ model: { states, isDraft, open } }: { readonly model: RankModel }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  if (isDraft) return <p className={styles.text}>{own.noStates}</p>;
  const counts = UNIT_STATES.filter((state) => states[state] > 0).map((state) =>
    own.stateCount({ count: numberText(states[state], language), state: own.states[state] }),
  );
  return (
    <>
      <p className={styles.text}>{counts.join(' · ')}</p>
      <p className={styles.text}>
        <strong>{open.length === 0 ? own.allReady : own.blocked({ count: numberText(open.length, language) })}</strong>
      </p>
      {open.length === 0 ? null : (
        <ul className={styles.list}>
          {open.map(({ unit, state }, at) => (
            <li key={at}>{`${unit}: ${own.states[state]}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Made({ made: { outcome, sheets }, goTo }: { readonly made: MadeRankSheets } & Pick<WorkbookSession, 'goTo'>) {
  const own = useInLanguage({ vi, en });
  return (
    <>
      <p>
        <strong>{outcome.kind === 'done' ? own.made({ sheets }) : own.refused}</strong>
      </p>
      <CommandDetails outcome={outcome} goTo={goTo} />
    </>
  );
}
