import { readingTexts as en } from '../../messages/en/reading';
import type { Bilingual } from '../../messages/language';
import { readingTexts as vi } from '../../messages/vi/reading';
import type { ReadingFinding, ReadingFindingData } from '../../workbook/read/findings';

/** A finding in both languages. */
export function inWords(finding: ReadingFinding): Bilingual {
  return { vi: textOf(finding, vi), en: textOf(finding, en) };
}

/** One generic for finding and text, so that the compiler sees that they belong together. */
function textOf<Check extends keyof ReadingFindingData>(
  finding: { readonly check: Check; readonly data: ReadingFindingData[Check] },
  texts: { readonly [K in Check]: (data: ReadingFindingData[K]) => string },
): string {
  return texts[finding.check](finding.data);
}
