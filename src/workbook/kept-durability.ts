/** What people ruled of how durable points are, in a workbook that was read from a file. */
import type { Edition } from '../engine/edition/schema';
import type { DurabilityRuling } from '../engine/ranking/sustainability';
import type { Workbook } from './grid';
import type { Binding } from './recognise/binding';
import { bookOf, boundForm } from './review/workbook-review';
import { durabilityOf } from './state/durability';

/** The rulings on the criteria of a form; none where nothing is remembered of it, or that is damaged. */
export function keptDurability(workbook: Workbook, binding: Binding, edition: Edition): readonly DurabilityRuling[] {
  const book = bookOf(workbook);
  return book.state.ok && book.state.value.durability.length > 0
    ? durabilityOf(book.state.value, boundForm(book, binding, edition))
    : [];
}
