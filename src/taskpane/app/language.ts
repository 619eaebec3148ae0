import { createContext, useContext } from 'react';
import { paneTexts as en } from '../../messages/en/pane';
import type { Language } from '../../messages/language';
import type { PaneTexts } from '../../messages/pane';
import { paneTexts as vi } from '../../messages/vi/pane';

const TEXTS: Readonly<Record<Language, PaneTexts>> = { vi, en };

export const LanguageContext = createContext<Language>('vi');

/** The language that the person reads, and the pane's texts in it. */
export function useTexts(): { readonly language: Language; readonly texts: PaneTexts } {
  const language = useContext(LanguageContext);
  return { language, texts: TEXTS[language] };
}
