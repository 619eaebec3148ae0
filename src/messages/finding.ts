import type { CentralFinding } from '../engine/central/findings';
import type { CellRef } from '../engine/checks/finding';
import type { PairingFinding } from '../engine/checks/pair-earlier';
import type { CheckFinding } from '../engine/checks/run-checks';
import type { RankingFinding } from '../engine/ranking/findings';
import type { ReviewFinding } from '../engine/review/findings';
import type { CommandFinding } from '../workbook/book-findings';
import type { CentralSourceFinding } from '../workbook/central/findings';
import type { EditionFinding } from '../workbook/complete/findings';
import type { FileFinding } from '../workbook/file/findings';
import type { GatherFinding } from '../workbook/gather/findings';
import type { VerifyFinding } from '../workbook/publish/findings';
import type { ReadingFinding } from '../workbook/read/findings';
import type { SplitFinding } from '../workbook/split/findings';
import type { StateFinding } from '../workbook/state/findings';
import { centralTexts as centralInEnglish } from './en/central';
import { centralSourceTexts as centralSourcesInEnglish } from './en/central-sources';
import { checkTexts as checksInEnglish } from './en/checks';
import { editionFindingTexts as editionsInEnglish } from './en/edition-findings';
import { excelTexts as excelInEnglish } from './en/excel';
import { fileTexts as filesInEnglish } from './en/file';
import { gatherTexts as gatheringInEnglish } from './en/gather';
import { verifyTexts as verifyingInEnglish } from './en/publish';
import { readingTexts as readingInEnglish } from './en/reading';
import { reviewFindingTexts as reviewInEnglish } from './en/review';
import { splitTexts as splittingInEnglish } from './en/split';
import type { Bilingual, FindingTexts, Language } from './language';
import { RANKING_TEXTS } from './ranking';
import { centralTexts as centralInVietnamese } from './vi/central';
import { centralSourceTexts as centralSourcesInVietnamese } from './vi/central-sources';
import { checkTexts as checksInVietnamese } from './vi/checks';
import { editionFindingTexts as editionsInVietnamese } from './vi/edition-findings';
import { excelTexts as excelInVietnamese } from './vi/excel';
import { fileTexts as filesInVietnamese } from './vi/file';
import { gatherTexts as gatheringInVietnamese } from './vi/gather';
import { verifyTexts as verifyingInVietnamese } from './vi/publish';
import { readingTexts as readingInVietnamese } from './vi/reading';
import { splitTexts as splittingInVietnamese } from './vi/split';
import { reviewFindingTexts as reviewInVietnamese } from './vi/review';

/** Every finding that has a text: about files, about reading, of the checks, of binding and commands, and about rankings. */
export type AnyFinding =
  | FileFinding
  | ReadingFinding
  | CheckFinding
  | PairingFinding
  | EditionFinding
  | CommandFinding
  | StateFinding
  | CentralSourceFinding
  | CentralFinding
  | RankingFinding
  | ReviewFinding
  | GatherFinding
  | VerifyFinding
  | SplitFinding;

const TEXTS: Readonly<Record<Language, FindingTexts<AnyFinding>>> = {
  vi: {
    ...filesInVietnamese,
    ...readingInVietnamese,
    ...checksInVietnamese,
    ...editionsInVietnamese,
    ...excelInVietnamese,
    ...centralSourcesInVietnamese,
    ...centralInVietnamese,
    ...RANKING_TEXTS.vi.findings,
    ...reviewInVietnamese,
    ...gatheringInVietnamese.findings,
    ...verifyingInVietnamese.findings,
    ...splittingInVietnamese.findings,
  },
  en: {
    ...filesInEnglish,
    ...readingInEnglish,
    ...checksInEnglish,
    ...editionsInEnglish,
    ...excelInEnglish,
    ...centralSourcesInEnglish,
    ...centralInEnglish,
    ...RANKING_TEXTS.en.findings,
    ...reviewInEnglish,
    ...gatheringInEnglish.findings,
    ...verifyingInEnglish.findings,
    ...splittingInEnglish.findings,
  },
};

/** A place as people say it: `Trang tính “DTI”, ô E5` or `Sheet “DTI”, cell E5`; a record of a JSON source by its number. */
export function placeText({ sheet, address }: CellRef, language: Language): string {
  if (address.startsWith('#')) {
    const record = address.slice(1);
    return language === 'vi' ? `“${sheet}”, bản ghi thứ ${record}` : `“${sheet}”, record ${record}`;
  }
  const area = address.includes(':');
  return language === 'vi'
    ? `Trang tính “${sheet}”, ${area ? 'vùng' : 'ô'} ${address}`
    : `Sheet “${sheet}”, ${area ? 'cells' : 'cell'} ${address}`;
}

/** What was found, what was expected and what to do, without the place. */
export function findingMessage(finding: AnyFinding, language: Language): string {
  return messageOf(finding, TEXTS[language]);
}

/** The message with the place before it where there is one. Messages about files name their own place. */
export function findingText(finding: AnyFinding, language: Language): string {
  const message = findingMessage(finding, language);
  return finding.at === null || finding.check in filesInVietnamese
    ? message
    : `${placeText(finding.at, language)}: ${message}`;
}

/** `findingText` in both languages. */
export function findingTexts(finding: AnyFinding): Bilingual {
  return { vi: findingText(finding, 'vi'), en: findingText(finding, 'en') };
}

type FindingData = { readonly [F in AnyFinding as F['check']]: F['data'] };

/** One generic for finding and text, so that the compiler sees that they belong together. */
function messageOf<Check extends keyof FindingData>(
  finding: { readonly check: Check; readonly data: FindingData[Check] },
  texts: { readonly [K in Check]: (data: FindingData[K]) => string },
): string {
  return texts[finding.check](finding.data);
}
