import { useContext } from 'react';
import type { Language } from '../../messages/language';
import { LanguageContext } from './language';

/** A panel's own texts in the language that the person reads: they are loaded with the panel. */
export function useInLanguage<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useContext(LanguageContext)];
}
