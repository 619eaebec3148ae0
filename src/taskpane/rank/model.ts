/** What the panel of rankings shows: plain values, so that it needs no engine. Index values are 0..1. */
import type { Severity } from '../../engine/checks/finding';
import type { Edition } from '../../engine/edition/schema';
import type { LineagePart, RankSplit, YearComparison } from '../../engine/ranking/comparison';
import type { CheckedPoints } from '../../engine/ranking/checked-points';
import type { RankInterval } from '../../engine/ranking/firmness';
import type { DrawnRanks } from '../../engine/ranking/weight-draws';
import type { Basis } from '../../engine/scoring/scoresheet';
import type { Bilingual } from '../../messages/language';
import type { Gathered, GatherProgress } from '../../workbook/gather/model';
import type { RankedGathering } from '../../workbook/gather/rank-gathered';
import type { UnitState } from '../../workbook/gather/unit-state';
import type { ListFile } from '../../workbook/publish/make-result';
import type { FindingModel } from '../workbook/model';

/** What a person chose to be read. */
export interface Selection {
  readonly files: readonly File[];
  /** Id of the edition that all must be of; null: recognised. */
  readonly edition: string | null;
  /** Null: the best points that every unit of a league has complete. */
  readonly by: Basis | null;
  /** Name of the sheet to read in workbooks that have it; null: the only one that has a form. */
  readonly sheet: string | null;
}

/** What stands beside the files: the list of units and the earlier ranking. */
export interface Beside {
  /** `sheet`: the gathered table in the open workbook, in which people keep the units' states. */
  readonly list: File | 'sheet' | null;
  readonly previous: File | null;
}

/** What became of a file: units of it ranked, none of them, the same as another to the last byte, or left out altogether. */
export type Fate = 'ranked' | 'not-ranked' | 'same' | 'left-out';

/** One file that was read. */
export interface FileLine {
  readonly file: string;
  readonly fate: Fate;
  /** How many units it gives, and the name of the first; null where there is none. */
  readonly units: number;
  readonly unit: string | null;
  /** In words; null where nothing says. */
  readonly period: Bilingual | null;
  /** Null for a table of many units and for a file that does not count. */
  readonly state: UnitState | null;
  /** Why its unit has no rank; null where it has one, or where `notes` say why. */
  readonly reason: Bilingual | null;
  /** About the file among the others. */
  readonly notes: readonly FindingModel[];
  /** How many findings there are inside, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those, in words: made when somebody wants to read them, as there may be thousands. */
  readonly inside: () => readonly FindingModel[];
}

export interface RankRow {
  readonly unit: string;
  readonly key: string;
  readonly rank: number;
  readonly index: number | null;
  readonly points: number | null;
  readonly previousRank: number | null;
  /** Places risen (positive) or fallen (negative). */
  readonly change: number | null;
  readonly indexChange: number | null;
  /** The units that it was merged from; empty for one that was not. */
  readonly lineage: readonly LineagePart[];
  /** Whose doing the change of rank was. */
  readonly split: RankSplit | null;
  /** Criteria that rose, fell and stayed, and the points gained; null where they are not known in both years. */
  readonly criteria: {
    readonly up: number;
    readonly down: number;
    readonly unchanged: number;
    readonly net: number;
  } | null;
}

/** A step of the distribution of index values: from `from` to below `to`. */
export interface BandModel {
  readonly from: number;
  readonly to: number;
  readonly units: number;
}

export interface LeagueModel {
  /** Null: units of which the league is not known. */
  readonly id: string | null;
  readonly name: Bilingual;
  readonly by: Basis | null;
  readonly rows: readonly RankRow[];
  readonly unranked: readonly { readonly unit: string; readonly reason: Bilingual }[];
  /** Null where no unit has an index. */
  readonly spread: { readonly mean: number; readonly median: number; readonly bands: readonly BandModel[] } | null;
}

export interface RankModel {
  readonly compares: 'index' | 'points';
  readonly decimals: { readonly points: number; readonly index: number };
  readonly files: readonly FileLine[];
  readonly leagues: readonly LeagueModel[];
  /** Years compared; null where no earlier values are known. */
  readonly years: { readonly before: string; readonly after: string } | null;
  readonly notes: readonly FindingModel[];
  /** Units on the list of which there is nothing. */
  readonly missing: readonly string[];
  /** How many units are in each state. */
  readonly states: Readonly<Record<UnitState, number>>;
  /** Whether no list says how far the units have come. */
  readonly isDraft: boolean;
  /** Units that hold up publication. */
  readonly open: readonly { readonly unit: string; readonly state: UnitState }[];
}

