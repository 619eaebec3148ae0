import type { ReviewEntry } from '../../../engine/review/model';
import type { Remark } from '../../../engine/review/remarks';
import type { TotalsBySource } from '../../../engine/review/summary';
import type { Letterhead, PaperEnd } from '../../plan/official-paper';

/** The papers of an appraisal, by id. */
export const PAPERS = ['result', 'explanation', 'minutes', 'evidence'] as const;
/** One of the papers of an appraisal. */
export type PaperKind = (typeof PAPERS)[number];

/** What the summary line of a paper says, in points. */
export interface PaperSummary {
  readonly unit: string;
  readonly round: number;
  readonly max: number | null;
  readonly self: number | null;
  readonly final: number | null;
  /** Fraction of 1. */
  readonly index: number | null;
  readonly totals: TotalsBySource;
}

/** Whom a paper is about, and when. */
interface PaperSubject {
  readonly unit: string;
  /** As people write it: `Năm 2025`; null where it is not known. */
  readonly period: string | null;
  readonly round: number;
  readonly isDraft: boolean;
}

/**
 * The wording of the papers: practice, not law, and kept in one place so that it can be changed. Lines of dots are to be
 * filled in by hand.
 */
export interface PaperTexts {
  /** At most 31 characters each. */
  readonly sheets: Readonly<Record<PaperKind, string>>;
  /** What stands above the text, with blanks for what is not known. */
  readonly head: (paper: PaperKind, about: PaperSubject) => Letterhead;
  /** Why a paper is a draft still. */
  readonly draft: (unconcluded: number) => string;
  /** To whom a paper is addressed; null for kinds that only name recipients at the end. */
  readonly addressee: (paper: PaperKind) => string | null;
  /** Running text above the table. */
  readonly opening: (paper: PaperKind, summary: PaperSummary) => readonly string[];
  /** Running text below it. */
  readonly closing: (paper: PaperKind, round: number) => readonly string[];
  readonly headings: Readonly<Record<PaperKind, readonly string[]>>;
  readonly total: string;
  readonly nothing: string;
  readonly leftOut: string;
  readonly earlierYear: string;
  /** Recipients and the one who signs; null for papers that have neither. */
  readonly end: (paper: PaperKind, unit: string) => PaperEnd | null;
  /** Who else signs, from left to right, with what stands below the name of the office. */
  readonly signatures: Readonly<Record<PaperKind, readonly string[]>>;
  readonly signHow: string;
  /** Stands for the reason as long as the council has none. */
  readonly noReason: string;
  /** Stands for the entry of the log where points are only the form's. */
  readonly byForm: string;
  /** What the unit is asked to explain. */
  readonly asked: (reason: string) => string;
  /** What a member wrote into the form. */
  readonly remark: (remark: Remark) => string;
  /** A member's opinion in a few words. */
  readonly opinion: (entry: ReviewEntry) => string;
  readonly date: (iso: string) => string;
  /** The matching code of the paper and the anchor of the log: `12:3f0a12ab45cd67ef`. */
  readonly code: (code: string, anchor: string) => string;
  readonly footer: (code: string) => string;
  readonly page: string;
}
