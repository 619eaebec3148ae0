/**
 * The row of index and pillar values that a ranking or a news text prints for one unit. Where all pillars share the
 * foundation groups and each has activity groups of its own, index and pillars give away the foundation: every pillar
 * counts it, the index counts it once. Source: derived from the published values of 2021 to 2023.
 */
import { decimalOf } from '../scoring/exact';
import type { CompiledEdition } from '../scoring/compile';
import type { CellRef, FindingOf } from './finding';
import { activityAsPillar } from './activity-as-pillar';
import { pillarImpossible } from './pillar-impossible';

/** Index and pillar values as printed, all 0..1. */
interface IndexRow {
  readonly at: CellRef | null;
  readonly index: number;
  /** By id of the pillar. */
  readonly pillars: ReadonlyMap<string, number>;
}

/** How the pillars of an edition share their points. */
interface PillarFrame {
  /** Maximum of all scored groups, in points. */
  readonly max: number;
  /** Maximum of the groups that every pillar counts, in points. */
  readonly foundation: number;
  /** Maximum of the groups that only this pillar counts, in points. */
  readonly pillars: readonly { readonly id: string; readonly own: number }[];
  /** Decimals of printed values. */
  readonly decimals: number;
}

/** What a way of reading the printed values comes to, in points. Possible means within what rounding may have hidden. */
interface Reading {
  readonly foundation: number;
  /** In the order of the frame. */
  readonly own: readonly number[];
  readonly isPossible: boolean;
}

/** What the checks of a printed row judge. */
export interface IndexRowSubject {
  readonly frame: PillarFrame;
  /** The values taken for pillars, as printed. */
  readonly asPillars: Reading;
  /** The values taken for shares of each pillar's own groups. */
  readonly asActivity: Reading;
}

/** What the checks of a printed row find. */
export type IndexRowFinding =
  | FindingOf<'pillar-impossible', Failure<ReturnType<(typeof pillarImpossible)['judge']>>>
  | FindingOf<'activity-as-pillar', Failure<ReturnType<(typeof activityAsPillar)['judge']>>>;

type Failure<O> = O extends { readonly outcome: 'fails'; readonly data: infer Data } ? Data : never;

export const INDEX_ROW_CHECKS = [pillarImpossible, activityAsPillar] as const;

/** Checks one unit's printed index and pillars. Nothing is found where the edition's pillars are not of that kind, or a value is missing. */
export function checkIndexRow(compiled: CompiledEdition, row: IndexRow): readonly IndexRowFinding[] {
  const known = pillarFrame(compiled);
  const values = known?.pillars.flatMap(({ id }) => row.pillars.get(id) ?? []) ?? [];
  if (known === null || values.length < known.pillars.length) return [];
  // A row printed with two decimals is rounded more than the edition publishes.
  const decimals = Math.min(known.decimals, Math.max(...[row.index, ...values].map((value) => decimalOf(value).scale)));
  const frame = { ...known, decimals };
  const subject = {
    frame,
    asPillars: readAsPillars(frame, row.index, values),
    asActivity: readAsActivity(frame, row.index, values),
  };
  const about = { at: row.at, criterion: null };
  const impossible = pillarImpossible.judge(subject);
  const activity = activityAsPillar.judge(subject);
  return [
    ...(impossible.outcome === 'fails'
      ? [{ check: pillarImpossible.id, severity: pillarImpossible.severity, ...about, data: impossible.data }]
      : []),
    ...(activity.outcome === 'fails'
      ? [{ check: activityAsPillar.id, severity: activityAsPillar.severity, ...about, data: activity.data }]
      : []),
  ];
}

/** Null unless all groups' maxima are known and each scored group is in every pillar or in exactly one. */
function pillarFrame({ edition, groups, pillars }: CompiledEdition): PillarFrame | null {
  if (edition.index.kind !== 'points-over-max' || pillars.length < 2) return null;
  const scored = groups.flatMap(({ group, maximum }, at) =>
    group.scored ? [{ at, maximum, in: pillars.filter((pillar) => pillar.groups.includes(at)).length }] : [],
  );
  const isOfThisKind = scored.every(
    ({ in: count, maximum }) => maximum > 0 && (count === 1 || count === pillars.length),
  );
  if (!isOfThisKind) return null;
  const sum = (parts: readonly { readonly maximum: number }[]): number =>
    parts.reduce((total, { maximum }) => total + maximum, 0);
  return {
    max: sum(scored),
    foundation: sum(scored.filter(({ in: count }) => count === pillars.length)),
    pillars: pillars.map(({ pillar, groups: members }) => ({
      id: pillar.id,
      own: sum(scored.filter(({ at, in: count }) => count === 1 && members.includes(at))),
    })),
    decimals: edition.rounding.index,
  };
}

/** F = (Σ maximum of the pillar × value − maximum × index) / (pillars − 1). */
function readAsPillars(frame: PillarFrame, index: number, values: readonly number[]): Reading {
  const { max, foundation, pillars, decimals } = frame;
  const half = 10 ** -decimals / 2;
  const points = pillars.map(({ own }, at) => (foundation + own) * (values[at] ?? NaN));
  const ofAll = pillars.reduce((sum, { own }) => sum + foundation + own, 0);
  const others = pillars.length - 1;
  const shared = (points.reduce((sum, each) => sum + each, 0) - max * index) / others;
  const slack = ((ofAll + max) * half) / others;
  const own = points.map((each) => each - shared);
  const slackOf = (at: number): number => slack + (foundation + (pillars[at]?.own ?? 0)) * half;
  const isPossible =
    isWithin(shared, foundation, slack) && own.every((each, at) => isWithin(each, pillars[at]?.own ?? 0, slackOf(at)));
  return { foundation: shared, own, isPossible };
}

/** F = maximum × index − Σ maximum of the own groups × value. */
function readAsActivity(frame: PillarFrame, index: number, values: readonly number[]): Reading {
  const { max, foundation, pillars, decimals } = frame;
  const own = pillars.map((pillar, at) => pillar.own * (values[at] ?? NaN));
  const shared = max * index - own.reduce((sum, each) => sum + each, 0);
  const slack = (max + pillars.reduce((sum, pillar) => sum + pillar.own, 0)) * (10 ** -decimals / 2);
  return { foundation: shared, own, isPossible: isWithin(shared, foundation, slack) };
}

function isWithin(points: number, max: number, slack: number): boolean {
  return points >= -slack && points <= max + slack;
}
