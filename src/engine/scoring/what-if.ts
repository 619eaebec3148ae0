/**
 * What points and index would be if figures, states or points were others (phương án giả định). The scoresheet is only
 * read: nothing here writes to it.
 */
import { err, ok, type Result } from '../result';
import { computePoints, outcomeAt } from './batch';
import type { CompiledEdition } from './compile';
import { disputedPositions, markIncomplete } from './disputed';
import { encodeUnit } from './encode';
import { orNull, pointsIn } from './round';
import type { EntryChange } from './scenario';
import { typedPoints } from './typed-points';
import type { Basis, Entry, Scoresheet } from './scoresheet';
import { shareOf, sumPoints, type BasisSums } from './sums';

/** Why changes cannot be tried: an id and its data; the text is made from them in `src/messages`. */
export interface WhatIfProblemData {
  readonly 'what-if-unknown-criterion': { readonly criterion: string };
  readonly 'what-if-unknown-input': {
    readonly criterion: string;
    readonly input: string;
    readonly inputs: readonly string[];
  };
  /** `max` is null where the source does not say. */
  readonly 'what-if-points-out-of-range': {
    readonly criterion: string;
    readonly points: number;
    readonly max: number | null;
  };
  /** Figures that cannot be: negative, of the wrong kind, or a part of nothing. */
  readonly 'what-if-figures-impossible': { readonly criterion: string };
}

/** One problem with its data. */
export type WhatIfProblem = {
  readonly [Id in keyof WhatIfProblemData]: { readonly id: Id; readonly data: WhatIfProblemData[Id] };
}[keyof WhatIfProblemData];

/** A group or pillar: points (null where there are none), maximum (null where unknown), value 0..1, unrounded. */
interface PartPosition {
  readonly points: number | null;
  readonly max: number | null;
  readonly share: number | null;
}

/** Where a unit stands on one basis, with or without changes. */
export interface Position {
  readonly basis: Basis;
  /** In points, at most 9 decimals. */
  readonly points: number | null;
  readonly max: number | null;
  /** 0..1 at the edition's precision. */
  readonly index: number | null;
  /** What ranks compare, before rounding: index 0..1 or points; null where it is unknown. */
  readonly value: number | null;
  /** Whether no part is missing. */
  readonly complete: boolean;
  /** By id, in edition order; groups that are not scored are left out. */
  readonly groups: ReadonlyMap<string, PartPosition>;
  readonly pillars: ReadonlyMap<string, PartPosition>;
  /** Points of every leaf criterion by code, as they are added; null where there are none. */
  readonly criteria: ReadonlyMap<string, number | null>;
}

/**
 * Where a unit stands on a basis, `changes` applied. On a basis of typed points a criterion of which figures or state are
 * changed takes the points that the rule gives, as whoever types them would have to; points in a change come before that.
 */
export function positionOf(
  compiled: CompiledEdition,
  sheet: Scoresheet,
  basis: Basis,
  changes: readonly EntryChange[] = [],
): Result<Position, WhatIfProblem> {
  const entries = firstRows(compiled, sheet);
  const disputed = disputedPositions(compiled, entries, sheet.entries).get(basis) ?? new Set<number>();
  for (const change of changes) {
    const problem = problemOf(compiled, change);
    if (problem !== null) return err(problem);
    entries.set(change.criterion, changedEntry(entries.get(change.criterion), change));
  }
  const batch = encodeUnit(compiled, entries);
  const computed = computePoints(compiled, batch);
  const changed = new Map(changes.map((change) => [change.criterion, change]));
  const points = new Float64Array(compiled.criteria.length);
  for (const [at, { criterion }] of compiled.criteria.entries()) {
    const change = changed.get(criterion.code);
    const byRule = computed.points[at] ?? NaN;
    if (change?.points !== undefined) {
      points[at] = change.points ?? NaN;
      continue;
    }
    if (change !== undefined && outcomeAt(computed.outcomes, at) === 'invalid') {
      return err({ id: 'what-if-figures-impossible', data: { criterion: criterion.code } });
    }
    const entry = entries.get(criterion.code);
    const isByRule = basis === 'computed' || change !== undefined;
    points[at] = isByRule ? byRule : entry === undefined ? NaN : (typedPoints(entry, basis) ?? NaN);
  }
  const sums = sumPoints(compiled, 1, points, batch.states);
  // What is tried settles which of several rows counts.
  const open = [...disputed].filter((at) => !changed.has(compiled.criteria[at]?.criterion.code ?? ''));
  markIncomplete(compiled, sums, null, new Set(open));
  return ok(stand(compiled, basis, points, sums));
}

