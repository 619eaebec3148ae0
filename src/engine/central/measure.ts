import type { Criterion } from '../edition/schema';
import type { CompiledEdition } from '../scoring/compile';
import type { CentralFigure, CentralMeasure } from './figure';

/** What a figure about a criterion is where its table does not say: points where a person gives them, else the raw figure. */
export function measureIn({ measure }: CentralFigure, { rule }: Criterion): CentralMeasure {
  return measure ?? (rule.kind === 'given' ? 'points' : 'figure');
}

/** The same of any figure: a quantity is always a raw figure. */
export function measureOf(figure: CentralFigure, compiled: CompiledEdition): CentralMeasure {
  const { key } = figure;
  const position = 'criterion' in key ? compiled.positions.get(key.criterion) : undefined;
  const leaf = position === undefined ? undefined : compiled.criteria[position];
  return leaf === undefined ? (figure.measure ?? 'figure') : measureIn(figure, leaf.criterion);
}
