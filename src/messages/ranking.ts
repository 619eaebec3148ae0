import type { RankingFinding, UnrankedReasonData, UnrankedReason } from '../engine/ranking/findings';
import type { RankingLabels, RankingSheetTexts } from '../workbook/ranking-sheet/texts';
import { rankingTexts as english } from './en/ranking';
import type { Bilingual, FindingTexts, Language } from './language';
import { rankingTexts as vietnamese } from './vi/ranking';

/** The texts of rankings in one language; findings and reasons by id. */
export interface RankingTexts {
  readonly labels: RankingLabels;
  readonly years: YearsLabels;
  readonly analysis: AnalysisLabels;
  readonly findings: FindingTexts<RankingFinding>;
  readonly reasons: { readonly [Id in keyof UnrankedReasonData]: (data: UnrankedReasonData[Id]) => string };
}

/** Two years beside each other. */
interface YearsLabels {
  readonly title: (before: string, after: string) => string;
  readonly ranks: string;
  readonly indexes: string;
  readonly own: string;
  readonly others: string;
  readonly membership: string;
  /** Headings: criteria that rose, fell and stayed, and the points that all criteria gained. */
  readonly up: string;
  readonly down: string;
  readonly unchanged: string;
  readonly net: string;
  /** What the columns of the split mean. */
  readonly note: string;
  /** An old unit of a merged one, with its rank and index then. */
  readonly part: (unit: string, rank: string, index: string) => string;
}

/** Analyses beside a ranking. */
interface AnalysisLabels {
  /** Says that it is nothing official. */
  readonly title: string;
  readonly nothing: string;
  readonly league: (name: string) => string;
  readonly weights: (spread: string, draws: string) => string;
  /** Headings: ranks in nine draws of ten, how often the rank stayed, points ruled on. */
  readonly ranks: string;
  readonly same: string;
  readonly ruled: string;
  readonly of: (part: string, whole: string) => string;
}

/** The texts of rankings by language. */
export const RANKING_TEXTS: Readonly<Record<Language, RankingTexts>> = { vi: vietnamese, en: english };

/** What a ranking's sheets are written with. */
export function rankingSheetTexts(language: Language): RankingSheetTexts {
  const { labels } = RANKING_TEXTS[language];
  return { language, labels, unranked: (reason) => unrankedText(reason, language) };
}

/** Why a unit has no rank, and what to do. */
export function unrankedText(reason: UnrankedReason, language: Language): string {
  return reasonText(reason, RANKING_TEXTS[language].reasons);
}

/** `unrankedText` in both languages. */
export function unrankedTexts(reason: UnrankedReason): Bilingual {
  return { vi: unrankedText(reason, 'vi'), en: unrankedText(reason, 'en') };
}

/** One generic for reason and text, so that the compiler sees that they belong together. */
function reasonText<Id extends keyof UnrankedReasonData>(
  reason: { readonly id: Id; readonly data: UnrankedReasonData[Id] },
  texts: { readonly [K in Id]: (data: UnrankedReasonData[K]) => string },
): string {
  return texts[reason.id](reason.data);
}
