import type { TransitionKind } from '../../engine/edition/transition';
import type { Criterion } from '../../engine/edition/schema';
import type { LostCause } from '../../engine/ranking/lost-points';
import type { LineagePart } from '../../engine/ranking/comparison';
import type { RankingFinding } from '../../engine/ranking/findings';
import type { RankedUnit } from '../../engine/ranking/rank-units';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { Language } from '../../messages/language';
import type { GatheredSheetTexts } from '../gather/gathered-plan';
import type { UnitLoss } from '../gather/losses';
import type { Letterhead, PaperEnd } from '../plan/official-paper';
import type { RankingSheetTexts } from '../ranking-sheet/texts';

/** What a draft says, with what is known filled in. */
export interface DraftData {
  readonly edition: string;
  /** The decision that the edition is of; null where no source states it: a draft leaves room for it then. */
  readonly decision: { readonly number: string; readonly issued: string | null } | null;
  readonly period: string | null;
  readonly code: string;
  readonly leagues: readonly {
    readonly name: string;
    readonly basis: Basis | null;
    readonly ranked: number;
    readonly unranked: number;
    /** All units of the first place and of the last; none where there is one place only. */
    readonly first: readonly RankedUnit[];
    readonly last: readonly RankedUnit[];
  }[];
  /** Decimals of an index value. */
  readonly decimals: number;
}

/** The words of the summary. */
interface SummaryTexts {
  readonly name: string;
  readonly title: string;
  readonly ranked: string;
  readonly unranked: string;
  readonly mean: string;
  readonly median: string;
  readonly highest: string;
  readonly lowest: string;
  readonly top: (count: number) => string;
  readonly bottom: (count: number) => string;
  readonly distribution: string;
  readonly band: string;
  /** Both are 0..1, in tenths. */
  readonly bandOf: (from: number, to: number) => string;
  readonly units: string;
  readonly share: string;
}

/** Causes and remedies in words: of one unit, and (`…Kind`) such that several units share them; null where none is known. */
export interface LossWords {
  readonly cause: (cause: LostCause) => string;
  readonly causeKind: (cause: LostCause) => string;
  readonly remedy: (loss: UnitLoss, criterion: Criterion) => string | null;
  readonly remedyKind: (loss: UnitLoss, criterion: Criterion) => string | null;
}

/** The words of the analysis of lost points. */
interface LostTexts {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly code: string;
  readonly criterion: string;
  readonly max: string;
  readonly mean: string;
  readonly lost: string;
  readonly unitsLosing: string;
  readonly cause: string;
  readonly remedy: string;
  readonly leads: string;
  readonly by: string;
  /** A text that holds for so many units. */
  readonly ofUnits: (text: string, units: number) => string;
  /** Of one unit: what it has, and the heading of its own table. */
  readonly points: string;
  readonly ofUnit: string;
}

/** The words of the comparison with the year before. */
interface YearsSheetTexts {
  readonly name: string;
  readonly title: (before: string, after: string) => string;
  readonly note: string;
  readonly unit: string;
  readonly rankBefore: string;
  readonly rankAfter: string;
  readonly rankChange: string;
  readonly own: string;
  readonly others: string;
  readonly membership: string;
  readonly indexBefore: string;
  readonly indexAfter: string;
  readonly indexChange: string;
  /** How many criteria of the unit rose, fell and stayed, and the points that makes. */
  readonly criteriaUp: string;
  readonly criteriaDown: string;
  readonly criteriaUnchanged: string;
  readonly criteriaNet: string;
  readonly formedFrom: string;
  /** An old unit of a merged one, with its rank and index then; `decimals` of an index value. */
  readonly formedPart: (part: LineagePart, decimals: number) => string;
  /** What is to be known of the comparison as a whole. */
  readonly caveat: (finding: RankingFinding) => string;

  /** Changes of pillars and groups: its sheet, and the heading beside each part. */
  readonly partsName: string;
  readonly partsTitle: (before: string, after: string) => string;
  readonly partsNote: string;
  readonly partPlaces: string;

