import type { EditionPath, EditionProblem, EditionProblemData, EditionProblemId } from '../engine/edition/problem';

/** One text per problem of an edition, made from its data. */
export type EditionProblemTexts = { readonly [Id in EditionProblemId]: (data: EditionProblemData[Id]) => string };

/** Rules told in words. `ratio` is a formula such as `(b + c)/a`; numbers come already written in the language. */
export interface RuleTexts {
  readonly given: () => string;
  readonly boolean: (data: { readonly condition: string }) => string;
  readonly ratio: (data: { readonly ratio: string }) => string;
  readonly threshold: (data: {
    readonly ratio: string;
    readonly full: string;
    readonly floor: string | null;
  }) => string;
  readonly allOrNothing: (data: { readonly ratio: string }) => string;
  readonly requires: (data: { readonly condition: string; readonly steps: string }) => string;
  readonly step: (data: { readonly input: string; readonly atLeast: string; readonly share: string }) => string;
  readonly status: (data: { readonly option: string; readonly share: string }) => string;
  readonly perItem: (data: { readonly items: number; readonly each: string }) => string;
  readonly points: (data: { readonly points: string }) => string;
  readonly shareOfMax: (data: { readonly share: string }) => string;
  readonly part: (data: { readonly label: string; readonly worth: string; readonly rule: string }) => string;
  readonly parts: (data: { readonly parts: string }) => string;
}

/** All texts about editions in one language. */
export interface EditionTexts {
  readonly problems: EditionProblemTexts;
  readonly rules: RuleTexts;
}

/** The text of one problem of an edition, without its place. */
export function editionProblemWords<Id extends EditionProblemId>(
  found: EditionProblem<Id>,
  texts: EditionProblemTexts,
): string {
  return texts[found.id](found.data);
}

/** A path as JSON tools write it: `groups[0].criteria[3].rule`. */
export function pathText(path: EditionPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
