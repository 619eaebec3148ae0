import { en } from './en';
import { vi } from './vi';

/** Languages of the host's page and of its two commands. */
export type HostLanguage = 'vi' | 'en';

/** Every text that the host shows. */
export type HostMessages = typeof en;

const MESSAGES: Record<HostLanguage, HostMessages> = { vi, en };

/** What the page says in one language. */
export function hostMessages(language: HostLanguage): HostMessages {
  return MESSAGES[language];
}
