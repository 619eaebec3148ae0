/** The rules of a scoresheet that are linear in its cells, as edits. */
import type { CheckContext } from './check';
import { figuresOf, isLeftOut } from './figures';
import type { CellRef } from './finding';
import type { Edit, EditModel, Term } from './localise-model';
import { pointsOf } from './points';
import { printedOf, rowsOfTotal } from './printed-totals';
import { quantitiesOf } from './quantity-differs';
import { quotientsOf } from './quotients';

/** A cell that a rule reads, with its criterion where it has one. */
export interface EditCell {
  readonly at: CellRef;
  readonly criterion: string | null;
}

/** Edits over the cells of a scoresheet. Rules over a figure whose cell is not known are left out. */
interface ScoresheetEdits extends EditModel {
  readonly cells: readonly EditCell[];
}

/** A figure in a rule: where it stands, and what it is. */
interface Placed {
  readonly at: CellRef | null | undefined;
  readonly criterion: string | null;
  readonly value: number;
}

/** Gathers cells and rules. */
class Edits {
  readonly cells: EditCell[] = [];
  readonly values: number[] = [];
  readonly edits: Edit[] = [];
  private readonly positions = new Map<string, number>();

  /** Adds a rule over figures, each with its factor; none where a figure has no cell. */
  add(check: string, figures: readonly (readonly [Placed, number])[], least: number, most: number): void {
    const terms = figures.flatMap(([figure, factor]): readonly Term[] => {
      const cell = this.positionOf(figure);
      return cell === null ? [] : [{ cell, factor }];
    });
    if (terms.length === figures.length) this.edits.push({ check, terms, least, most });
  }

  private positionOf({ at, criterion, value }: Placed): number | null {
    if (at === null || at === undefined) return null;
    const key = `${at.address}!${at.sheet}`;
    const position = this.positions.get(key) ?? this.cells.length;
    if (position === this.cells.length) {
      this.positions.set(key, position);
      this.cells.push({ at, criterion });
      this.values.push(value);
    }
    return position;
  }
}

/**
 * Part at most the whole, figures and points not negative, points at most the maximum, one value per quantity, totals
 * equal to the sum of their rows. Rules of points are not linear and left out.
 */
export function scoresheetEdits(context: CheckContext): ScoresheetEdits {
  const edits = new Edits();
  addFigures(edits, context);
  addPoints(edits, context);
  addTotals(edits, context);
  return edits;
}

function addFigures(edits: Edits, context: CheckContext): void {
  for (const { value, at, criterion, entry } of figuresOf(context)) {
    if (typeof value === 'number' && !isLeftOut(entry)) {
      edits.add('figure-negative', [[{ value, at, criterion }, 1]], 0, Infinity);
    }
  }
  for (const { entry } of context.rows) {
    const of = context.criteria.get(entry.criterion)?.criterion;
    if (of === undefined || isLeftOut(entry)) continue;
    for (const { part, whole } of quotientsOf(of, entry)) {
      if (part.value === null || whole.value === null) continue;
      const figure = (id: string): Placed => ({
        at: entry.inputsAt?.[id],
        criterion: entry.criterion,
        value: Number(entry.inputs[id] ?? NaN),
      });
      const constant = whole.inputs.length === 0 ? whole.value : 0;
      const shared = new Set(part.inputs).size + whole.inputs.length > new Set([...part.inputs, ...whole.inputs]).size;
      if (shared) continue;
      const terms = [
        ...part.inputs.map((id) => [figure(id), 1] as const),
        ...whole.inputs.map((id) => [figure(id), -1] as const),
      ];
      edits.add('part-over-whole', terms, -Infinity, constant);
    }
  }
  for (const { figures } of quantitiesOf(context)) {
    const [first, ...others] = figures;
    if (first === undefined) continue;
    others.forEach((other) => {
      edits.add(
        'quantity-differs',
        [
          [other, 1],
          [first, -1],
        ],
        0,
        0,
      );
    });
  }
}

function addPoints(edits: Edits, context: CheckContext): void {
  for (const column of ['self', 'appraised', 'final'] as const) {
    for (const { points, at, criterion, entry } of pointsOf(column, context)) {
      const max = context.criteria.get(entry.criterion)?.criterion.max ?? entry.max;
      if (points !== null) {
        edits.add('points', [[{ at, criterion, value: points }, 1]], 0, max ?? Infinity);
      }
    }
  }
}

/** Totals at the precision of published points; those over rows that have left the maximum have two right values and are left out. */
function addTotals(edits: Edits, context: CheckContext): void {
  const half = 10 ** -context.edition.rounding.points / 2;
  for (const { column, printed, at, total, round } of [...printedOf('groups', context), ...printedOf('all', context)]) {
    // Which rows a subtotal adds up that names none is a guess: nothing is proposed from it.
    const rows = (total.addends?.length ?? 1) > 1 ? null : rowsOfTotal(total, context);
    // Only the last round's cells are known; earlier rounds and printed maxima are no cells to mend points in.
    const isLast = rows?.every(({ appraised }) => round === null || appraised.length === round) === true;
    if (printed === null || rows === null || column === 'max' || !isLast || rows.some(isLeftOut)) continue;
    const terms = rows.flatMap((entry): readonly (readonly [Placed, number])[] => {
      const value = column === 'appraised' ? (entry.appraised.at(-1) ?? null) : entry[column];
      return value === null ? [] : [[{ at: entry.at[column], criterion: entry.criterion, value }, 1]];
    });
    edits.add('total', [...terms, [{ at, criterion: null, value: printed }, -1]], -half, half);
  }
}
