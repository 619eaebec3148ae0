import type { FinalSource } from '../engine/review/apply';
import type { CriterionState } from '../engine/review/criterion-state';
import type { Role } from '../engine/review/model';
import type { PaperKind } from '../workbook/review/papers/texts';

/** Why a criterion waits for a reviewer, gravest first. */
export const QUEUE_REASONS = [
  'rulings-differ',
  'opinions-differ',
  'explained',
  'not-applicable',
  'conflict',
  'agreed-but-cut',
  'cut-silently',
  'cut',
  'raised',
  'no-points',
  'finding',
] as const;
/** One of those reasons. */
export type QueueReason = (typeof QUEUE_REASONS)[number];

/** What a person can do with criteria at the desk. */
export const ACTIONS = [
  'reported',
  'restored',
  'central',
  'appraised',
  'other',
  'remark',
  'ask',
  'accept-na',
  'refuse-na',
  'approve',
  'explain',
  'request-na',
] as const;
/** One of those actions. */
export type Action = (typeof ACTIONS)[number];

/** What the queue can be narrowed to; `all` has the criteria that need nobody, too. */
export const STATE_FILTERS = ['pending', 'waiting', 'done', 'all'] as const;
/** One of those choices. */
export type StateFilter = (typeof STATE_FILTERS)[number];

/** What the reviewer's desk says. Numbers come already written in the language. */
export interface ReviewTexts {
  readonly opening: string;
  readonly author: {
    readonly title: string;
    readonly why: string;
    readonly name: string;
    readonly role: string;
    readonly choose: string;
    readonly change: string;
    readonly acting: (data: { readonly name: string; readonly role: string }) => string;
    readonly duties: Readonly<Record<Role, string>>;
    readonly guidance: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  readonly notBound: string;
  readonly remember: string;
  readonly summary: string;
  readonly round: (data: { readonly round: string }) => string;
  readonly counts: (data: { readonly pending: string; readonly waiting: string; readonly done: string }) => string;
  readonly cannotWrite: string;
  /** Of a form that has no points at all. */
  readonly nothingToReview: string;
  readonly noCentral: string;

  readonly queue: string;
  readonly keys: string;
  readonly filters: string;
  readonly filter: string;
  readonly reason: string;
  readonly anyReason: string;
  readonly filtersBy: Readonly<Record<StateFilter, (data: { readonly count: string }) => string>>;
  readonly none: Readonly<Record<StateFilter, string>>;
  readonly reasons: Readonly<Record<QueueReason, string>>;
  readonly states: Readonly<Record<CriterionState, string>>;
  readonly selected: (data: { readonly count: string }) => string;
  readonly previous: string;
  readonly next: string;
  readonly undo: string;
  readonly undoReason: string;

  readonly detail: string;
  readonly figures: {
    readonly caption: string;
    readonly max: string;
    readonly reported: string;
    readonly central: string;
    readonly computed: string;
    readonly lastYear: string;
    readonly appraised: string;
    /** By where they come from. */
    readonly final: Readonly<Record<FinalSource, string>>;
    readonly unknown: string;
  };
  readonly evidence: string;
  readonly noEvidence: string;
  readonly explanation: string;
  readonly noExplanation: string;
  readonly remarks: string;
  readonly opinions: string;
  readonly conclusion: string;
  readonly noConclusion: string;
  readonly differing: string;
  readonly history: (data: { readonly count: string }) => string;
  readonly older: (data: { readonly count: string }) => string;
  readonly undone: string;
  readonly points: (data: { readonly points: string }) => string;

  readonly ruling: string;
  readonly rulingFor: (data: { readonly count: string }) => string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly withPoints: (data: { readonly action: string; readonly points: string }) => string;
  readonly noActions: string;
  /** What is still missing before an entry can be made. */
  readonly lacks: { readonly action: string; readonly points: string; readonly reason: string };
  readonly otherPoints: string;
  readonly badPoints: string;
  readonly why: string;
  readonly optional: string;
  readonly phrase: string;
  readonly choosePhrase: string;
  readonly phrases: Readonly<
    Record<'agree' | 'disagree' | 'ask' | 'not-applicable' | 'answer' | 'approve', readonly string[]>
  >;
  readonly fill: string;
  readonly log: string;
  readonly logging: string;
  readonly done: string;
  readonly effect: {
    readonly title: string;
    readonly none: string;
    readonly points: string;
    readonly group: (data: { readonly name: string }) => string;
    readonly total: string;
    readonly max: string;
    readonly index: string;
    readonly rank: string;
    readonly before: string;
    readonly after: string;
  };

  readonly chain: string;
  readonly noLog: string;
  readonly anchor: string;
  readonly copy: string;
  readonly copied: string;
  readonly checkAnchor: string;
  readonly anchorHint: string;
  readonly check: string;
  readonly noAnchor: string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly readAgain: string;
  readonly closeRound: {
    readonly ask: (data: { readonly round: string }) => string;
    readonly question: (data: { readonly round: string }) => string;
    readonly unconcluded: (data: { readonly count: string }) => string;
    readonly allConcluded: string;
    readonly awaiting: (data: { readonly count: string }) => string;
    readonly back: string;
    readonly confirm: (data: { readonly round: string }) => string;
  };
  readonly closeReason: string;

  readonly restart: {
    readonly title: string;
    readonly effect: string;
    readonly noAuthor: string;
    readonly reason: string;
    readonly begin: string;
  };
  readonly reattach: {
    readonly title: string;
    readonly effect: string;
    readonly attach: (data: { readonly form: string; readonly rulings: string }) => string;
  };

  readonly papers: string;
  readonly paper: Readonly<Record<PaperKind, string>>;
  /** What papers are as long as criteria want a conclusion. */
  readonly draft: (data: { readonly count: string }) => string;
  readonly paperMade: string;
}
