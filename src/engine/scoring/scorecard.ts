import type { Group, Pillar } from '../edition/schema';
import { computePoints, outcomeAt, type Outcome } from './batch';
import type { CompiledEdition } from './compile';
import { disputedPositions, markIncomplete } from './disputed';
import { encodeUnit } from './encode';
import { printsOtherMax } from './printed-max';
import { orNull, pointsIn, roundIndex, roundPoints } from './round';
import { BASES, type Basis, type Entry, type EntryState, type InputValue, type Scoresheet } from './scoresheet';
import { addSections, shareOf, sumPoints, type Sums } from './sums';
import { typedPoints, type TypedBasis } from './typed-points';

/** One value per basis. */
export type ByBasis<T> = Readonly<Record<Basis, T>>;

/**
 * Points of a whole, by basis: the sum of the parts that have points, with at most 9 decimals; null where none has.
 */
export interface ScoredSum extends ByBasis<number | null> {
  /** In points, without what is accepted as not applicable; null where the source does not say. */
  readonly max: number | null;
  /** Points over maximum, 0..1, at the edition's index precision; null where either is unknown. */
  readonly index: ByBasis<number | null>;
  /** Whether every part has points; a part that is not applicable lacks none. False on a basis that no entry has. */
  readonly completeness: ByBasis<boolean>;
}

/** A group or pillar; `id` is unique across both. */
export interface ScoredPart extends ScoredSum {
  readonly id: string;
  /** As printed. */
  readonly code: string;
  /** In Vietnamese, as the decision words it. */
  readonly name: string;
}

/** A criterion with children: the sum of theirs. */
interface ScoredHeading extends ScoredSum {
  readonly criterion: string;
  readonly name: string;
}

/** One leaf criterion of the edition, whether or not the scoresheet has a row for it. */
export interface ScoredEntry {
  readonly criterion: string;
  /** The edition's maximum in points, not the printed one; null where the source does not say. */
  readonly max: number | null;
  readonly inputs: Readonly<Record<string, InputValue>>;
  readonly self: number | null;
  /** Of the last round that has points. */
  readonly appraised: number | null;
  /** Appraised points of every round, first round first. */
  readonly rounds: readonly (number | null)[];
  readonly final: number | null;
  /** Points by the rule; null with the reason in `outcome`. */
  readonly computed: number | null;
  readonly state: EntryState;
  readonly outcome: Outcome;
}

/** What the engine computes from a scoresheet. */
export interface Scorecard {
  /** Id of the edition scored by. */
  readonly edition: string;
  readonly unit: string | null;
  readonly period: string | null;
  /** Number of leaf criteria that the scoresheet has a row for. */
  readonly rows: number;
  /**
   * True when every total shown is whole: there is at least one basis with points, and none with parts missing.
   * Which basis lacks parts stands in `totals.completeness`.
   */
  readonly complete: boolean;
  readonly totals: Omit<ScoredSum, 'index'>;
  /** The index by the edition's formula, 0..1, at its precision; null where points or maximum are unknown. */
  readonly index: ByBasis<number | null>;
  /** In edition order. */
  readonly groups: readonly ScoredPart[];
  readonly pillars: readonly ScoredPart[];
  readonly headings: readonly ScoredHeading[];
  readonly entries: readonly ScoredEntry[];
  /** Codes that the edition does not have; their rows are left out. */
  readonly unknown: readonly string[];
  /** Codes that stand more than once; their first row counts, and where another types other points no sum with it is complete. */
  readonly duplicates: readonly string[];
  /** Of those, the codes for which another row types other points. */
  readonly disputed: ByBasis<readonly string[]>;
  /** Typed points that no sheet can hold and that the totals contain all the same: those totals are to be marked. */
  readonly suspects: readonly Suspect[];
  /** Codes for which the form prints another maximum than the edition's: their points were typed on another scale. */
  readonly otherMaxima: readonly string[];
}

/** Points below zero or above the maximum, which the totals of their group, pillars and index contain. */
export interface Suspect {
  readonly criterion: string;
  /** Id of its group. */
  readonly group: string;
  readonly basis: TypedBasis;
}

