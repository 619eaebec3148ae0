import type { Basis } from '../engine/scoring/scoresheet';
import type { UnitState } from '../workbook/gather/unit-state';

type Fate = 'ranked' | 'not-ranked' | 'same' | 'left-out';
type NoOwn = 'no-form' | 'other-edition' | 'not-in-ranking' | 'no-points' | 'impossible-points';

/** So many of the sheets made are named: with scorecards there are as many as units. */
export const MOST_SHEETS = 10;

/** What the panel of rankings says. Numbers come already written in the language. */
export interface RankPanelTexts {
  readonly leagueUnknown: string;

  // Files.
  readonly gather: string;
  readonly help: string;
  readonly chooseFiles: string;
  readonly drop: string;
  readonly chosen: (data: { readonly files: string; readonly isOne: boolean }) => string;
  readonly clear: string;
  readonly chosenFiles: string;
  /** Takes one file out again. */
  readonly remove: string;
  readonly edition: string;
  readonly recognised: string;
  readonly by: string;
  readonly bestBasis: string;
  /** Field for the name of the sheet to read in workbooks with several forms. */
  readonly sheet: string;
  readonly sheetHint: string;
  readonly list: string;
  readonly listHint: string;
  readonly listFile: string;
  readonly listSheet: string;
  readonly listFromSheet: string;
  readonly previous: string;
  readonly previousHint: string;
  readonly previousFile: string;
  readonly noFile: string;
  readonly removeFile: (data: { readonly file: string }) => string;
  readonly start: string;
  readonly again: string;

  // Reading.
  readonly reading: string;
  readonly read: (data: { readonly done: string; readonly total: string }) => string;
  readonly last: (data: { readonly file: string }) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly ranking: string;
  readonly nothingRead: string;
  readonly editionsDiffer: (data: { readonly editions: string }) => string;
  readonly periodsDiffer: (data: { readonly periods: string }) => string;
  readonly ended: (data: { readonly files: string; readonly ranked: string; readonly troubled: string }) => string;

  // Lines of files.
  readonly files: string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly fateCounts: (data: { readonly count: string; readonly fate: string }) => string;
  readonly manyUnits: (data: { readonly units: string }) => string;
  readonly inside: (data: { readonly counts: string }) => string;
  readonly count: Readonly<Record<'error' | 'warning' | 'undecided' | 'notice', (count: string) => string>>;
  readonly showMore: (data: { readonly more: string }) => string;

  // The whole.
  readonly notes: string;
  readonly missing: (data: { readonly units: string }) => string;

  // A league.
  readonly league: (data: { readonly name: string }) => string;
  readonly rankedBy: (data: {
    readonly by: Basis | null;
    readonly compares: 'index' | 'points';
    readonly ranked: string;
  }) => string;
  readonly rank: string;
  readonly unit: string;
  readonly index: string;
  readonly points: string;
  readonly find: string;
  readonly noneFound: string;
  /** Places risen, fallen or neither; `places` has no sign. */
  readonly places: (data: { readonly way: 'up' | 'down' | 'same'; readonly places: string }) => string;
  readonly before: (data: { readonly rank: string }) => string;
  readonly split: (data: { readonly own: string; readonly others: string; readonly membership: string }) => string;
  readonly indexChange: (data: { readonly change: string }) => string;
  /** Criteria that rose, fell and stayed, and the points gained. */
  readonly criteriaChange: (data: {
    readonly up: string;
    readonly down: string;
    readonly unchanged: string;
    readonly net: string;
  }) => string;
  readonly mergedFrom: (data: { readonly parts: string }) => string;
  readonly part: (data: { readonly unit: string; readonly rank: string; readonly index: string }) => string;
  readonly compared: (data: { readonly before: string; readonly after: string }) => string;
  readonly unranked: (data: { readonly count: string }) => string;

  // Charts.
  readonly distribution: string;
  readonly mean: (data: { readonly mean: string; readonly median: string }) => string;
  readonly band: string;
  readonly units: string;
  readonly bandText: (data: { readonly from: string; readonly to: string }) => string;
  readonly chart: (data: { readonly league: string }) => string;
  readonly top: (data: { readonly count: string }) => string;
  readonly bottom: (data: { readonly count: string }) => string;

  // Publication.
  readonly publish: string;
  readonly states: Readonly<Record<UnitState, string>>;
  readonly stateCount: (data: { readonly count: string; readonly state: string }) => string;
  readonly noStates: string;
  readonly blocked: (data: { readonly count: string }) => string;
  readonly allReady: string;
  readonly makeGathered: string;
  /** What papers have only where it is asked for; the analysis is said to be no result beside it. */
  readonly scorecards: string;
  readonly scorecardsHint: (data: { readonly sheets: string; readonly isOne: boolean }) => string;
  readonly analysis: string;
  readonly analysisHint: string;
  readonly makePapers: string;
  readonly saveResult: string;
  readonly resultHelp: string;
  readonly resultFile: string;
  readonly making: string;
  readonly made: (data: { readonly sheets: readonly string[] }) => string;
  readonly refused: string;

  // The own unit.
  readonly own: (data: { readonly unit: string }) => string;
  readonly ownTitle: string;
  readonly noOwn: Readonly<Record<NoOwn, string>>;
  readonly stands: (data: { readonly rank: string; readonly units: string; readonly by: Basis }) => string;
  readonly isChanged: string;
  readonly advice: string;
  readonly target: string;
  readonly nextRank: string;
  readonly topFive: string;
  readonly anyRank: string;
  readonly wantedRank: string;
  readonly adviceNeeds: (data: {
    readonly rank: string;
    readonly needed: string;
    readonly compares: 'index' | 'points';
    readonly points: string | null;
  }) => string;
  readonly gain: (data: { readonly points: string }) => string;
  readonly ruleOfThumb: (data: { readonly isLeast: boolean }) => string;
  readonly firm: string;
  readonly interval: (data: { readonly best: string; readonly worst: string; readonly isOne: boolean }) => string;
  readonly disputed: (data: { readonly criteria: string }) => string;
  readonly undisputed: string;
  readonly typed: string;
  /** Percentages and numbers in words: how far weights move, how often, the ranks of nine draws of ten, how often none. */
  readonly weights: (data: {
    readonly spread: string;
    readonly draws: string;
    readonly ranks: string;
    readonly same: string;
  }) => string;
  readonly checked: (data: {
    readonly checked: string;
    readonly claimed: string;
    readonly criteria: string;
    readonly of: string;
  }) => string;
  readonly othersStay: string;
  readonly alerts: string;
  readonly noAlerts: string;
  readonly alert: (data: {
    readonly value: string;
    readonly average: string | null;
    /** Null where the value is not below the threshold. */
    readonly threshold: string | null;
  }) => string;
  readonly red: string;
  readonly lost: string;
  readonly nothingLost: string;
  readonly criterion: string;
  readonly lostPoints: string;
  readonly lead: (data: { readonly lead: string; readonly deadline: string | null }) => string;
}
