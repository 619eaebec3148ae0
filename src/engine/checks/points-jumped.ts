import { defineCheck, fails, HOLDS, undecided, type CheckContext, type Subject } from './check';
import { maximaOf, sharesOf } from './comparisons';
import { earlierOf, firstEntries } from './earlier';
import { isBeyond, spreadOf, type Spread } from './spread';

/** A change of less than this share of the maximum is never reported. */
const LEAST_CHANGE = 0.3;

interface ChangeSubject extends Subject {
  /** Self-assessed points as shares of the maximum. */
  readonly share: number;
  readonly before: number;
  readonly max: number;
  readonly period: string | null;
  readonly usual: Spread;
}

/**
 * Self-assessed points of a criterion do not jump against last year, beside the unit's own other changes (median and
 * median absolute deviation, see `spread.ts`; at least 8 criteria in both years) and by at least 30 % of the maximum.
 * A claim that rose so is looked at by a person; one that fell is a notice to the unit. The bounds are analysis.
 */
export const pointsJumped = defineCheck({
  id: 'points-jumped',
  severity: 'notice',
  subjects: changes,
  judge: ({ share, before, max, period, usual }) => {
    if (!isBeyond(share - before, usual, LEAST_CHANGE)) return HOLDS;
    const data = { share, before, max, period, usualChange: usual.median };
    return share > before ? undecided(data) : fails(data);
  },
});

/** Criteria with points in both years; none where they are too few to know what is usual. */
function changes(context: CheckContext): readonly ChangeSubject[] {
  const { scoresheet, edition } = context;
  const earlier = earlierOf(context, 'year-before');
  if (earlier === null) return [];
  const maxima = maximaOf(edition);
  const then = sharesOf(earlier, maxima);
  const entries = firstEntries(scoresheet);
  const both = [...sharesOf(scoresheet, maxima)].flatMap(([criterion, share]) => {
    const before = then.get(criterion);
    const { self: at = null } = entries.get(criterion)?.at ?? {};
    return before === undefined ? [] : [{ criterion, at, share, before, max: maxima.get(criterion) ?? 0 }];
  });
  const usual = spreadOf(both.map(({ share, before }) => share - before));
  return usual === null ? [] : both.map((subject) => ({ ...subject, period: earlier.period, usual }));
}