/** Scores one unit's scoresheet. Its rows may stand in any order; every leaf criterion of the edition gets an entry. */
export function scoreSheet(compiled: CompiledEdition, sheet: Scoresheet): Scorecard {
  const { edition } = compiled;
  const { known, unknown, duplicates } = sortOut(compiled, sheet.entries);
  const batch = encodeUnit(compiled, known);
  const { points: computed, outcomes } = computePoints(compiled, batch);
  const points = pointsByBasis(compiled, known, computed);
  const sums = byBasis((basis) => sumPoints(compiled, 1, points[basis], batch.states));
  const headings = byBasis((basis) => addSections(compiled, compiled.headings, 1, points[basis], batch.states));
  const disputed = disputedPositions(compiled, known, sheet.entries);
  for (const [basis, positions] of disputed) {
    markIncomplete(compiled, sums[basis], headings[basis], positions);
  }

  const decimals = edition.rounding.index;
  const groupSums = byBasis((basis) => sums[basis].groups);
  const pillarSums = byBasis((basis) => sums[basis].pillars);
  const {
    max,
    self,
    appraised,
    final,
    computed: byRules,
    completeness,
  } = scoredSum(
    byBasis((basis) => sums[basis].total),
    0,
    decimals,
  );
  const totals = { max, self, appraised, final, computed: byRules, completeness };
  const bases = BASES.filter((basis) => totals[basis] !== null);

  return {
    edition: edition.id,
    unit: sheet.unit,
    period: sheet.period,
    rows: known.size,
    complete: bases.length > 0 && bases.every((basis) => completeness[basis]),
    totals,
    index: byBasis((basis) => orNull(sums[basis].index[0])),
    groups: compiled.groups.map(({ group }, at) => ({ ...named(group), ...scoredSum(groupSums, at, decimals) })),
    pillars: compiled.pillars.map(({ pillar }, at) => ({ ...named(pillar), ...scoredSum(pillarSums, at, decimals) })),
    headings: compiled.headings.map(({ criterion }, at) => ({
      criterion: criterion.code,
      name: criterion.name.vi,
      ...scoredSum(headings, at, decimals),
    })),
    entries: compiled.criteria.map(({ criterion, maximum }, at) => {
      const entry = known.get(criterion.code);
      return {
        criterion: criterion.code,
        max: maximum,
        inputs: entry?.inputs ?? {},
        self: orNull(roundPoints(points.self[at] ?? NaN)),
        appraised: orNull(roundPoints(points.appraised[at] ?? NaN)),
        rounds: entry?.appraised ?? [],
        final: orNull(roundPoints(points.final[at] ?? NaN)),
        computed: orNull(pointsIn(computed, at, edition)),
        state: entry?.state ?? 'missing',
        outcome: outcomeAt(outcomes, at),
      };
    }),
    unknown,
    duplicates,
    disputed: byBasis((basis) =>
      [...(disputed.get(basis) ?? [])].flatMap((at) => compiled.criteria[at]?.criterion.code ?? []),
    ),
    suspects: suspectsIn(compiled, points),
    otherMaxima: compiled.criteria.flatMap(({ criterion: { code, max } }) => {
      const entry = known.get(code);
      // A row that has left the maximum has no points on any scale.
      return entry !== undefined && entry.state !== 'not-applicable' && printsOtherMax(entry, max) ? [code] : [];
    }),
  };
}

/** In edition order, by basis. */
function suspectsIn({ criteria, groups }: CompiledEdition, points: ByBasis<Float64Array>): readonly Suspect[] {
  const bases = ['self', 'appraised', 'final'] as const;
  return bases.flatMap((basis) =>
    criteria.flatMap(({ criterion: { code }, maximum, group }, at): readonly Suspect[] => {
      const typed = points[basis][at] ?? NaN;
      const isSuspect = typed < 0 || typed > (maximum ?? Infinity);
      return isSuspect ? [{ criterion: code, group: groups[group]?.group.id ?? '', basis }] : [];
    }),
  );
}

/** The first row of every leaf criterion; the codes that the edition does not have, and those that stand again. */
function sortOut(compiled: CompiledEdition, entries: readonly Entry[]) {
  const headings = new Set(compiled.headings.map(({ criterion }) => criterion.code));
  const known = new Map<string, Entry>();
  const unknown = new Set<string>();
  const duplicates = new Set<string>();
  for (const entry of entries) {
    const code = entry.criterion;
    if (known.has(code)) duplicates.add(code);
    else if (compiled.positions.has(code)) known.set(code, entry);
    else if (!headings.has(code)) unknown.add(code);
  }
  return { known, unknown: [...unknown], duplicates: [...duplicates] };
}

/** Points of every leaf criterion, NaN where there are none, by basis. */
function pointsByBasis(
  { criteria }: CompiledEdition,
  entries: ReadonlyMap<string, Entry>,
  computed: Float64Array,
): ByBasis<Float64Array> {
  const typed = (basis: TypedBasis): Float64Array =>
    Float64Array.from(criteria, ({ criterion }) => {
      const entry = entries.get(criterion.code);
      return entry === undefined ? NaN : (typedPoints(entry, basis) ?? NaN);
    });
  return { self: typed('self'), appraised: typed('appraised'), final: typed('final'), computed };
}

/** The sums of one whole at position `at`, on every basis. */
function scoredSum(sums: ByBasis<Sums>, at: number, decimals: number): ScoredSum {
  const pointsOn = (basis: Basis) => roundPoints(sums[basis].points[at] ?? NaN);
  const max = roundPoints(sums.self.maxima[at] ?? NaN);
  return {
    max: orNull(max),
    ...byBasis((basis) => orNull(pointsOn(basis))),
    index: byBasis((basis) => orNull(roundIndex(shareOf(pointsOn(basis), max), decimals))),
    completeness: byBasis((basis) => sums[basis].complete[at] === 1),
  };
}

function named({ id, code, name }: Group | Pillar): Pick<ScoredPart, 'id' | 'code' | 'name'> {
  return { id, code, name: name.vi };
}

function byBasis<T>(make: (basis: Basis) => T): ByBasis<T> {
  return { self: make('self'), appraised: make('appraised'), final: make('final'), computed: make('computed') };
}
