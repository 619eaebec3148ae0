import { FigureStore } from './figures';
import type { CentralFigure } from './figure';
import type { FindingLog } from './finding-log';
import { centralFinding } from './findings';

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
    switch (compareDoubles(other, figure)) {
      case 'second-counts':
        dropped.add(earlier);
        first.set(name, position);
        break;
      case 'first-counts':
        dropped.add(position);
        break;
      case 'neither':
        dropped.add(earlier).add(position);
        tell(other, figure, log);
    }
  }
}

/** Figures of one name are about the same thing and of the same kind. */
function nameOf({ period, key, measure, value }: CentralFigure): string {
  const about = 'criterion' in key ? `c${key.criterion}` : `q${key.quantity}`;
  return [about, period, measure, value === null].join('|');
}

function compareDoubles(first: CentralFigure, second: CentralFigure): 'first-counts' | 'second-counts' | 'neither' {
  const sameSource = first.source === second.source;
  if (sameSource && first.asOf !== null && second.asOf !== null && first.asOf !== second.asOf) {
    return first.asOf < second.asOf ? 'second-counts' : 'first-counts';
  }
  return sameNumbers(first, second) ? 'first-counts' : 'neither';
}

function sameNumbers(a: CentralFigure, b: CentralFigure): boolean {
  return (['value', 'numerator', 'denominator', 'scale', 'decimals'] as const).every((field) => a[field] === b[field]);
}

function tell(first: CentralFigure, second: CentralFigure, log: FindingLog): void {
  const name = 'criterion' in first.key ? first.key.criterion : first.key.quantity;
  const values = [valueOf(first), valueOf(second)] as const;
  const criterion = 'criterion' in first.key ? name : null;
  log.add(centralFinding('central-two-values', 'error', { key: name, values, other: first.at }, second.at, criterion));
}

function valueOf({ value, numerator, denominator }: CentralFigure): number | null {
  return value ?? (numerator === null || denominator === null ? null : numerator / denominator);
}
