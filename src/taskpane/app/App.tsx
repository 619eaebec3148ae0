import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../../messages/language';
import { setRuntimeLanguage } from '../../messages/runtime-language';
import type { Connection } from './connect';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageContext, useTexts } from './language';
import { Notice } from './Notice';
import { Shell } from './Shell';
import { themeFor } from './theme';
import { useMedia } from './use-media';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  alone: { padding: tokens.spacingHorizontalL },
});

/** The task pane: looks, language and what stands in for a bug are settled here. */
export function App({ connection }: { readonly connection: Connection }) {
  const styles = useStyles();
  const [language, setLanguage] = useState(connection.language);
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const forcedColors = useMedia('(forced-colors: active)');
  const theme = themeFor({ background: connection.background, prefersDark, forcedColors });

  useEffect(() => {
    document.documentElement.lang = language;
    setRuntimeLanguage(language);
  }, [language]);

  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageContext value={language}>
        <ErrorBoundary>
          {connection.place === 'excel' ? (
            <Shell chooseLanguage={setLanguage} />
          ) : (
            <main className={styles.alone}>
              <Elsewhere place={connection.place} chooseLanguage={setLanguage} />
            </main>
          )}
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}

interface ElsewhereProps {
  readonly place: Exclude<Connection['place'], 'excel'>;
  readonly chooseLanguage: (language: Language) => void;
}

/** The page where there is no Excel: what it is, and what to do. */
function Elsewhere({ place, chooseLanguage }: ElsewhereProps) {
  const { texts } = useTexts();
  const { label, to } = texts.switchLanguage;
  const { title, body } = place === 'outside-excel' ? texts.outsideExcel : texts.noOfficeJs;
  const change = {
    label,
    lang: to,
    run: () => {
      chooseLanguage(to);
    },
  };
  return (
    <Notice kind={place === 'outside-excel' ? 'information' : 'failure'} title={title} action={change}>
      {body}
    </Notice>
  );
}
