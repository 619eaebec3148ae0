import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Language } from '../../messages/language';
import type { Panel } from '../../messages/pane';
import { HomePanel } from '../home/HomePanel';
import { NotRecognised } from '../home/NotRecognised';
import type { KeptRanking } from '../rank/model';
import { useWorkbook, type WorkbookSession } from '../workbook/use-workbook';
import { ErrorBoundary } from './ErrorBoundary';
import { useTexts } from './language';
import { Navigation } from './Navigation';
import { onPanelRequest } from './panel-request';
import { Refused, RefusedBar } from './Refused';

const BindPanel = lazy(() => import(/* webpackChunkName: "bind" */ '../bind/BindPanel'));
const EnterPanel = lazy(() => import(/* webpackChunkName: "enter" */ '../enter/EnterPanel'));
const ScorePanel = lazy(() => import(/* webpackChunkName: "score" */ '../score/ScorePanel'));
const FindingsPanel = lazy(() => import(/* webpackChunkName: "findings" */ '../findings/FindingsPanel'));
const ReviewPanel = lazy(() => import(/* webpackChunkName: "review" */ '../review/ReviewPanel'));
const RankPanel = lazy(() => import(/* webpackChunkName: "rank" */ '../rank/RankPanel'));
const WhatIfPanel = lazy(() => import(/* webpackChunkName: "what-if" */ '../what-if/WhatIfPanel'));
const TemplatePanel = lazy(() => import(/* webpackChunkName: "template" */ '../template/TemplatePanel'));
const SettingsPanel = lazy(() => import(/* webpackChunkName: "settings" */ '../settings/SettingsPanel'));

const useStyles = makeStyles({
  main: {
    boxSizing: 'border-box',
    maxWidth: '720px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
});

/** Navigation and the panel that is open, over one reading of the workbook. */
export function Shell({ chooseLanguage }: { readonly chooseLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const [panel, setPanel] = useState<Panel>('home');
  const [ranking, keepRanking] = useState<KeptRanking | null>(null);
  const session = useWorkbook();
  const open = useCallback((next: Panel) => {
    setPanel(next);
    window.scrollTo({ top: 0 });
  }, []);
  useEffect(() => onPanelRequest(open), [open]);
  return (
    <>
      <Navigation panel={panel} open={open} />
      <main className={styles.main}>
        {session.refusal === null ? null : <RefusedBar failure={session.refusal} again={session.again} />}
        <ErrorBoundary key={panel}>
          <Suspense fallback={<Loading />}>
            <OpenPanel
              panel={panel}
              session={session}
              open={open}
              chooseLanguage={chooseLanguage}
              ranking={ranking}
              keepRanking={keepRanking}
            />
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}

function Loading() {
  return <Spinner label={useTexts().texts.reading} />;
}

interface OpenPanelProps {
  readonly panel: Panel;
  readonly session: WorkbookSession;
  readonly open: (panel: Panel) => void;
  readonly chooseLanguage: (language: Language) => void;
  /** The ranking that was made since the pane was opened; null where there is none. */
  readonly ranking: KeptRanking | null;
  readonly keepRanking: (ranking: KeptRanking) => void;
}

function OpenPanel({ panel, session, open, chooseLanguage, ranking, keepRanking }: OpenPanelProps) {
  const { state, goTo } = session;
  if (state.kind === 'broken') {
    throw state.error;
  }
  if (state.kind === 'reading') {
    return <Loading />;
  }
  if (panel === 'settings') {
    return <SettingsPanel session={session} chooseLanguage={chooseLanguage} />;
  }
  if (state.kind === 'refused') {
    return <Refused failure={state.failure} again={session.again} />;
  }
  if (panel === 'template') {
    return <TemplatePanel session={session} open={open} />;
  }
  if (panel === 'rank') {
    const form = state.kind === 'scored' ? state.model : null;
    return <RankPanel form={form} session={session} ranking={ranking} keep={keepRanking} />;
  }
  if (panel === 'bind') {
    return <BindPanel outcome={state} session={session} />;
  }
  if (state.kind === 'not-recognised') {
    const byHand = (): void => {
      open('bind');
    };
    return <NotRecognised findings={state.findings} tooLarge={state.tooLarge} goTo={goTo} byHand={byHand} />;
  }
  switch (panel) {
    case 'home':
      return <HomePanel model={state.model} facts={state.facts} goTo={goTo} choose={session.choose} open={open} />;
    case 'enter':
      return <EnterPanel model={state.model} session={session} open={open} />;
    case 'score':
      return <ScorePanel model={state.model} session={session} />;
    case 'whatIf':
      return <WhatIfPanel model={state.model} session={session} ranking={ranking} />;
    case 'findings':
      return <FindingsPanel model={state.model} session={session} />;
    case 'review':
      return <ReviewPanel model={state.model} session={session} />;
  }
}
