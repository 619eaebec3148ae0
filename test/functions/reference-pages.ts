import { join } from 'node:path';
import { CATALOG } from '../../src/functions/catalog';
import { referencePage } from '../../src/functions/reference';
import { referenceTexts as en } from '../../src/messages/en/reference';
import type { Language } from '../../src/messages/language';
import { referenceTexts as vi } from '../../src/messages/vi/reference';
import { showExample } from './examples';

const TEXTS = { vi, en };

/** Where the committed page of a language is. */
export function pagePath(language: Language): string {
  return join(process.cwd(), `docs/functions.${language}.md`);
}

/** The reference page of a language, as the catalogue and the functions make it now. */
export async function pageText(language: Language): Promise<string> {
  return referencePage(CATALOG, language, TEXTS[language], async (entry) => showExample(entry, language));
}