  /** Changes of criteria: in how many units each rose, fell and stayed, and the points that makes. */
  readonly criteriaName: string;
  readonly criteriaTitle: (before: string, after: string) => string;
  readonly criteriaNote: (units: number) => string;
  readonly criterionCode: string;
  readonly criterion: string;
  readonly max: string;
  readonly unitsUp: string;
  readonly unitsDown: string;
  readonly unitsUnchanged: string;
  readonly unitsUnknown: string;
  readonly net: string;

  /** Of one unit: the heading of its own table, and its columns. */
  readonly ofUnit: (before: string, after: string) => string;
  readonly part: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly places: string;
  readonly counts: (data: {
    readonly up: number;
    readonly down: number;
    readonly unchanged: number;
    /** Points gained. */
    readonly net: number;
  }) => string;
}

/** The words of the code transition table. */
interface TransitionTexts {
  readonly name: string;
  readonly title: (before: string, after: string) => string;
  readonly note: string;
  readonly code: string;
  readonly criterion: string;
  readonly max: string;
  readonly codeBefore: string;
  readonly criterionBefore: string;
  readonly maxBefore: string;
  readonly how: string;
  readonly kinds: Readonly<Record<TransitionKind, string>>;
  readonly added: string;
  readonly gone: string;
}

/** The words of a unit's scorecard. */
interface ScorecardTexts {
  readonly title: string;
  readonly league: string;
  readonly rankOf: (rank: string, of: string) => string;
  readonly part: string;
  readonly value: string;
  readonly rank: string;
  readonly mean: string;
  readonly difference: string;
}

/** The words of the sheet of analyses. */
interface FirmnessTexts {
  readonly name: string;
  readonly title: string;
  /** Says that it is nothing official. */
  readonly notOfficial: string;
  readonly nothing: string;
  readonly league: (name: string) => string;
  /** `spread` is 0..1: by how much of itself a weight moves. */
  readonly weights: (spread: number, draws: number) => string;
  /** What groups are measured by; `threshold` is 0..1. */
  readonly threshold: (threshold: number) => string;
  /** Headings: the ranks of nine draws of ten, how often the rank stayed, points ruled on of points claimed, low groups. */
  readonly from: string;
  readonly to: string;
  readonly same: string;
  readonly ruled: string;
  readonly claimed: string;
  readonly underThreshold: string;
  readonly underAverage: string;
  /** A group that lies low; `average` is null where its value is not compared with it. */
  readonly low: (alert: {
    readonly group: string;
    readonly value: number;
    readonly average: number | null;
    /** Of values. */
    readonly decimals: number;
  }) => string;
}

/** A line of a draft: who decides, the addressee, what it rests on, or running text. */
export interface DraftLine {
  readonly text: string;
  readonly as: 'authority' | 'addressee' | 'basis' | 'body';
}

/** The words of a draft. */
export interface DraftTexts {
  /** Of its sheet. */
  readonly name: string;
  readonly head: (data: DraftData) => Letterhead;
  readonly lines: (data: DraftData) => readonly DraftLine[];
  readonly end: PaperEnd;
}

/** Everything that papers are written with. */
export interface PaperTexts {
  readonly language: Language;
  readonly ranking: RankingSheetTexts;
  readonly gathered: GatheredSheetTexts;
  /** The line with the matching code. */
  readonly code: (code: string) => string;
  /** On every paper while nothing says that the units are ready. */
  readonly draft: string;
  /** Heading of a column of remarks. */
  readonly note: string;
  /** Footer: `&P` is the page, `&N` their number. */
  readonly page: string;
  readonly summary: SummaryTexts;
  readonly lost: LostTexts;
  readonly losses: LossWords;
  readonly years: YearsSheetTexts;
  readonly transition: TransitionTexts;
  readonly scorecard: ScorecardTexts;
  readonly firmness: FirmnessTexts;
  readonly drafts: readonly DraftTexts[];
}