/** A ranking that the pane holds: what it shows, and what papers, analyses and what-if are made from. */
export interface KeptRanking {
  readonly model: RankModel;
  readonly selection: Selection;
  readonly beside: Beside;
  readonly gathered: Gathered;
  readonly ranked: RankedGathering;
  /** With the earlier year; null where no values of it are known. */
  readonly comparison: YearComparison | null;
  readonly lists: readonly ListFile[];
}

/** What papers have only where it is asked for. */
export interface PaperOptions {
  /** A sheet for each unit. */
  readonly scorecards: boolean;
  /** The sheet of analyses. */
  readonly analysis: boolean;
}

/** How gathering ended. */
export type GatherOutcome =
  | { readonly kind: 'ranked'; readonly ranking: KeptRanking }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'nothing-read'; readonly files: readonly FileLine[] }
  /** No workbook has the sheet asked for; `why` says which they have. */
  | { readonly kind: 'sheet-not-found'; readonly why: Bilingual; readonly files: readonly FileLine[] }
  | { readonly kind: 'editions-differ'; readonly editions: readonly string[]; readonly files: readonly FileLine[] }
  | { readonly kind: 'periods-differ'; readonly periods: readonly string[]; readonly files: readonly FileLine[] };

export type OnProgress = (progress: Pick<GatherProgress, 'done' | 'total' | 'file'>) => void;

/** An edition that files may be asked to be of. */
export type EditionChoice = Pick<Edition, 'id' | 'title'>;

/** What to do in one criterion, in words. */
export interface StepModel {
  readonly criterion: string;
  readonly name: Bilingual;
  readonly gain: number;
  readonly what: Bilingual;
}

/** How to come to a rank, or why there is nothing to say. */
export type AdviceModel =
  | { readonly kind: 'none'; readonly why: Bilingual }
  | {
      readonly kind: 'steps';
      readonly rankAfter: number;
      /** Least points in all; null where points do not count alike. */
      readonly points: number | null;
      /** What must be published: an index 0..1 or points. */
      readonly needed: number;
      readonly steps: readonly StepModel[];
      /** False where other steps may take a little less effort. */
      readonly isLeast: boolean;
    };

export interface LostModel {
  readonly criterion: string;
  readonly name: Bilingual;
  readonly lost: number;
  readonly cause: Bilingual;
  readonly lead: string | null;
  readonly deadline: string | null;
}

/** A group of the own unit that lies low. */
export interface AlertModel {
  readonly group: Bilingual;
  readonly value: number;
  readonly average: number | null;
  readonly underThreshold: boolean;
  readonly underAverage: boolean;
}

/** The ranks of a unit while each weight moves by up to `spread` of itself. */
export interface WeightsModel {
  readonly spread: number;
  readonly draws: number;
  readonly ranks: DrawnRanks;
}

/** The form's own unit in the ranking. */
export interface OwnModel {
  readonly unit: string;
  readonly by: Basis;
  /** Where the form as it stands comes out among the others of the league. */
  readonly rank: number;
  readonly units: number;
  /** The form gives another value than the file that was ranked. */
  readonly isChanged: boolean;
  readonly adviceFor: (target: number | 'next') => AdviceModel;
  readonly firmness: {
    /** Criteria in dispute with central figures, and the ranks that leaves possible; null where there is none. */
    readonly disputed: { readonly criteria: number; readonly ranks: RankInterval } | null;
    readonly typed: RankInterval | null;
    /** Null where the index is no weighted mean of groups, or one of them is not known. */
    readonly weights: WeightsModel | null;
  };
  /** How many of its points rest on figures that somebody else checked. */
  readonly checked: CheckedPoints;
  /** 0..1: below it a group is alarming whatever the others have. */
  readonly threshold: number;
  readonly alerts: readonly AlertModel[];
  readonly lost: readonly LostModel[];
}

/** The own unit, or why nothing can be said of it. */
export type OwnOutcome =
  | { readonly kind: 'own'; readonly own: OwnModel }
  | { readonly kind: 'no-form' | 'other-edition' | 'not-in-ranking' | 'no-points' | 'impossible-points' };
