/** Everything that is to be told of an appraisal: of its log, of what it ruled on, and of what it changed. */
import type { CellRef } from '../checks/finding';
import type { Edition } from '../edition/schema';
import type { EntryField, Scoresheet } from '../scoring/scoresheet';
import { applyReview, firstRows, type Review } from './apply';
import { factChanges, knownFacts, type FactChange, type Facts } from './facts';
import { reviewFinding, type ReviewFinding, type RuledBy } from './findings';
import type { Anchor, ReviewEntry, ReviewLog } from './model';
import { appraisalSummary } from './summary';
import { backwardClocks, verifyAgainst, type Verdict } from './verify';

/** What a log is judged with. */
interface ReviewedForm {
  readonly edition: Edition;
  readonly scoresheet: Scoresheet;
  readonly log: ReviewLog;
  /** Id of the bound form. */
  readonly form: string;
  /** The form as it stands now; null where it cannot be compared. */
  readonly facts: Facts | null;
}

/** What is to be told of a log by itself, once for a workbook. Nothing is told of a log without entries. */
export function logFindings(log: ReviewLog, verdict: Verdict, anchor: Anchor | null): readonly ReviewFinding[] {
  if (verdict.outcome === 'broken') {
    const { number, because } = verdict;
    return [reviewFinding('review-log-broken', 'error', { number, because })];
  }
  const clocks = backwardClocks(log).map((entry) => {
    const before = log.entries[entry.number - 2]?.at ?? '';
    return reviewFinding('review-clock-back', 'warning', { number: entry.number, at: entry.at, before });
  });
  return [...(anchor === null ? consistency(log, verdict.anchor) : anchored(log, anchor)), ...clocks];
}

function consistency(log: ReviewLog, anchor: Anchor): readonly ReviewFinding[] {
  return log.entries.length === 0 ? [] : [reviewFinding('review-log-consistent', 'notice', anchor)];
}

function anchored(log: ReviewLog, anchor: Anchor): readonly ReviewFinding[] {
  const verdict = verifyAgainst(log, anchor);
  const { entries } = anchor;
  switch (verdict.outcome) {
    case 'untampered':
      return [reviewFinding('review-log-untampered', 'notice', { entries, since: verdict.since })];
    case 'cut':
      return [reviewFinding('review-log-not-anchored', 'error', { entries, missing: verdict.missing })];
    case 'rewritten':
      return [reviewFinding('review-log-not-anchored', 'error', { entries, missing: null })];
    case 'broken':
      return [reviewFinding('review-log-broken', 'error', { number: verdict.number, because: verdict.because })];
  }
}

/** What is to be told of the appraisal of one form. */
export function reviewFindings({ edition, scoresheet, log, form, facts }: ReviewedForm): readonly ReviewFinding[] {
  const review = applyReview(edition, scoresheet, log, form);
  const places = firstRows(scoresheet.entries);
  const at = (criterion: string | null, field: EntryField): CellRef | null => {
    const row = criterion === null ? undefined : places.get(criterion);
    return row?.at[field] ?? row?.at.code ?? null;
  };
  const summary = appraisalSummary(edition, scoresheet, log, form);
  const changes = facts === null ? [] : factChanges(knownFacts(log, form), facts);
  return [
    ...(summary === null ? [] : [reviewFinding('appraisal-summary', 'notice', summary)]),
    ...changes.map((change) => factFinding(change, at)),
    ...notedChanges(log, form),
    ...apart(review, at),
    ...review.orphans
      .filter(({ kind }) => kind === 'conclusion' || kind === 'not-applicable-ruling')
      .map(({ number, criterion }) =>
        reviewFinding('review-criterion-gone', 'warning', { number, edition: edition.id }, null, criterion),
      ),
    ...awaited(review, at),
  ];
}

type PlaceOf = (criterion: string | null, field: EntryField) => CellRef | null;

function factFinding(change: FactChange, at: PlaceOf): ReviewFinding {
  const { what, criterion, since } = change;
  switch (what) {
    case 'central':
      return reviewFinding('review-central-changed', 'warning', { since });
    case 'hidden':
    case 'gone':
    case 'inputs':
      return reviewFinding('review-row-changed', 'error', { what, since }, at(criterion, 'code'), criterion);
    case 'shown':
    case 'new':
      return reviewFinding('review-row-changed', 'warning', { what, since }, at(criterion, 'code'), criterion);
    default: {
      const { expected, found } = change;
      const data = { what, expected, found, since };
      return reviewFinding('review-fact-changed', 'error', data, at(criterion, what), criterion);
    }
  }
}

/** Later notes of facts: something had changed otherwise than by a conclusion before the log went on. */
function notedChanges({ entries }: ReviewLog, form: string): readonly ReviewFinding[] {
  const notes = entries.flatMap((entry) => (entry.kind === 'facts' && entry.form === form ? [entry] : []));
  return notes.slice(1).map(({ number, rows, gone }) => {
    const criteria = [...rows.map(({ criterion }) => criterion), ...gone];
    return reviewFinding('review-change-noted', 'warning', { number, criteria });
  });
}

function apart({ criteria }: Review, at: PlaceOf): readonly ReviewFinding[] {
  return [...criteria.values()]
    .filter(({ state }) => state === 'rulings-differ')
    .map(({ criterion, differing }) => {
      const data = { rulings: differing.map(ruledBy) };
      return reviewFinding('review-ruled-apart', 'undecided', data, at(criterion, 'appraised'), criterion);
    });
}

/** Who made a ruling, and what it was. */
function ruledBy(entry: ReviewEntry): RuledBy {
  const { name, role } = entry.author;
  return {
    ...{ name, role },
    points: entry.kind === 'conclusion' ? entry.choice.points : null,
    accepted: entry.kind === 'not-applicable-ruling' ? entry.accepted : null,
  };
}

function awaited({ criteria }: Review, at: PlaceOf): readonly ReviewFinding[] {
  return [...criteria.values()].flatMap(({ criterion, state, entries }) => {
    const asked = entries.findLast(({ kind }) => kind === 'explanation-request');
    if (state !== 'awaiting-explanation' || asked === undefined) return [];
    const data = { number: asked.number, name: asked.author.name };
    return [reviewFinding('review-explanation-awaited', 'notice', data, at(criterion, 'code'), criterion)];
  });
}
