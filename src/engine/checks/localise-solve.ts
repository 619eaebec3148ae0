import { isFeasible } from './localise-feasible';
import { isSatisfied, type Edit, type EditModel } from './localise-model';

/** Sets of more cells than this are not looked for: nobody reads them as a hint. */
export const MOST_CELLS = 3;
/** After so many sets have been tried, nothing is said rather than guessed. */
const MOST_TRIALS = 2_000;
/** With more equally small sets than this, nothing is said: they point to no cell. */
const MOST_ALTERNATIVES = 10;

/**
 * The smallest sets of cells whose change could satisfy all rules, as sorted positions; all of one size. Empty where all
 * rules hold, and where the bounds above are exceeded.
 */
export function smallestSets({ values, edits }: EditModel): readonly (readonly number[])[] {
  const broken = edits.filter((edit) => !isSatisfied(edit, values)).toSorted((a, b) => a.terms.length - b.terms.length);
  if (broken.length === 0) return [];
  const byCell = editsByCell(edits);
  const model = (freed: readonly number[]): EditModel => ({
    values,
    edits: [...new Set(freed.flatMap((cell) => byCell.get(cell) ?? []))],
  });
  let trials = 0;
  for (let size = 1; size <= MOST_CELLS; size += 1) {
    const tried = new Set<string>();
    const found: (readonly number[])[] = [];
    const search = (freed: readonly number[]): void => {
      const key = freed.join();
      if (tried.has(key) || trials > MOST_TRIALS) return;
      tried.add(key);
      const missed = broken.find(({ terms }) => !terms.some(({ cell }) => freed.includes(cell)));
      if (missed === undefined) trials += 1;
      const near = model(freed);
      if (missed === undefined && isFeasible(near, freed)) {
        found.push(freed);
      } else if (freed.length < size) {
        // A set that hits every broken rule may still break another one: its cells have to give as well.
        const next = missed === undefined ? near.edits : [missed];
        cellsOf(next).forEach((cell) => {
          if (!freed.includes(cell)) search([...freed, cell].sort((a, b) => a - b));
        });
      }
    };
    search([]);
    if (trials > MOST_TRIALS) return [];
    if (found.length > 0) return found.length > MOST_ALTERNATIVES ? [] : found;
  }
  return [];
}

function editsByCell(edits: readonly Edit[]): ReadonlyMap<number, readonly Edit[]> {
  const byCell = new Map<number, Edit[]>();
  for (const edit of edits) {
    for (const { cell } of edit.terms) {
      const known = byCell.get(cell);
      if (known === undefined) byCell.set(cell, [edit]);
      else known.push(edit);
    }
  }
  return byCell;
}

function cellsOf(edits: readonly Edit[]): ReadonlySet<number> {
  return new Set(edits.flatMap(({ terms }) => terms.map(({ cell }) => cell)));
}
