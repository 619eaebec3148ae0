import type { CentralFigure } from '../../../engine/central/figure';
import type { ChangedFigure, HeldValue } from '../findings';

/** How two copies differ; figures are named by unit, period and criterion or quantity. */
interface CentralChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly ChangedFigure[];
}

/** What changed from one copy to the next. A figure with a later date and the same value is unchanged. */
export function centralChanges(before: Iterable<CentralFigure>, after: Iterable<CentralFigure>): CentralChanges {
  const earlier = byName(before);
  const later = byName(after);
  const changed = [...later].flatMap(([figure, to]): ChangedFigure[] => {
    const from = earlier.get(figure);
    return from === undefined || isSame(from, to) ? [] : [{ figure, from, to }];
  });
  return {
    added: [...later.keys()].filter((name) => !earlier.has(name)),
    gone: [...earlier.keys()].filter((name) => !later.has(name)),
    changed,
  };
}

function byName(figures: Iterable<CentralFigure>): ReadonlyMap<string, HeldValue> {
  const named = new Map<string, HeldValue>();
  for (const { unit, period, key, value, numerator, denominator } of figures) {
    const subject = 'criterion' in key ? key.criterion : key.quantity;
    const name = [unit, period, subject].filter((part) => part !== null).join(' · ');
    named.set(name, { value, numerator, denominator });
  }
  return named;
}

function isSame(a: HeldValue, b: HeldValue): boolean {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator;
}
