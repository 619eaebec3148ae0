/** What the log of an appraisal makes of a form before it is scored. The form as it was read stays as it is. */
import { applyReview, firstRows, type Review } from '../../engine/review/apply';
import { reviewFinding, type ReviewFinding } from '../../engine/review/findings';
import { detachedForms } from '../../engine/review/forms';
import { standingEntries } from '../../engine/review/standing';
import type { CheckOptions } from '../../engine/checks/options';
import type { Edition } from '../../engine/edition/schema';
import type { Entry, Scoresheet } from '../../engine/scoring/scoresheet';
import type { KeptLog } from '../state/log-codec';

/** The log of a workbook, and which of its forms is looked at. */
export interface KeptReview {
  readonly kept: KeptLog;
  /** Id of the bound form; null where it is not bound, so that nothing was ruled on it. */
  readonly form: string | null;
  /** Ids of all forms that are bound in the workbook. */
  readonly bound: ReadonlySet<string>;
}

/** A form with everything that was ruled on it. */
interface RuledForm {
  /** With final points and accepted requests of the log. */
  readonly scoresheet: Scoresheet;
  /** Whether final points are those of the log: as long as nothing is ruled they are the form's own. */
  readonly isRuled: boolean;
  /** Codes of criteria on which the council concluded, or which it left out. */
  readonly ruled: ReadonlySet<string>;
  /** What the checks of the form are to know of rulings. */
  readonly rulings: Pick<CheckOptions, 'accepted' | 'reasons'>;
  readonly findings: readonly ReviewFinding[];
}

/** What closes a question: from then on final points follow the log. */
const RULES = new Set(['conclusion', 'not-applicable-ruling', 'round-closed']);

/**
 * Applies a log to a form. Until something was ruled, or a round closed, final points are those of the form's own column.
 * From then on the log decides, and a typed figure that says otherwise is named beside it. A log that does not hold gives
 * no final points at all: nobody can tell which ruling was tampered with.
 */
export function ruledForm(edition: Edition, scoresheet: Scoresheet, { kept, form, bound }: KeptReview): RuledForm {
  const { log, verdict } = kept;
  if (verdict.outcome === 'broken') {
    const { number, because } = verdict;
    const entries = scoresheet.entries.map((entry): Entry => ({ ...entry, final: null }));
    const withheld = reviewFinding('review-final-withheld', 'error', { number, because });
    return {
      scoresheet: { ...scoresheet, entries },
      isRuled: true,
      ruled: new Set(),
      rulings: {},
      findings: [withheld],
    };
  }
  const detached = detachedForms(log, bound).map((found) => reviewFinding('review-form-unbound', 'warning', found));
  const standing = form === null ? [] : standingEntries(log, form);
  if (form === null || !standing.some(({ kind }) => RULES.has(kind))) {
    return { scoresheet, isRuled: false, ruled: new Set(), rulings: {}, findings: detached };
  }
  const review = applyReview(edition, scoresheet, log, form);
  return {
    scoresheet: review.scoresheet,
    isRuled: true,
    ruled: ruledIn(review),
    rulings: { accepted: leftOut(review), reasons: reasonsIn(review) },
    findings: [...detached, ...typedOtherwise(scoresheet, review)],
  };
}

/** Criteria that count as not applicable: by a ruling, or by the form's own word where nobody ruled. */
function leftOut({ scoresheet }: Review): ReadonlySet<string> {
  return new Set(scoresheet.entries.flatMap(({ criterion, state }) => (state === 'not-applicable' ? [criterion] : [])));
}

function ruledIn({ criteria }: Review): ReadonlySet<string> {
  return new Set(
    [...criteria].flatMap(([code, { conclusion, leftOut: isLeftOut }]) =>
      conclusion !== null || isLeftOut === true ? [code] : [],
    ),
  );
}

function reasonsIn({ criteria }: Review): ReadonlyMap<string, string> {
  return new Map(
    [...criteria].flatMap(([code, { conclusion, opinions }]): [string, string][] => {
      const reason = conclusion?.reason ?? opinions.findLast(({ reason }) => reason.trim() !== '')?.reason ?? '';
      return reason.trim() === '' ? [] : [[code, reason]];
    }),
  );
}

/** Final points typed in the form that are not what was ruled. */
function typedOtherwise({ entries }: Scoresheet, { criteria }: Review): readonly ReviewFinding[] {
  const rows = firstRows(entries);
  return [...criteria.values()].flatMap(
    ({ criterion, final, conclusion, leftOut: isLeftOut, differing, entries: about }) => {
      const row = rows.get(criterion);
      const typed = row?.final ?? null;
      const ruling = isLeftOut === true ? about.findLast(({ kind }) => kind === 'not-applicable-ruling') : conclusion;
      if (typed === null || ruling === null || ruling === undefined || differing.length > 0 || typed === final)
        return [];
      const data = { typed, ruled: final, number: ruling.number, name: ruling.author.name };
      return [reviewFinding('review-final-differs', 'warning', data, row?.at.final ?? row?.at.code ?? null, criterion)];
    },
  );
}
