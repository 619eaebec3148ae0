import { defineCheck, HOLDS, INAPPLICABLE, undecided, type CheckContext } from './check';
import { earlierOf, firstEntries } from './earlier';
import { figuresOf, isLeftOut, type FigureSubject } from './figures';
import { isBeyond, spreadOf, type Spread } from './spread';

/** A figure that changed less than threefold is never reported. */
const LEAST_FACTOR = 3;

/** With too few figures to know the unit's usual change, no change is taken for usual. */
const NO_CHANGE: Spread = { median: 0, mad: 0, count: 0 };

interface JumpSubject extends FigureSubject {
  readonly before: number | null;
  readonly period: string | null;
  /** Of the natural logarithms of all the unit's changes. */
  readonly usual: Spread;
}

/**
 * A raw figure does not jump against last year: changes are compared as factors with the unit's own other changes
 * (median and median absolute deviation of their logarithms, see `spread.ts`) and must be at least threefold, up or down,
 * beside the usual one. Often a slip of scale (thousands) or of the cell. The bounds are analysis, no decision's.
 */
export const figureJumped = defineCheck({
  id: 'figure-jumped',
  severity: 'notice',
  subjects: jumps,
  judge: ({ entry, input, value, before, period, usual }) => {
    const change = changeOf(value, before);
    if (change === null || typeof value !== 'number' || before === null || isLeftOut(entry)) return INAPPLICABLE;
    return isBeyond(change, usual, Math.log(LEAST_FACTOR))
      ? undecided({ input: input.id, label: input.label, value, before, period, usualFactor: Math.exp(usual.median) })
      : HOLDS;
  },
});

function jumps(context: CheckContext): readonly JumpSubject[] {
  const earlier = earlierOf(context, 'year-before');
  if (earlier === null) return [];
  const entries = firstEntries(earlier);
  const figures = figuresOf(context).map((figure) => {
    const before = entries.get(figure.entry.criterion)?.inputs[figure.input.id] ?? null;
    return { ...figure, before: typeof before === 'number' ? before : null, period: earlier.period };
  });
  const changes = figures.map(({ value, before }) => changeOf(value, before)).filter((change) => change !== null);
  const usual = spreadOf(changes) ?? NO_CHANGE;
  return figures.map((figure) => ({ ...figure, usual }));
}

/** The natural logarithm of the factor of a change; null where one of the two is no figure above zero. */
function changeOf(value: FigureSubject['value'], before: number | null): number | null {
  return typeof value === 'number' && before !== null && value > 0 && before > 0 ? Math.log(value / before) : null;
}
