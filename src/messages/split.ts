import type { SplitFinding } from '../workbook/split/findings';
import type { PartTexts } from '../workbook/split/part-plan';
import type { ProgressTexts } from '../workbook/split/progress-plan';
import { splitTexts as english } from './en/split';
import type { FindingTexts, Language } from './language';
import { splitTexts as vietnamese } from './vi/split';

/** The texts of a form that is split among agencies. */
export interface SplitTexts {
  readonly findings: FindingTexts<SplitFinding>;
  readonly part: PartTexts;
  readonly progress: ProgressTexts;
  /** Name of the progress table's file, without folders. */
  readonly progressFile: string;
  readonly noAgencies: string;
  readonly noOriginal: (file: string) => string;
  readonly noParts: string;
}

export const SPLIT_TEXTS: Readonly<Record<Language, SplitTexts>> = { vi: vietnamese, en: english };
