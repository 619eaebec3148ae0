/** Functions that remember what they gave, where a thousand workbooks ask them the same. */

/** Enough for the words of an edition and its form, of which a thousand workbooks say the same. */
const MOST_REMEMBERED = 4_000;
const LONGEST_REMEMBERED = 300;

/** The same function, which remembers what it gave for short texts; forgets all when it has seen too many. */
export function rememberTexts<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length <= LONGEST_REMEMBERED) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, made);
    }
    return made;
  };
}

/** The same function, worked out once for each object: for objects that never change, such as editions. */
export function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
