/**
 * The log of an appraisal (nhật ký thẩm định): what members thought, what the council concluded, what the leader approved
 * and what the unit explained. Entries are appended, never changed; each names the hash of the one before it, so that the
 * log is a chain. Texts and numbers only: an entry is plain JSON, and its hash is taken of that JSON.
 */

/** Who acts: specialist (chuyên viên), council (hội đồng), leader (lãnh đạo) or unit (đơn vị được thẩm định). */
export const ROLES = ['specialist', 'council', 'leader', 'unit'] as const;
/** In which capacity someone acts; `roles.ts` says who may do what. */
export type Role = (typeof ROLES)[number];

/** Whoever signs an entry, as they call themselves: guidance, not security. `name` is never empty. */
export interface Author {
  readonly name: string;
  readonly role: Role;
}

/**
 * Whose points were taken: those that the unit reported, those that follow from the central figure, those that the
 * appraisal gave so far, those of the unit given back after a cut, or others.
 */
export const TAKEN = ['reported', 'central', 'appraised', 'restored', 'other'] as const;
/** The origin of the points in a choice. */
export type Taken = (typeof TAKEN)[number];

/** Points that somebody wants a criterion to have: at least 0, at most its maximum, at most 9 decimals. */
export interface Choice {
  readonly take: Taken;
  readonly points: number;
}

/** What was known of a criterion before an entry was made, in points; null is unknown. Kept for whoever audits. */
export interface Snapshot {
  readonly max: number | null;
  readonly self: number | null;
  /** The appraised points that counted: of the last round that gave any. */
  readonly appraised: number | null;
  /** The points that follow from the central figure. */
  readonly central: number | null;
  /** The points that follow from the unit's raw figures. */
  readonly computed: number | null;
  /** The points that would have been final. */
  readonly final: number | null;
}

/** What stood in a cell: a formula with its `=`, or a constant; null is an empty cell. */
export type CellContent = { readonly formula: string } | { readonly value: string | number | boolean | null };

/** The appraised cell that a conclusion filled, with what it held before. */
export interface FilledCell {
  readonly sheet: string;
  readonly address: string;
  /** The round whose column it stands in, from 1. */
  readonly round: number;
  readonly was: CellContent;
  readonly now: number;
}

/** One criterion as the form had it when the log took note of it. */
export interface FactRow {
  readonly criterion: string;
  readonly max: number | null;
  readonly self: number | null;
  /** By round, first round first. */
  readonly appraised: readonly (number | null)[];
  /** Final points that the form itself gives. */
  readonly final: number | null;
  /** First digits of the hash of its raw figures; null without any. */
  readonly inputs: string | null;
  /** Whether its row is hidden in the sheet. */
  readonly hidden: boolean;
}

/** What every entry carries. */
interface Common {
  /** Counts from 1 without gaps. */
  readonly number: number;
  /** Id of the bound form that the entry is about; a workbook may hold several. */
  readonly form: string;
  /** Code of the criterion; null where the entry is about the form as a whole. */
  readonly criterion: string | null;
  /** Id of the check whose finding was ruled on, if one was. */
  readonly check: string | null;
  /** Round of the appraisal, from 1. */
  readonly round: number;
  readonly author: Author;
  /** ISO time in UTC, as the clock of the author's machine had it. */
  readonly at: string;
  /** In the author's words; a conclusion always has one. */
  readonly reason: string;
  /** What was known before; null where the entry sets no points. */
  readonly before: Snapshot | null;
  /** Number of the first entry of the same command, where one command made several; else null. */
  readonly batch: number | null;
}

/** What an entry says. `entry` names another entry by its hash, which stays the same when logs are merged. */
export type Said =
  /** A member's opinion (ý kiến thành viên); without a choice it is a remark only. */
  | { readonly kind: 'opinion'; readonly choice: Choice | null }
  /** The council's conclusion on a criterion in a round (kết luận thẩm định). */
  | { readonly kind: 'conclusion'; readonly choice: Choice; readonly filled: FilledCell | null }
  /** The leader approves a conclusion; `entry` null: everything that is concluded in the round. */
  | { readonly kind: 'approval'; readonly entry: string | null }
  /** The unit is asked to explain (yêu cầu giải trình). */
  | { readonly kind: 'explanation-request' }
  /** The unit explains (giải trình): with its submission, or in answer to an appraisal. */
  | { readonly kind: 'explanation'; readonly stage: 'submission' | 'answer' }
  /** The unit asks that a criterion be left out, and the council's answer. */
  | { readonly kind: 'not-applicable-request' }
  | { readonly kind: 'not-applicable-ruling'; readonly accepted: boolean }
  /** The round is closed and its result told to the unit. */
  | { readonly kind: 'round-closed' }
  /**
   * Takes back entries, named by their hashes. What they said stays readable. `restored` are those of them whose cell got
   * back what it held before.
   */
  | { readonly kind: 'undo'; readonly entries: readonly string[]; readonly restored: readonly string[] }
  /**
   * The form as it stood: all rows the first time, later only rows that changed otherwise than by a conclusion.
   * `gone` are codes that are there no more; `central` is the digest of the central copy, null without one.
   */
  | {
      readonly kind: 'facts';
      readonly rows: readonly FactRow[];
      readonly gone: readonly string[];
      readonly central: string | null;
    }
  /**
   * Two copies of the log were merged: the one that goes on here, and another. `common` is the number of first entries
   * that both had; `heads` are the hashes of the last entries of both, this one's first; `other` are the entries of the
   * other copy that this one had not, in their order. They go on from an entry that it had.
   */
  | {
      readonly kind: 'merge';
      readonly common: number;
      readonly heads: readonly [string, string];
      readonly other: readonly ReviewEntry[];
    };

/** Every kind of entry that this version knows. */
export type ReviewKind = Said['kind'];

/** What seals an entry. Hashes are SHA-256 in lower-case hexadecimal (64 digits). */
export interface Seal {
  /** Hash of the entry before; `GENESIS` for the first. */
  readonly previous: string;
  /** First 16 digits of the hash of what is said, without number and time: tells a changed entry from a re-dated one. */
  readonly digest: string;
  readonly hash: string;
}

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** An entry before it is sealed: number and hashes follow from the log it is appended to. */
export type NewEntry = Omit<Common, 'number' | 'batch'> & Said;
/** An entry as it stands in a log: numbered, signed and sealed. */
export type ReviewEntry = Common & Said & Seal;
/** The entries of one kind. */
export type EntryOf<Kind extends ReviewKind> = Extract<ReviewEntry, { readonly kind: Kind }>;

/** A log, oldest entry first. One workbook has one, whatever forms it holds. */
export interface ReviewLog {
  readonly entries: readonly ReviewEntry[];
}

/** The log of an appraisal that has not begun. */
export const EMPTY_LOG: ReviewLog = { entries: [] };

/** What is printed on papers and kept in results: how long the log was, and the hash of its last entry. */
export interface Anchor {
  readonly entries: number;
  readonly head: string;
}
