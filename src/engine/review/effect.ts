/** What a choice would do to points, group, total, index and rank, before it is made. */
import { rank, rankingPrecision } from '../ranking/rank';
import type { CompiledEdition } from '../scoring/compile';
import { exactSum } from '../scoring/exact';
import { scoreSheet, type Scorecard } from '../scoring/scorecard';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import type { Review } from './apply';

/** A value as it is and as it would be; null where it is not known. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

/** All on final points. Index values are fractions of 1 at the edition's precision. */
interface Effect {
  readonly points: BeforeAfter;
  readonly group: (BeforeAfter & { readonly id: string; readonly name: string; readonly max: number | null }) | null;
  readonly total: BeforeAfter & { readonly maxBefore: number | null; readonly maxAfter: number | null };
  readonly index: BeforeAfter;
  /** Null without the values of other units. */
  readonly rank: BeforeAfter | null;
}

/** What may be chosen for a criterion: points, or to leave it out of the denominator. */
export type Alternative = { readonly points: number } | 'not-applicable';

/** The final scorecard of a reviewed form: what `effectOfAll` compares with, made once for many choices. */
export function reviewedCard(compiled: CompiledEdition, review: Review): Scorecard {
  return scoreSheet(compiled, review.scoresheet);
}

/**
 * The effect of choices on one or more criteria together: `points` are their sum, `group` is null unless they share one.
 * @param card `reviewedCard` of the same review
 * @param choices by code of the criterion
 * @param league what the other units of the league are ranked by (index or points, as the edition says); null: no rank
 */
export function effectOfAll(
  compiled: CompiledEdition,
  review: Review,
  card: Scorecard,
  choices: ReadonlyMap<string, Alternative>,
  league: readonly number[] | null = null,
): Effect {
  const entries = [...choices].reduce(
    (chosen, [criterion, choice]) => withChoice({ ...review.scoresheet, entries: chosen }, review, criterion, choice),
    review.scoresheet.entries,
  );
  const after = scoreSheet(compiled, { ...review.scoresheet, entries });
  const groups = new Set(
    [...choices.keys()].map((code) => compiled.criteria[compiled.positions.get(code) ?? -1]?.group),
  );
  const [group] = groups.size === 1 ? groups : [];
  const [groupBefore, groupAfter] = [card, after].map((scored) =>
    group === undefined ? undefined : scored.groups[group],
  );
  const pointsIn = (scored: Scorecard): number | null => {
    const points = scored.entries.flatMap(({ criterion, final }) =>
      choices.has(criterion) && final !== null ? [final] : [],
    );
    return points.length === 0 ? null : exactSum(points);
  };
  return {
    points: { before: pointsIn(card), after: pointsIn(after) },
    group:
      groupBefore === undefined || groupAfter === undefined
        ? null
        : {
            id: groupAfter.id,
            name: groupAfter.name,
            max: groupAfter.max,
            before: groupBefore.final,
            after: groupAfter.final,
          },
    total: {
      before: card.totals.final,
      after: after.totals.final,
      maxBefore: card.totals.max,
      maxAfter: after.totals.max,
    },
    index: { before: card.index.final, after: after.index.final },
    rank: league === null ? null : { before: rankIn(compiled, card, league), after: rankIn(compiled, after, league) },
  };
}

function withChoice(
  scoresheet: Scoresheet,
  { criteria }: Review,
  criterion: string,
  choice: Alternative,
): readonly Entry[] {
  const changed = (entry: Entry): Entry => {
    if (choice === 'not-applicable') return { ...entry, final: null, state: 'not-applicable' };
    const state = entry.state === 'did-not-arise' ? entry.state : 'answered';
    return { ...entry, final: choice.points, state };
  };
  if (scoresheet.entries.some((entry) => entry.criterion === criterion) || !criteria.has(criterion)) {
    return scoresheet.entries.map((entry) => (entry.criterion === criterion ? changed(entry) : entry));
  }
  const row: Entry = {
    ...{ criterion, max: null, inputs: {}, self: null, appraised: [], final: null },
    ...{ state: 'missing', texts: {}, at: {} },
  };
  return [...scoresheet.entries, changed(row)];
}

function rankIn({ edition }: CompiledEdition, card: Scorecard, league: readonly number[]): number | null {
  const precision = rankingPrecision(edition);
  const own = precision.compares === 'index' ? card.index.final : card.totals.final;
  return own === null ? null : (rank(Float64Array.of(own, ...league), precision)[0] ?? null);
}
