import type { PaperTexts } from '../workbook/publish/texts';
import { leagueName } from '../workbook/ranking-sheet/league-name';
import { lossWords } from './analysis';
import { momentText } from './date';
import { gatherTexts as gatheringInEnglish } from './en/gather';
import { paperTexts as english } from './en/papers';
import type { Language } from './language';
import { findingMessage } from './finding';
import { fixedText, numberText, percentText } from './number';
import { RANKING_TEXTS, rankingSheetTexts } from './ranking';
import { gatherTexts as gatheringInVietnamese } from './vi/gather';
import { paperTexts as vietnamese } from './vi/papers';

/** What those of one language are written with; the rest is shared with what is said elsewhere. */
export interface PaperWords extends Omit<
  PaperTexts,
  'language' | 'losses' | 'ranking' | 'gathered' | 'firmness' | 'years'
> {
  readonly years: Omit<PaperTexts['years'], keyof SaidOfYears>;
  readonly firmness: Omit<PaperTexts['firmness'], keyof SaidOfAnalyses>;
}

type SaidOfAnalyses = Pick<PaperTexts['firmness'], 'notOfficial' | 'nothing' | 'league' | 'weights' | 'same' | 'ruled'>;

type SaidOfYears = Pick<PaperTexts['years'], 'formedPart' | 'caveat'>;

const GATHERING = { vi: gatheringInVietnamese, en: gatheringInEnglish };
const PAPERS = { vi: vietnamese, en: english };

/** What the papers of a ranking are written with. */
export function publishTexts(language: Language): PaperTexts {
  const { sheet, states } = GATHERING[language];
  const ranking = rankingSheetTexts(language);
  return {
    ...PAPERS[language],
    firmness: { ...PAPERS[language].firmness, ...saidOfAnalyses(language) },
    years: { ...PAPERS[language].years, ...saidOfYears(language) },
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

/** What the command line says of two years as well. */
function saidOfYears(language: Language): SaidOfYears {
  const { part } = RANKING_TEXTS[language].years;
  return {
    formedPart: ({ unit, rank, index }, decimals) =>
      part(
        unit,
        rank === null ? '–' : numberText(rank, language),
        index === null ? '–' : fixedText(index, language, decimals),
      ),
    caveat: (finding) => findingMessage(finding, language),
  };
}

/** What the command line says of analyses as well. */
function saidOfAnalyses(language: Language): SaidOfAnalyses {
  const { title, nothing, league, weights, same, ruled } = RANKING_TEXTS[language].analysis;
  return {
    notOfficial: title,
    nothing,
    league,
    weights: (spread, draws) => weights(percentText(spread, language), numberText(draws, language)),
    same,
    ruled,
  };
}
