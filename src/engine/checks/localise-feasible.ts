import { RESIDUE, type EditModel } from './localise-model';

/** `Σ factors × x ≤ bound`, one factor per freed cell. */
interface Inequality {
  readonly factors: readonly number[];
  readonly bound: number;
}

/**
 * Whether the freed cells can be given values with which every rule holds, all other cells staying as they are. Exact
 * for real numbers, by Fourier–Motzkin elimination; made for few freed cells, as inequalities multiply.
 */
export function isFeasible({ values, edits }: EditModel, freed: readonly number[]): boolean {
  let system = edits.flatMap((edit): readonly Inequality[] => {
    const factors = freed.map((cell) => edit.terms.find((term) => term.cell === cell)?.factor ?? 0);
    if (factors.every((factor) => factor === 0)) return [];
    const fixed = edit.terms.reduce(
      (sum, { cell, factor }) => (freed.includes(cell) ? sum : sum + factor * (values[cell] ?? NaN)),
      0,
    );
    return [
      ...(edit.most === Infinity ? [] : [{ factors, bound: edit.most - fixed }]),
      ...(edit.least === -Infinity ? [] : [{ factors: factors.map((factor) => -factor), bound: fixed - edit.least }]),
    ];
  });
  for (const position of freed.keys()) system = eliminate(system, position);
  return system.every(({ bound }) => bound >= -RESIDUE);
}

/** The inequalities that are left for the other unknowns when the one at `position` may be anything. */
function eliminate(system: readonly Inequality[], position: number): Inequality[] {
  const factorOf = ({ factors }: Inequality): number => factors[position] ?? 0;
  const above = system.filter((each) => factorOf(each) > 0);
  const below = system.filter((each) => factorOf(each) < 0);
  const combined = above.flatMap((upper) =>
    below.map((lower): Inequality => {
      const [u, l] = [factorOf(upper), -factorOf(lower)];
      return {
        factors: upper.factors.map((factor, at) => factor / u + (lower.factors[at] ?? 0) / l),
        bound: upper.bound / u + lower.bound / l,
      };
    }),
  );
  return [...system.filter((each) => factorOf(each) === 0), ...combined.map((each) => without(each, position))];
}

/** Clears what binary division may have left of an eliminated unknown. */
function without({ factors, bound }: Inequality, position: number): Inequality {
  return { factors: factors.map((factor, at) => (at === position ? 0 : factor)), bound };
}
