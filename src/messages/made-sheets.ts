import { confirmationTexts } from './confirmation';
import { findingsSheetTexts } from './findings-sheet';
import { LANGUAGES, type Language } from './language';
import { PAPER_TEXTS } from './papers';
import { publishTexts } from './publish-texts';

/** How the names of sheets that are made to be read or printed begin, in either language: nothing is read from them. */
export const MADE_SHEETS: readonly string[] = [
  ...Object.values(PAPER_TEXTS.sheets),
  ...LANGUAGES.flatMap((language) => [
    findingsSheetTexts(language).sheet,
    confirmationTexts(language).sheet(1).replace(/\d+$/, ''),
    ...rankingSheets(language),
  ]),
];

/** The sheets of a ranking with the same names whatever the leagues are. */
function rankingSheets(language: Language): readonly string[] {
  const { gathered, ranking, summary, years, transition, lost, firmness, drafts } = publishTexts(language);
  const ofYears = [years.name, years.partsName, years.criteriaName, transition.name];
  const own = [gathered.name, ranking.labels.sheet, summary.name, lost.name, firmness.name];
  return [...own, ...ofYears, ...drafts.map(({ name }) => name)];
}
