/**
 * The custom functions, one table: functions.json in both languages, the help that Excel shows, the reference page and
 * the parity of names with bodies all come from it.
 * A signature is frozen once released: it only grows at the end, by optional parameters.
 */
import { COMPARE_FUNCTIONS } from './catalog/compare';
import type { FunctionEntry } from './catalog/entry';
import { CENTRAL_FUNCTIONS } from './catalog/central';
import { LIST_FUNCTIONS } from './catalog/lists';
import { ROW_FUNCTIONS } from './catalog/rows';
import { SUM_FUNCTIONS } from './catalog/sums';

export type { FunctionEntry, FunctionParameter } from './catalog/entry';

/** What stands before the names of all functions; the manifest says the same. */
export const NAMESPACE = 'DTI';

export const CATALOG = [
  ...ROW_FUNCTIONS,
  ...SUM_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...CENTRAL_FUNCTIONS,
  ...COMPARE_FUNCTIONS,
] as const satisfies readonly FunctionEntry[];

/** The id of a function: what Excel binds formulas to, so that it never changes. */
export type FunctionId = (typeof CATALOG)[number]['id'];

/** What separates arguments: a semicolon where the comma is the decimal mark, as in Vietnam. */
export type ListSeparator = ',' | ';';

/** `=DTI.GROUPSCORE(group, criteria, points, [edition])` */
export function signatureOf({ name, parameters }: FunctionEntry, separator: ListSeparator): string {
  const names = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
  return `=${NAMESPACE}.${name}(${names.join(`${separator} `)})`;
}

/** The worked example as a formula to type: `=DTI.GROUPSCORE("1",A2:A63,E2:E63)`. */
export function exampleOf({ name, example }: FunctionEntry, separator: ListSeparator): string {
  return `=${NAMESPACE}.${name}(${example.join(separator)})`;
}