/** The first row of every leaf criterion, by code. */
function firstRows({ positions }: CompiledEdition, { entries }: Scoresheet): Map<string, Entry> {
  const rows = new Map<string, Entry>();
  for (const entry of entries) {
    if (positions.has(entry.criterion) && !rows.has(entry.criterion)) rows.set(entry.criterion, entry);
  }
  return rows;
}

function problemOf(compiled: CompiledEdition, { criterion, inputs, points }: EntryChange): WhatIfProblem | null {
  const leaf = compiled.criteria[compiled.positions.get(criterion) ?? -1];
  if (leaf === undefined) return { id: 'what-if-unknown-criterion', data: { criterion } };
  const ids = leaf.inputs.map(({ input }) => input.id);
  const stray = Object.keys(inputs ?? {}).find((id) => !ids.includes(id));
  if (stray !== undefined) return { id: 'what-if-unknown-input', data: { criterion, input: stray, inputs: ids } };
  const isOutside = typeof points === 'number' && !(points >= 0 && points <= (leaf.maximum ?? Infinity));
  return isOutside ? { id: 'what-if-points-out-of-range', data: { criterion, points, max: leaf.maximum } } : null;
}

function changedEntry(entry: Entry | undefined, { criterion, inputs, state }: EntryChange): Entry {
  const before = entry ?? { ...EMPTY_ENTRY, criterion };
  const answers = before.state === 'missing' && inputs !== undefined ? 'answered' : before.state;
  return { ...before, inputs: { ...before.inputs, ...inputs }, state: state ?? answers };
}

const EMPTY_ENTRY: Omit<Entry, 'criterion'> = {
  max: null,
  inputs: {},
  self: null,
  appraised: [],
  final: null,
  state: 'missing',
  texts: {},
  at: {},
};

function stand(compiled: CompiledEdition, basis: Basis, points: Float64Array, sums: BasisSums): Position {
  const { edition } = compiled;
  const partOf = ({ points: all, maxima }: BasisSums['groups'], at: number): PartPosition => {
    const [own = NaN, max = NaN] = [all[at], maxima[at]];
    return { points: orNull(own), max: orNull(max), share: orNull(shareOf(own, max)) };
  };
  const total = partOf(sums.total, 0);
  const pillars = compiled.pillars.map(({ pillar }, at) => [pillar.id, partOf(sums.pillars, at)] as const);
  const raw =
    edition.index.kind === 'points-over-max'
      ? total.share
      : compiled.pillars.reduce<number | null>((sum, { weight }, at) => {
          const { points: own, max } = pillars[at]?.[1] ?? total;
          if (weight === 0) return sum;
          return sum === null || max === null ? null : sum + (weight * (own ?? 0)) / max;
        }, 0);
  const index = orNull(sums.index[0]);
  return {
    basis,
    points: total.points,
    max: total.max,
    index,
    value: edition.ranking.compares === 'points' ? total.points : index === null ? null : raw,
    complete: sums.total.complete[0] === 1,
    groups: new Map(
      compiled.groups.flatMap(({ group }, at) => (group.scored ? [[group.id, partOf(sums.groups, at)]] : [])),
    ),
    pillars: new Map(pillars),
    criteria: new Map(
      compiled.criteria.map(({ criterion }, at) => [criterion.code, orNull(pointsIn(points, at, edition))]),
    ),
  };
}
