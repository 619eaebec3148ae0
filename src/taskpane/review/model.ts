/** What the reviewer's desk shows: plain values, and what can be done with them. The engine's work stands behind `Desk`. */
import type { FinalSource } from '../../engine/review/apply';
import type { BeforeAfter } from '../../engine/review/effect';
import type { CriterionState } from '../../engine/review/criterion-state';
import type { Author, Role } from '../../engine/review/model';
import type { Bilingual } from '../../messages/language';
import type { Action, QueueReason } from '../../messages/pane-review';
import type { PaperKind } from '../../workbook/review/papers/texts';
import type { By } from '../../workbook/review/session';
import type { KeptLog } from '../../workbook/state/log-codec';
import type { CommandOutcome } from '../workbook/command';
import type { FindingModel } from '../workbook/model';
import type { OpenCriteria } from './open-criteria';

/** One criterion in the queue. Points as the form and the log have them; null is unknown. */
export interface QueueItem {
  readonly code: string;
  readonly name: Bilingual;
  readonly state: CriterionState;
  /** Empty where nothing needs a reviewer. */
  readonly reasons: readonly QueueReason[];
  readonly self: number | null;
  readonly final: number | null;
  /** Names of the members whose opinion stands. */
  readonly opinionsBy: readonly string[];
}

/** Rulings whose form is remembered no more. */
export interface LostRulings {
  /** The id of the form on the desk. */
  readonly id: string;
  /** The id under which the log names theirs. */
  readonly form: string;
  readonly rulings: number;
}

/** Everything about the appraisal as a whole. */
export interface DeskModel {
  /** Every criterion that earns points, in edition order. */
  readonly items: readonly QueueItem[];
  /** What the appraisal changed, in one sentence; null where it changed nothing. */
  readonly notice: Bilingual | null;
  /** What else is to be told of the log and of the form it ruled on. */
  readonly findings: readonly FindingModel[];
  readonly chain: {
    readonly entries: number;
    readonly holds: boolean;
    readonly findings: readonly FindingModel[];
    /** As papers print it; null as long as there is no entry, or the log does not hold. */
    readonly anchor: string | null;
  };
  /** What closing the round now would leave open, and what makes papers drafts. */
  readonly open: OpenCriteria;
  /** The round that is open, from 1. */
  readonly round: number;
  /** False where the form is not remembered yet: nothing can be logged about it. */
  readonly isBound: boolean;
  /** False where the log cannot go on. */
  readonly canWrite: boolean;
  /** Whether a new log can be begun: the one there does not hold, and no newer version wrote it. */
  readonly canRestart: boolean;
  /** Rulings on forms that are remembered no more and that a person may attach to this one, which has none yet. */
  readonly lostRulings: readonly LostRulings[];
  readonly decimals: { readonly points: number; readonly index: number };
}

/** One statement of a person. */
export interface StatementModel {
  readonly name: string;
  readonly role: Bilingual;
  /** As people write it, in Vietnam's time. */
  readonly at: string;
  readonly said: Bilingual;
  readonly points: number | null;
  readonly reason: string;
}

/** An entry of the log about a criterion. */
export interface HistoryModel extends StatementModel {
  readonly number: number;
  readonly isUndone: boolean;
}

/** One criterion in full. Points; null is unknown. */
export interface DetailModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly max: number | null;
  readonly points: {
    readonly reported: number | null;
    readonly central: number | null;
    readonly computed: number | null;
    readonly lastYear: number | null;
    readonly appraised: number | null;
    readonly final: number | null;
  };
  /** Where the final points come from. */
  readonly finalFrom: FinalSource;
  readonly evidence: readonly { readonly text: string; readonly link: string | null }[];
  /** What the unit wrote as explanation into the form; null where it wrote nothing. */
  readonly explanation: string | null;
  /** What reviewers wrote into the form. */
  readonly remarks: readonly string[];
  readonly opinions: readonly StatementModel[];
  readonly explanations: readonly StatementModel[];
  readonly conclusion: StatementModel | null;
  /** The rulings of two merged copies that differ; else empty. */
  readonly differing: readonly StatementModel[];
  /** Newest first, at most `MOST_HISTORY`. */
  readonly history: readonly HistoryModel[];
  /** Entries that are older than those. */
  readonly olderEntries: number;
  readonly findings: readonly FindingModel[];
  /** The row of the criterion; null where the form has none. */
  readonly at: FindingModel['at'];
}

/** So many entries of a criterion's history are shown; the readable sheet has them all. */
export const MOST_HISTORY = 30;

/** An action that is open to a role for the criteria chosen. */
export interface ActionModel {
  readonly action: Action;
  /** The points it sets: of one criterion, or the same for all; null where there are none, or each has its own. */
  readonly points: number | null;
  readonly needsReason: boolean;
  /** Whether it can fill the appraised cell. */
  readonly canFill: boolean;
}

/** What an action would change. All on final points. */
export interface EffectModel {
  /** Null where several criteria are chosen. */
  readonly points: BeforeAfter | null;
  readonly group: (BeforeAfter & { readonly name: Bilingual }) | null;
  readonly total: BeforeAfter;
  readonly max: BeforeAfter;
  readonly index: BeforeAfter;
  readonly rank: BeforeAfter | null;
}

/** One command: the same action for every criterion chosen. */
export interface RuleRequest {
  readonly codes: readonly string[];
  readonly action: Action;
  /** For `other` only. */
  readonly points: number | null;
  readonly reason: string;
  readonly fill: boolean;
}

/** How a command went; `desk` is the desk after it. */
export type DeskOutcome =
  | { readonly kind: 'done'; readonly findings: readonly FindingModel[]; readonly desk: Desk }
  | Exclude<CommandOutcome, { readonly kind: 'done' | 'refused' }>
  | { readonly kind: 'refused'; readonly findings: readonly FindingModel[] };

/** The appraisal of one form as it stands, and everything that can be done with it. Immutable: commands give a new one. */
export interface Desk {
  readonly model: DeskModel;
  /** The log as it stands in the workbook. */
  readonly kept: KeptLog;
  /** Null for a code that the edition does not have. */
  readonly detail: (code: string) => DetailModel | null;
  /** What the role may do with these criteria, by the engine's table of duties. */
  readonly actions: (codes: readonly string[], role: Role) => readonly ActionModel[];
  /** Null where the action changes no points. */
  readonly effect: (request: Pick<RuleRequest, 'codes' | 'action' | 'points'>) => EffectModel | null;
  /** What is to be told of the log beside an anchor from a paper; null where the text is no anchor. */
  readonly against: (anchor: string) => readonly FindingModel[] | null;
  readonly canUndo: (author: Author) => boolean;
  readonly canCloseRound: (role: Role) => boolean;
  readonly rule: (request: RuleRequest, by: By) => Promise<DeskOutcome>;
  readonly undo: (reason: string, by: By) => Promise<DeskOutcome>;
  readonly closeRound: (reason: string, by: By) => Promise<DeskOutcome>;
  /** Merges the log of another copy of the workbook. */
  readonly merge: (file: File, by: By) => Promise<DeskOutcome>;
  /** Puts a log that does not hold aside and begins a new one. */
  readonly restart: (reason: string, by: By) => Promise<DeskOutcome>;
  /** Makes a paper as a new sheet. */
  readonly paper: (kind: PaperKind) => Promise<CommandOutcome>;
}
