import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { Card } from '../parts/Card';
import { FindingList } from '../parts/FindingList';
import { PanelPage } from '../parts/PanelPage';
import { loadScoring } from '../workbook/load-scoring';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { ChooseFiles } from './ChooseFiles';
import { FileLines, isTroubled } from './FileLines';
import { League } from './League';
import type { Beside, EditionChoice, KeptRanking, RankModel, Selection } from './model';
import { OwnUnit } from './OwnUnit';
import { Publish } from './Publish';
import { ReadingProgress } from './ReadingProgress';
import { useGathering } from './use-gathering';

const NOTHING: Selection = { files: [], edition: null, by: null, sheet: null };
const ALONE: Beside = { list: null, previous: null };

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export interface RankPanelProps {
  /** The form that is open; null where there is none. */
  readonly form: FormModel | null;
  readonly session: Pick<WorkbookSession, 'again' | 'book' | 'goTo'>;
  /** The ranking that the pane holds, and how to hand it another one. */
  readonly ranking: KeptRanking | null;
  readonly keep: (ranking: KeptRanking) => void;
}

/** Gathers many workbooks, ranks their units, and says what would move the form's own unit up. */
export default function RankPanel({ form, session, ranking, keep }: RankPanelProps) {
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const [selection, setSelection] = useState(ranking?.selection ?? NOTHING);
  const [beside, setBeside] = useState(ranking?.beside ?? ALONE);
  const editions = useEditions();
  const { state, start, cancel } = useGathering(ranking, keep);
  const isBusy = state.kind === 'reading' || state.kind === 'ranking';
  const isRefused = 'files' in state;
  const shown = isBusy || isRefused ? null : ranking;
  return (
    <PanelPage title={texts.panels.rank}>
      <Card title={own.gather}>
        <ChooseFiles
          selection={selection}
          beside={beside}
          editions={editions}
          isBusy={isBusy}
          isAgain={ranking !== null && ranking.selection === selection}
          change={(files, others) => {
            setSelection(files);
            setBeside(others);
          }}
          start={() => {
            start(selection, beside);
          }}
        />
        <ReadingProgress state={state} cancel={cancel} />
      </Card>
      {isRefused ? (
        <Card title={own.files}>
          <FileLines files={state.files} />
        </Card>
      ) : null}
      {shown === null ? null : (
        <>
          <Whole model={shown.model} />
          {shown.model.leagues.map((league) => (
            <League key={league.id} league={league} model={shown.model} />
          ))}
          {form === null ? null : <OwnUnit ranking={shown} form={form} book={session.book} />}
          <Card title={own.publish}>
            <Publish ranking={shown} session={session} />
          </Card>
        </>
      )}
    </PanelPage>
  );
}

/** None until they are loaded. */
function useEditions(): readonly EditionChoice[] {
  const [editions, setEditions] = useState<readonly EditionChoice[]>([]);
  useEffect(() => {
    let isGone = false;
    const tell = (change: () => readonly EditionChoice[]): void => {
      if (!isGone) setEditions(change);
    };
    loadScoring()
      .then(({ loadRankTools }) => loadRankTools())
      .then(
        ({ editionChoices }) => {
          tell(editionChoices);
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

/** All files, and what concerns the ranking as a whole. */
function Whole({ model }: { readonly model: RankModel }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { files, leagues, missing, years, notes } = model;
  const ranked = leagues.reduce((sum, { rows }) => sum + rows.length, 0);
  const troubled = files.filter(isTroubled).length;
  return (
    <>
      <Card title={own.files}>
        <p className={styles.text} role="status">
          {own.ended({
            files: numberText(files.length, language),
            ranked: numberText(ranked, language),
            troubled: numberText(troubled, language),
          })}
        </p>
        <FileLines files={files} />
      </Card>
      {notes.length === 0 && missing.length === 0 && years === null ? null : (
        <Card title={own.notes}>
          {years === null ? null : <p className={styles.text}>{own.compared(years)}</p>}
          {missing.length === 0 ? null : <p className={styles.text}>{own.missing({ units: missing.join('; ') })}</p>}
          <FindingList findings={notes} goTo={goNowhere} />
        </Card>
      )}
    </>
  );
}

/** No finding about the whole has a place in the open workbook. */
function goNowhere(): void {
  return undefined;
}
