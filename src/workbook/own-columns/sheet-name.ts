import type { Book } from '../book';

/** The name, with a number after it where a sheet of that name is there already. Excel compares names without case. */
export function freeSheetName(wanted: string, book: Book, leaving: readonly string[] = []): string {
  const staying = book.facts.filter(({ mark }) => !leaving.includes(mark.name));
  const taken = new Set(staying.map(({ mark }) => mark.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted} ${String(number)}`;
  }
  return name;
}
