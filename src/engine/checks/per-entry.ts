import type { Entry } from '../scoring/scoresheet';

/** What follows from a row, made once however many checks ask for it: entries are immutable. */
export function perEntry<T>(make: (entry: Entry) => T): (entry: Entry) => T {
  const known = new WeakMap<Entry, { readonly made: T }>();
  return (entry) => {
    const earlier = known.get(entry);
    if (earlier !== undefined) return earlier.made;
    const made = make(entry);
    known.set(entry, { made });
    return made;
  };
}
