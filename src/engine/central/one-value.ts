/** One figure for each thing: what a table says twice of one scoresheet, under other names, periods or measures. */
import { measureOf } from './measure';
import type { CompiledEdition } from '../scoring/compile';
import type { CentralFigure } from './figure';
import { centralFinding, type CentralFinding } from './findings';

interface SingleFigures {
  readonly figures: readonly CentralFigure[];
  readonly findings: readonly CentralFinding[];
}

/**
 * Of the figures of one scoresheet that are about the same thing, the later day of one source counts, and the first of equal
 * ones. Two that differ otherwise are told and neither counts: nothing says which of them is right.
 */
export function withoutContradictions(figures: readonly CentralFigure[], compiled: CompiledEdition): SingleFigures {
  const kept = new Map<string, CentralFigure | null>();
  const findings: CentralFinding[] = [];
  for (const figure of figures) {
    const name = nameOf(figure, compiled);
    const earlier = kept.get(name);
    if (earlier === undefined) {
      kept.set(name, figure);
    } else if (earlier !== null) {
      const counting = countingOf(earlier, figure);
      kept.set(name, counting);
      if (counting === null) findings.push(twoValues(earlier, figure));
    }
  }
  return { figures: [...kept.values()].filter((figure) => figure !== null), findings };
}

/** Figures of one name are about the same thing and of the same kind. */
function nameOf(figure: CentralFigure, compiled: CompiledEdition): string {
  const { key, value } = figure;
  const about = 'criterion' in key ? `c${key.criterion}` : `q${key.quantity}`;
  return `${about}|${measureOf(figure, compiled)}|${String(value === null)}`;
}

/** The figure that counts of two; null where neither does. */
export function countingOf(first: CentralFigure, second: CentralFigure): CentralFigure | null {
  const sameSource = first.source === second.source;
  if (sameSource && first.asOf !== null && second.asOf !== null && first.asOf !== second.asOf) {
    return first.asOf < second.asOf ? second : first;
  }
  return sameNumbers(first, second) ? first : null;
}

/** That a table gives two values for one thing. */
export function twoValues(
  first: CentralFigure,
  second: CentralFigure,
): Extract<CentralFinding, { readonly check: 'central-two-values' }> {
  const name = 'criterion' in first.key ? first.key.criterion : first.key.quantity;
  const values = [valueOf(first), valueOf(second)] as const;
  const criterion = 'criterion' in first.key ? name : null;
  return centralFinding('central-two-values', 'error', { key: name, values, other: first.at }, second.at, criterion);
}

function sameNumbers(a: CentralFigure, b: CentralFigure): boolean {
  return (['value', 'numerator', 'denominator', 'scale', 'decimals'] as const).every((field) => a[field] === b[field]);
}

function valueOf({ value, numerator, denominator }: CentralFigure): number | null {
  return value ?? (numerator === null || denominator === null ? null : numerator / denominator);
}
