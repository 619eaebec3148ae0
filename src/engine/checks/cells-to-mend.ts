import type { CheckContext } from './check';
import type { FindingOf } from './finding';
import { scoresheetEdits, type EditCell } from './localise-edits';
import { isSatisfied } from './localise-model';
import { smallestSets } from './localise-solve';

/** Cells whose change could settle several findings at once. */
interface CellsToMend {
  /** Addresses; each set would do, all have the same, smallest number of cells. */
  readonly sets: readonly (readonly string[])[];
  /** How many rules they break now. */
  readonly rules: number;
}

/** One for every set of rules that share cells; `criterion` is null where several sets of cells would do. */
export type CellsToMendFinding = FindingOf<'cells-to-mend', CellsToMend>;

/** Checks whose rules are looked at together. */
const TOGETHER: ReadonlySet<string> = new Set([
  'self-over-max',
  'appraised-over-max',
  'final-over-max',
  'points-negative',
  'figure-negative',
  'part-over-whole',
  'part-without-whole',
  'quantity-differs',
  'subtotal-differs',
  'total-differs',
]);

/**
 * Where several of these rules fail together, the smallest sets of cells whose change could satisfy them all, once for
 * every set of rules that share cells. Said only where fewer cells are to be changed than rules fail.
 */
export function cellsToMend(
  context: CheckContext,
  found: readonly FindingOf<string, unknown>[],
): readonly CellsToMendFinding[] {
  if (found.filter(({ check }) => TOGETHER.has(check)).length < 2) return [];
  const { cells, values, edits } = scoresheetEdits(context);
  const named = (cell: number): readonly EditCell[] => cells.slice(cell, cell + 1);
  return connected(edits).flatMap((part) => {
    const rules = part.filter((edit) => !isSatisfied(edit, values)).length;
    const sets = rules < 2 ? [] : smallestSets({ values, edits: part });
    const [first] = sets[0]?.flatMap(named) ?? [];
    if (first === undefined || (sets[0]?.length ?? 0) >= rules) return [];
    const data = { rules, sets: sets.map((set) => set.flatMap(named).map(({ at }) => at.address)) };
    const { at, criterion } = first;
    return [{ check: 'cells-to-mend', severity: 'notice', at, criterion: sets.length > 1 ? null : criterion, data }];
  });
}

interface WithCells {
  readonly terms: readonly { readonly cell: number }[];
}

/** The rules in sets that share cells, in the order of their first rule. */
function connected<E extends WithCells>(edits: readonly E[]): readonly (readonly E[])[] {
  const leader = new Map<number, number>();
  const find = (cell: number): number => {
    const up = leader.get(cell) ?? cell;
    return up === cell ? cell : find(up);
  };
  for (const { terms } of edits) {
    const [first] = terms;
    if (first !== undefined) terms.forEach(({ cell }) => leader.set(find(cell), find(first.cell)));
  }
  const parts = new Map<number, E[]>();
  for (const edit of edits) {
    const part = find(edit.terms[0]?.cell ?? -1);
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [edit]);
    else known.push(edit);
  }
  return [...parts.values()];
}
