/** Options of the command line that findings lead to: the pane has fields for them and never hears of options. */
import type { AnyFinding } from './finding';
import type { Language } from './language';

const OPTIONS: Readonly<Partial<Record<AnyFinding['check'], string>>> = {
  'rank-no-list': '--units',
  'rank-no-common-basis': '--by',
  'rank-basis-dropped': '--by',
  'table-edition-unclear': '--edition',
  'gather-other-edition': '--edition',
  'gather-other-period': '--period',
  'gather-sheet-lacking': '--sheet',
  'publish-draft': '--units',
  'verify-edition-differs': '--edition',
};

const HINTS: Readonly<Record<Language, (option: string) => string>> = {
  vi: (option) => ` (tùy chọn ${option})`,
  en: (option) => ` (option ${option})`,
};

/** What follows the text of a finding on the command line: the option to use, or nothing. */
export function optionHint(finding: AnyFinding, language: Language): string {
  const option = finding.check === 'several-tables' && !finding.data.onOneSheet ? '--sheet' : OPTIONS[finding.check];
  return option === undefined ? '' : HINTS[language](option);
}
