import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { setRuntimeLanguage } from '../../messages/runtime-language';
import { Home } from '../home/Home';
import type { Connection } from './connect';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageContext, useTexts } from './language';
import { Notice } from './Notice';
import { themeFor } from './theme';
import { useMedia } from './use-media';

const useStyles = makeStyles({
  root: { minHeight: '100vh', boxSizing: 'border-box', padding: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  bar: { display: 'flex', justifyContent: 'flex-end' },
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
        <div className={styles.bar}>
          <LanguageButton choose={setLanguage} />
        </div>
        <ErrorBoundary>
          <main>
            <Place place={connection.place} />
          </main>
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}

function LanguageButton({ choose }: { readonly choose: (language: 'vi' | 'en') => void }) {
  const { label, to } = useTexts().texts.switchLanguage;
  return (
    <Button
      appearance="subtle"
      size="small"
      lang={to}
      onClick={() => {
        choose(to);
      }}
    >
      {label}
    </Button>
  );
}

function Place({ place }: Pick<Connection, 'place'>) {
  const { texts } = useTexts();
  switch (place) {
    case 'excel':
      return <Home />;
    case 'outside-excel':
      return (
        <Notice kind="information" title={texts.outsideExcel.title}>
          {texts.outsideExcel.body}
        </Notice>
      );
    case 'no-office-js':
      return (
        <Notice kind="failure" title={texts.noOfficeJs.title}>
          {texts.noOfficeJs.body}
        </Notice>
      );
  }
}
