import type { RankSplit, YearResults, YearUnit } from './comparison';
import { comparable, rankingPrecision, type RankingPrecision } from './rank';
import { splitRanks, type SplitUnit } from './rank-split';
import type { Side } from './year-side';

/** Splits of the rank changes, league by league, by key; none where the two years do not rank by one measure. */
export function splitsOf(
  later: readonly YearUnit[],
  then: Side,
  now: Side,
  before: YearResults,
  after: YearResults,
): ReadonlyMap<string, RankSplit> {
  const [old, present] = [rankingPrecision(before.edition), rankingPrecision(after.edition)];
  const isOneMeasure =
    old.compares === present.compares &&
    (old.compares === 'index' || before.edition.max.points === after.edition.max.points);
  if (!isOneMeasure) return new Map();
  const shown = (unit: YearUnit | undefined, precision: RankingPrecision): number =>
    comparable(Float64Array.of(unit?.standing?.[precision.compares] ?? NaN), precision)[0] ?? NaN;
  const inLeagues = new Map<string | null, { readonly key: string; readonly unit: SplitUnit }[]>();
  for (const unit of later) {
    const { key } = unit.identity;
    const was = then.units.get(key);
    const [rankBefore, rankAfter] = [then.ranks.get(key), now.ranks.get(key)];
    const values = { before: shown(was, old), after: shown(unit, present) };
    if (was?.league !== unit.league || rankBefore === undefined || rankAfter === undefined) continue;
    if (Number.isNaN(values.before) || Number.isNaN(values.after)) continue;
    const members = inLeagues.get(unit.league) ?? [];
    members.push({ key, unit: { ...values, rankBefore, rankAfter } });
    inLeagues.set(unit.league, members);
  }
  return new Map(
    [...inLeagues.values()].flatMap((members) => {
      const splits = splitRanks(members.map(({ unit }) => unit));
      return members.flatMap(({ key }, at) => {
        const split = splits[at];
        return split === undefined ? [] : [[key, split] as const];
      });
    }),
  );
}
