/** From the log to the final points: what a form comes to once everything that was ruled counts. */
import { pointCriteriaOf } from '../edition/criteria';
import type { Edition } from '../edition/schema';
import type { Entry, EntryState, Scoresheet } from '../scoring/scoresheet';
import { reviewCriterion, UNTOUCHED, type CriterionReview } from './criterion-state';
import type { ReviewEntry, ReviewLog } from './model';
import { NO_RULINGS, rulingsOf, standingEntries } from './standing';

/**
 * Where final points come from: a conclusion of the log, the form's own column of final points, the appraised points of
 * the form; or there are none, because nothing was given, it was left out, or two copies ruled differently.
 */
export type FinalSource = 'conclusion' | 'form' | 'appraised' | 'none';

/** One criterion with its final points, in points. */
export interface ReviewedCriterion extends CriterionReview {
  readonly criterion: string;
  readonly final: number | null;
  readonly source: FinalSource;
}

/** A form with everything that was ruled on it. */
export interface Review {
  /** The form with final points and accepted requests filled in; self and appraised points are as they were read. */
  readonly scoresheet: Scoresheet;
  /** Every criterion of the edition that earns points, by code, in edition order. */
  readonly criteria: ReadonlyMap<string, ReviewedCriterion>;
  /** Entries about criteria that the edition no longer has; they count for nothing and are kept. */
  readonly orphans: readonly ReviewEntry[];
}

/**
 * Applies a log to a form. A criterion without a conclusion keeps the final points of the form, else its last appraised
 * points. `form` is the id of the bound form that the log's entries name.
 */
export function applyReview(edition: Edition, scoresheet: Scoresheet, log: ReviewLog, form: string): Review {
  const standing = standingEntries(log, form);
  const rulings = rulingsOf(log, form);
  const codes = pointCriteriaOf(edition).map(({ code }) => code);
  const about = byCriterion(standing, codes);
  const rows = firstRows(scoresheet.entries);
  const criteria = new Map(
    codes.map((code): [string, ReviewedCriterion] => {
      const entries = about.get(code) ?? [];
      const review = entries.length === 0 ? UNTOUCHED : reviewCriterion(entries, rulings.get(code) ?? NO_RULINGS);
      return [code, { criterion: code, ...review, ...finalOf(review, rows.get(code)) }];
    }),
  );
  const known = new Set(codes);
  return {
    scoresheet: { ...scoresheet, entries: reviewedEntries(scoresheet.entries, criteria, rows) },
    criteria,
    orphans: standing.filter(({ criterion }) => criterion !== null && !known.has(criterion)),
  };
}

/** Entries by the criterion they are about; approvals of everything count for each that has any. */
function byCriterion(entries: readonly ReviewEntry[], codes: readonly string[]): ReadonlyMap<string, ReviewEntry[]> {
  const found = new Map<string, ReviewEntry[]>(codes.map((code) => [code, []]));
  for (const entry of entries) {
    if (entry.criterion !== null) {
      found.get(entry.criterion)?.push(entry);
    } else if (entry.kind === 'approval') {
      for (const list of found.values()) if (list.length > 0) list.push(entry);
    }
  }
  return found;
}

function finalOf(review: CriterionReview, row: Entry | undefined): Pick<ReviewedCriterion, 'final' | 'source'> {
  if (review.state === 'rulings-differ' || review.leftOut === true) {
    return { final: null, source: 'none' };
  }
  if (review.conclusion !== null) {
    return { final: review.conclusion.choice.points, source: 'conclusion' };
  }
  const typed = row?.final ?? null;
  if (typed !== null) {
    return { final: typed, source: 'form' };
  }
  const appraised = row?.appraised.findLast((points) => points !== null) ?? null;
  return { final: appraised, source: appraised === null ? 'none' : 'appraised' };
}

function reviewedEntries(
  entries: readonly Entry[],
  criteria: ReadonlyMap<string, ReviewedCriterion>,
  rows: ReadonlyMap<string, Entry>,
): readonly Entry[] {
  const reviewed = entries.map((entry): Entry => {
    const of = criteria.get(entry.criterion);
    return of === undefined ? entry : { ...entry, final: of.final, state: stateAfter(entry, of) };
  });
  const added = [...criteria.values()].filter(
    ({ criterion, source, leftOut }) => !rows.has(criterion) && (source === 'conclusion' || leftOut === true),
  );
  return [...reviewed, ...added.map(rowlessEntry)];
}

function stateAfter({ state, self }: Entry, { leftOut, conclusion }: ReviewedCriterion): EntryState {
  if (leftOut === true) return 'not-applicable';
  const isRefused = leftOut === false && (state === 'not-applicable-requested' || state === 'not-applicable');
  const isAnswered = self !== null || conclusion !== null;
  if (isRefused || (conclusion !== null && state === 'missing')) return isAnswered ? 'answered' : 'missing';
  return state;
}

/** A criterion that was ruled on although the form has no row for it. */
function rowlessEntry({ criterion, final, leftOut }: ReviewedCriterion): Entry {
  const state = leftOut === true ? 'not-applicable' : 'answered';
  return { criterion, max: null, inputs: {}, self: null, appraised: [], final, state, texts: {}, at: {} };
}

/** The first row of each criterion: where a code stands twice, scoring takes the first. */
export function firstRows(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const rows = new Map<string, Entry>();
  for (const entry of entries) if (!rows.has(entry.criterion)) rows.set(entry.criterion, entry);
  return rows;
}
