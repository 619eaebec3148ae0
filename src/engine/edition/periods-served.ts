/** The periods for which an edition is scored. */
import { SPANS, type Period, type Span } from '../period';
import type { Edition } from './schema';

const KINDS: Readonly<Record<Span, Edition['periods'][number]>> = {
  Q1: 'quarter',
  Q2: 'quarter',
  H1: 'half',
  Q3: 'quarter',
  '9M': 'nine-months',
  Q4: 'quarter',
  year: 'year',
};

/** The periods that an edition serves, in order of years and then as they follow; none where its years are not known. */
export function periodsServed({ years, periods }: Pick<Edition, 'years' | 'periods'>): readonly Period[] {
  const spans = SPANS.filter((span) => periods.includes(KINDS[span]));
  return years.flatMap((year) => spans.map((span) => ({ year, span })));
}
