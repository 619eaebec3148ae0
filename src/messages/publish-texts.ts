import type { PaperTexts } from '../workbook/publish/texts';
import { leagueName } from '../workbook/ranking-sheet/league-name';
import { lossWords } from './analysis';
import { momentText } from './date';
import { gatherTexts as gatheringInEnglish } from './en/gather';
import { paperTexts as english } from './en/papers';
import type { Language } from './language';
import { rankingSheetTexts } from './ranking';
import { gatherTexts as gatheringInVietnamese } from './vi/gather';
import { paperTexts as vietnamese } from './vi/papers';

const GATHERING = { vi: gatheringInVietnamese, en: gatheringInEnglish };
const PAPERS = { vi: vietnamese, en: english };

/** What the papers of a ranking are written with. */
export function publishTexts(language: Language): PaperTexts {
  const { sheet, states } = GATHERING[language];
  const ranking = rankingSheetTexts(language);
  return {
    ...PAPERS[language],
    language,
    losses: lossWords(language),
    ranking,
    gathered: {
      ...sheet,
      states,
      leagueName: (league, edition) => leagueName(league, edition, language, ranking.labels),
      moment: (iso) => momentText(iso, language),
    },
  };
}
