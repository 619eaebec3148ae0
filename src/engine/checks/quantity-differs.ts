import type { Input } from '../edition/schema';
import { defineCheck, fails, HOLDS, INAPPLICABLE, type CheckContext, type Subject } from './check';
import type { CellRef } from './finding';
import { figuresOf, isLeftOut, type FigureSubject } from './figures';

/** All figures given for one quantity, in edition order of their rows. */
interface QuantitySubject extends Subject {
  readonly figures: readonly (FigureSubject & { readonly value: number })[];
}

/** A figure of the quantity; `at`: its cell where it is known. Raw figures of one quantity may stand on several sheets. */
export interface QuantityValue {
  readonly code: string;
  readonly input: string;
  readonly value: number;
  readonly at: CellRef | null;
}

/** One quantity (dossiers of the year, staff) has one value, however many criteria ask for it. One finding names all cells. */
export const quantityDiffers = defineCheck({
  id: 'quantity-differs',
  severity: 'error',
  subjects: quantitiesOf,
  judge: ({ figures }) => {
    const [first, ...others] = figures;
    if (first === undefined || others.length === 0) return INAPPLICABLE;
    if (others.every(({ value }) => value === first.value)) return HOLDS;
    const values = figures.map(({ entry, input, value, at }): QuantityValue => {
      return { code: entry.criterion, input: input.id, value, at };
    });
    const label: Input['label'] = first.input.label;
    return fails({ label, values });
  },
});

/** The quantities for which figures were given. */
export function quantitiesOf(context: CheckContext): readonly QuantitySubject[] {
  const byQuantity = new Map<string, (FigureSubject & { readonly value: number })[]>();
  for (const figure of figuresOf(context)) {
    const { value, input, entry } = figure;
    if (input.quantity === undefined || typeof value !== 'number' || isLeftOut(entry)) continue;
    const figures = byQuantity.get(input.quantity) ?? [];
    figures.push({ ...figure, value });
    byQuantity.set(input.quantity, figures);
  }
  return [...byQuantity.values()].map((figures) => ({
    figures,
    at: figures[0]?.at ?? null,
    criterion: figures[0]?.criterion ?? null,
  }));
}
