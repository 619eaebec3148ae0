import { LANGUAGES, type Language } from '../messages/language';

/** True for a language the product speaks. */
export function isLanguage(found: string): found is Language {
  return LANGUAGES.some((language) => language === found);
}

/** The language of messages when none is asked for: English where `LANG` begins with en, else Vietnamese. */
export function defaultLanguage(lang: string | undefined): Language {
  return lang?.toLowerCase().startsWith('en') === true ? 'en' : 'vi';
}
