import type { EditionSheetFinding, EditionSheetFindingData } from '../workbook/edition-sheet/findings';
import { editionSheetFindingTexts as english } from './en/edition-sheet-findings';
import { placeText } from './finding';
import type { FindingTexts, Language } from './language';
import { editionSheetFindingTexts as vietnamese } from './vi/edition-sheet-findings';

const TEXTS: Readonly<Record<Language, FindingTexts<EditionSheetFinding>>> = { vi: vietnamese, en: english };

/** What is wrong with the sheets of an edition, without the place. */
export function editionSheetFindingMessage(finding: EditionSheetFinding, language: Language): string {
  return messageOf(finding, TEXTS[language]);
}

/** What is wrong with the sheets of an edition, with the cell before it where there is one. */
export function editionSheetFindingText(finding: EditionSheetFinding, language: Language): string {
  const message = editionSheetFindingMessage(finding, language);
  return finding.at === null ? message : `${placeText(finding.at, language)}: ${message}`;
}

/** One generic for finding and text, so that the compiler sees that they belong together. */
function messageOf<Check extends keyof EditionSheetFindingData>(
  finding: { readonly check: Check; readonly data: EditionSheetFindingData[Check] },
  texts: { readonly [K in Check]: (data: EditionSheetFindingData[K]) => string },
): string {
  return texts[finding.check](finding.data);
}
