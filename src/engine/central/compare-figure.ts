import type { CompiledCriterion } from '../scoring/compile';
import { orNull } from '../scoring/round';
import type { Basis, Entry } from '../scoring/scoresheet';
import { agreement, differenceOf, scaled, type Tolerance } from './agree';
import type { CentralFigure } from './figure';
import type { Baseline } from './impact';
import { pairOfQuantity, pairsOf, type Matchable } from './pairs';
import type { CannotCompare, Conflict, Match, Standing } from './verdict';

/** A comparison before it is known what a conflict is worth. */
export type Compared = Match | CannotCompare | Omit<Conflict, 'impact' | 'weight'>;

/** A figure in one criterion with all that it was compared with there. */
export interface ComparedFigure {
  /** Position of the criterion in the compiled edition. */
  readonly position: number;
  readonly comparisons: readonly Compared[];
}

/** What comparing needs to know of the scoresheet. */
interface CompareContext {
  readonly baseline: Baseline;
  /** Last day of the reported period, ISO; null where the period is unknown. */
  readonly periodEnd: string | null;
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
    return pairs.length === 0 ? [] : [compareAll(figure, leaf, position, pairs, context)];
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
  const points = { basis, value: orNull(context.baseline.points[basis][position]) };
  return compareAll(figure, leaf, position, pairsOf(figure, leaf.criterion, entry, points), context);
}

function compareAll(
  central: CentralFigure,
  { criterion: { code } }: CompiledCriterion,
  position: number,
  pairs: readonly Matchable[],
  context: CompareContext,
): ComparedFigure {
  const standing = standingOf(central, context.periodEnd);
  const tolerance = context.toleranceOf(code);
  return { position, comparisons: pairs.map((pair) => comparePair(pair, central, code, standing, tolerance)) };
}

function comparePair(
  { compared, reported, central: printed, isValue, why }: Matchable,
  central: CentralFigure,
  criterion: string,
  standing: Standing,
  tolerance: Tolerance,
): Compared {
  const scale = isValue ? central.scale : null;
  const centralValue = scaled({ central: printed, scale });
  const { value } = reported;
  if (why !== null || value === null) {
    const reason = why ?? ({ reason: 'not-reported' } as const);
    return { criterion, compared, reported, central, centralValue, standing, verdict: 'cannot-compare', why: reason };
  }
  const decimals = isValue ? central.decimals : null;
  const found = agreement({ kind: compared.kind, reported: value, central: printed, scale, decimals }, tolerance);
  // Written out, as hundreds of thousands of them are made for a nation's communes.
  switch (found.kind) {
    case 'equal':
    case 'close': {
      const exact = found.kind === 'equal';
      return { criterion, compared, reported, central, centralValue, standing, verdict: 'match', exact };
    }
    case 'scale': {
      const reason = { reason: 'scale', factor: found.factor } as const;
      return { criterion, compared, reported, central, centralValue, standing, verdict: 'cannot-compare', why: reason };
    }
    case 'different': {
      const difference = differenceOf(value, centralValue);
      return { criterion, compared, reported, central, centralValue, standing, verdict: 'conflict', difference };
    }
  }
}

function standingOf({ asOf, provisional }: CentralFigure, periodEnd: string | null): Standing {
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
