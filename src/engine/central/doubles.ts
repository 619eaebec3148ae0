import { FigureStore } from './figures';
import type { CentralFigure } from './figure';
import type { FindingLog } from './finding-log';
import { countingOf, twoValues } from './one-value';

/**
 * Leaves one figure for every key: of two from one source the later day counts, of two equal ones the first.
 * Two that differ on one day, or in two sources, are told and neither counts: nothing says which of them is right.
 */
export function withoutDoubles(figures: FigureStore, log: FindingLog): FigureStore {
  const dropped = new Set<number>();
  for (const unit of [null, ...figures.units]) markDoubles(figures, figures.positionsOf(unit), dropped, log);
  if (dropped.size === 0) return figures;
  const kept = new FigureStore(figures.placeOf);
  for (let position = 0; position < figures.size; position += 1) {
    if (!dropped.has(position)) kept.add(figures.at(position), figures.rowOf(position));
  }
  return kept;
}

function markDoubles(figures: FigureStore, positions: readonly number[], dropped: Set<number>, log: FindingLog): void {
  const first = new Map<string, number>();
  for (const position of positions) {
    const figure = figures.at(position);
    const name = nameOf(figure);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, position);
      continue;
    }
    const other = figures.at(earlier);
    const counting = countingOf(other, figure);
    if (counting !== figure) dropped.add(position);
    if (counting !== other) dropped.add(earlier);
    if (counting === figure) first.set(name, position);
    if (counting === null) log.add(twoValues(other, figure));
  }
}

/** Figures of one name are about the same thing and of the same kind. */
function nameOf({ period, key, measure, value }: CentralFigure): string {
  const about = 'criterion' in key ? `c${key.criterion}` : `q${key.quantity}`;
  return [about, period, measure, value === null].join('|');
}
