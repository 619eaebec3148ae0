/**
 * The language of the messages that custom functions show in cells. Functions are told nothing of Excel's language;
 * the task pane, which is, runs on the same page in another bundle and leaves its choice on the global object.
 */
import type { Language } from './language';

declare global {
  var dtiLanguage: Language | undefined;
}

/** Makes functions that are calculated from now on speak `language`. */
export function setRuntimeLanguage(language: Language): void {
  globalThis.dtiLanguage = language;
}

/** The language that the pane has chosen; Vietnamese until it has. */
export function runtimeLanguage(): Language {
  return globalThis.dtiLanguage ?? 'vi';
}
