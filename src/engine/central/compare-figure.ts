import { lastDay, parsePeriod } from '../period';
import type { CompiledCriterion } from '../scoring/compile';
import type { Basis, Entry } from '../scoring/scoresheet';
import { agreement, differenceOf, scaled, type Tolerance } from './agree';
import type { CentralFigure } from './figure';
import type { Baseline } from './impact';
import { pairOfQuantity, pairsOf, type Matchable } from './pairs';
import type { CannotCompare, Conflict, Match, Pair, Standing } from './verdict';

/** A comparison before it is known what a conflict is worth. */
export type Compared = Match | CannotCompare | Omit<Conflict, 'impact' | 'weight'>;

/** A figure in one criterion with all that it was compared with there. */
export interface ComparedFigure {
  /** Position of the criterion in the compiled edition. */
  readonly position: number;
  readonly comparisons: readonly Compared[];
}

/** What comparing needs to know of the scoresheet. */
export interface CompareContext {
  readonly baseline: Baseline;
  readonly period: string | null;
  /** The points that are compared; null: those that the entry has, self-assessed before computed. */
  readonly basis: Basis | null;
  readonly toleranceOf: (criterion: string) => Tolerance;
}

/** Compares a figure wherever it applies: in its criterion, or in every criterion that asks for its quantity. */
export function compareFigure(figure: CentralFigure, context: CompareContext): readonly ComparedFigure[] {
  const { compiled } = context.baseline;
  const { key } = figure;
  if ('criterion' in key) {
    const position = compiled.positions.get(key.criterion);
    const leaf = position === undefined ? undefined : compiled.criteria[position];
    return position === undefined || leaf === undefined ? [] : [compareIn(figure, leaf, position, context)];
  }
  return compiled.criteria.flatMap((leaf, position) => {
    const entry = entryOf(leaf, context);
    const asked = leaf.criterion.inputs.filter(({ quantity }) => quantity === key.quantity);
    const pairs = asked.flatMap(({ id }) => pairOfQuantity(entry, id, figure));
    return pairs.length === 0 ? [] : [compared(figure, leaf, position, pairs, context)];
  });
}

function compareIn(
  figure: CentralFigure,
  leaf: CompiledCriterion,
  position: number,
  context: CompareContext,
): ComparedFigure {
  const entry = entryOf(leaf, context);
  const basis = context.basis ?? (entry.self === null ? 'computed' : 'self');
  const value = context.baseline.points[basis][position] ?? NaN;
  const points = { basis, value: Number.isNaN(value) ? null : value };
  return compared(figure, leaf, position, pairsOf(figure, leaf.criterion, entry, points), context);
}

function compared(
  central: CentralFigure,
  { criterion: { code } }: CompiledCriterion,
  position: number,
  pairs: readonly Matchable[],
  context: CompareContext,
): ComparedFigure {
  const standing = standingOf(central, context.period);
  const tolerance = context.toleranceOf(code);
  const comparisons = pairs.map((pair) =>
    comparePair({ ...pair, central, code, standing, tolerance, printed: pair.central }),
  );
  return { position, comparisons };
}

function comparePair(
  given: Omit<Matchable, 'central'> & {
    readonly central: CentralFigure;
    readonly code: string;
    readonly standing: Standing;
    readonly tolerance: Tolerance;
    readonly printed: number;
  },
): Compared {
  const { central, code, printed, isValue, reported, why, standing, tolerance } = given;
  const scale = isValue ? central.scale : null;
  const centralValue = scaled({ central: printed, scale });
  const pair: Pair = { criterion: code, compared: given.compared, reported, central, centralValue, standing };
  if (why !== null) return { ...pair, verdict: 'cannot-compare', why };
  const { value } = reported;
  if (value === null) return { ...pair, verdict: 'cannot-compare', why: { reason: 'not-reported' } };
  const decimals = isValue ? central.decimals : null;
  const found = agreement({ kind: given.compared.kind, reported: value, central: printed, scale, decimals }, tolerance);
  switch (found.kind) {
    case 'equal':
      return { ...pair, verdict: 'match', exact: true };
    case 'close':
      return { ...pair, verdict: 'match', exact: false };
    case 'scale':
      return { ...pair, verdict: 'cannot-compare', why: { reason: 'scale', factor: found.factor } };
    case 'different':
      return { ...pair, verdict: 'conflict', difference: differenceOf(value, centralValue) };
  }
}

function standingOf({ asOf, provisional }: CentralFigure, period: string | null): Standing {
  const parsed = period === null ? null : parsePeriod(period);
  const periodEnd = parsed === null ? null : lastDay(parsed);
  return { older: asOf !== null && periodEnd !== null && asOf < periodEnd, periodEnd, provisional };
}

/** The criterion's row; one that holds nothing where the scoresheet has none. */
function entryOf({ criterion: { code } }: CompiledCriterion, { baseline }: CompareContext): Entry {
  return baseline.entries.get(code) ?? emptyEntry(code);
}

function emptyEntry(criterion: string): Entry {
  const nothing = { max: null, inputs: {}, self: null, appraised: [], final: null, texts: {}, at: {} };
  return { criterion, state: 'missing', ...nothing };
}
