import type { RankingFinding, UnrankedReasonData, UnrankedReason } from '../engine/ranking/findings';
import type { Basis } from '../engine/scoring/scoresheet';
import { rankingTexts as english } from './en/ranking';
import type { Bilingual, FindingTexts, Language } from './language';
import { rankingTexts as vietnamese } from './vi/ranking';

/** Headings and words of a printed ranking. */
export interface RankingLabels {
  readonly title: (edition: string) => string;
  /** `basis` is a word of `bases`. */
  readonly league: (name: string, basis: string) => string;
  readonly leagueUnknown: string;
  readonly noBasis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly rank: string;
  readonly unit: string;
  readonly index: string;
  readonly points: string;
  readonly previousRank: string;
  readonly change: string;
  readonly rankOf: (part: string) => string;
  readonly unranked: string;
  readonly reason: string;
  readonly groups: string;
  /** Name of the sheet where there is one league. */
  readonly sheet: string;
  readonly otherFindings: (count: string) => string;
}

export interface RankingTexts {
  readonly labels: RankingLabels;
  readonly findings: FindingTexts<RankingFinding>;
  readonly reasons: { readonly [Id in keyof UnrankedReasonData]: (data: UnrankedReasonData[Id]) => string };
}

/** The texts of rankings by language. */
export const RANKING_TEXTS: Readonly<Record<Language, RankingTexts>> = { vi: vietnamese, en: english };

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
