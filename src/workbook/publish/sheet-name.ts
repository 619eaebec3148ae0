const MAX_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/**
 * A name made of a text for a sheet (or a file, which may be longer), unlike those taken (in lower case), which it joins.
 */
export function freeSheetName(text: string, taken: Set<string>, longest = MAX_NAME): string {
  // Excel refuses names that begin or end with an apostrophe.
  const name =
    text
      .replace(NOT_IN_NAMES, ' ')
      .slice(0, longest)
      .trim()
      .replace(/^'+|'+$/g, '') || '–';
  let free = name;
  for (let next = 2; taken.has(free.toLowerCase()); next += 1) {
    const suffix = ` (${String(next)})`;
    free = `${name.slice(0, longest - suffix.length).trim()}${suffix}`;
  }
  taken.add(free.toLowerCase());
  return free;
}
