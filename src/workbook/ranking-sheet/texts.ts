import type { Edition } from '../../engine/edition/schema';
import type { UnrankedReason } from '../../engine/ranking/findings';
import type { Basis } from '../../engine/scoring/scoresheet';

/** Headings and words of a printed ranking. */
export interface RankingLabels {
  readonly title: (edition: string) => string;
  /** `basis` is a word of `bases`. */
  readonly league: (name: string, basis: string) => string;
  readonly leagueUnknown: string;
  /** What all units of a level are called together. */
  readonly levels: Readonly<Record<Edition['level'], string>>;
  /** Heading of the column of leagues. */
  readonly leagueColumn: string;
  readonly noBasis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  /** Before an edition's id, so that the sheet can be read back as a table of that edition. */
  readonly editionId: string;
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
}

/** What a ranking's sheets are written with. */
export interface RankingSheetTexts {
  readonly language: 'vi' | 'en';
  readonly labels: RankingLabels;
  readonly unranked: (reason: UnrankedReason) => string;
}
