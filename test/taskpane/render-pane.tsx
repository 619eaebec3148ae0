import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderOptions } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '../../src/messages/language';
import { LanguageContext } from '../../src/taskpane/app/language';

/** Renders a part of the pane as the app would, in one language. */
export function renderPane(part: ReactNode, language: Language = 'vi', options: RenderOptions = {}) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </FluentProvider>
  );
  return render(part, { ...options, wrapper });
}
