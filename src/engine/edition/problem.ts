/**
 * What an author can get wrong in an edition. A problem carries an id, where it stands and data; the text that a
 * person reads is made from them in `src/messages`.
 */

/** Keys and positions from the top of the edition: `['groups', 3, 'criteria', 0, 'max']`. */
export type EditionPath = readonly (string | number)[];

/** Points that should agree and do not, in points. */
export interface PointsDiffer {
  readonly stated: number;
  readonly sum: number;
}

/** Counts of criteria that should agree and do not. */
export interface CountsDiffer {
  readonly stated: number;
  readonly counted: number;
}

/** The data of each problem by its id. `code` is a criterion's code as printed. */
export interface EditionProblemData {
  /** A required key is absent. */
  readonly 'missing-value': { readonly key: string };
  /** A value of another type; `expected` and `found` are JSON's type names (`integer` included). */
  readonly 'wrong-type': { readonly expected: readonly string[]; readonly found: string };
  /** Keys that an edition does not have, most often slips of spelling. */
  readonly 'unknown-key': { readonly keys: readonly string[] };
  /** A number, or the length of a text or list, beyond its limit. */
  readonly 'out-of-range': { readonly bound: 'least' | 'most'; readonly limit: number };
  /** A word that is none of the words allowed there. */
  readonly 'not-an-option': { readonly found: string; readonly options: readonly string[] };
  /** A text that is not written as it must be there: an id, an ISO date. */
  readonly 'bad-format': { readonly found: string };

  /** An id used twice among the edition's groups, pillars and leagues. */
  readonly 'duplicate-id': { readonly id: string };
  /** A criterion's code used twice in the edition. */
  readonly 'duplicate-code': { readonly code: string };
  /** An input's id used twice in one criterion. */
  readonly 'duplicate-input': { readonly code: string; readonly input: string };
  /** An option's id used twice in one input. */
  readonly 'duplicate-option': { readonly code: string; readonly input: string; readonly option: string };
  /** The heading a criterion names is not among its group's criteria. */
  readonly 'unknown-parent': { readonly code: string; readonly parent: string };
  /** A criterion stands, directly or through others, under itself. */
  readonly 'parent-cycle': { readonly code: string };
  /** A heading's points are its children's: it has no rule or inputs of its own. */
  readonly 'heading-with-rule': { readonly code: string };
  /** The id of a source that the edition does not list. */
  readonly 'unknown-source': { readonly source: string };

  /** A rule reads an input that the criterion does not have. */
  readonly 'unknown-input': { readonly code: string; readonly input: string };
  /** A rule reads an input of a kind it cannot use. */
  readonly 'wrong-input-kind': {
    readonly code: string;
    readonly input: string;
    readonly kind: string;
    readonly expected: readonly string[];
  };
  /** A status input lists no options. */
  readonly 'status-without-options': { readonly code: string; readonly input: string };
  /** Options on an input that is no status. */
  readonly 'options-without-status': { readonly code: string; readonly input: string };
  /** A status that can be chosen but to which the rule gives nothing, not even 0. */
  readonly 'option-without-value': { readonly code: string; readonly input: string; readonly option: string };
  /** The rule gives points to a status that cannot be chosen. */
  readonly 'unknown-option': { readonly code: string; readonly input: string; readonly option: string };
  /** Steps do not come highest first. */
  readonly 'steps-not-descending': { readonly code: string };
  /** Ratios from `full` on earn everything, so a floor above it is never met. */
  readonly 'floor-over-full': { readonly code: string; readonly floor: number; readonly full: number };
  /** The best figures earn less than the maximum; both in points. */
  readonly 'max-out-of-reach': { readonly code: string; readonly max: number; readonly reachable: number };

  /** A group's maximum is not the sum of its criteria. */
  readonly 'group-max-differs': PointsDiffer & { readonly group: string };
  /** A heading's maximum is not the sum of its children. */
  readonly 'heading-max-differs': PointsDiffer & { readonly code: string };
  /** A pillar's maximum is not the sum of its scored groups. */
  readonly 'pillar-max-differs': PointsDiffer & { readonly pillar: string };
  /** The edition's maximum is not the sum of its scored groups, or of its pillars. */
  readonly 'edition-max-differs': PointsDiffer;
  /** What is collected but not scored cannot have points. */
  readonly 'points-not-scored': { readonly name: string; readonly max: number };
  /** The edition says that it is complete, and a group has another number of criteria than it says. */
  readonly 'group-count-differs': CountsDiffer & { readonly group: string };
  /** Another number of criteria is listed than the edition says are known. */
  readonly 'known-count-differs': CountsDiffer;
  /** The numbers of criteria of a pillar's groups do not add up to the pillar's. */
  readonly 'pillar-count-differs': CountsDiffer & { readonly pillar: string };
  /** The numbers of criteria or component indices of the groups, or of the pillars, do not add up to the edition's. */
  readonly 'total-count-differs': CountsDiffer;

  /** More criteria than any edition has. */
  readonly 'too-many-criteria': { readonly count: number; readonly limit: number };
  /** An edition whose points or criteria are known has no groups. */
  readonly 'no-groups': Readonly<Record<string, never>>;
  /** A pillar names a group that the edition does not have. */
  readonly 'unknown-group': { readonly pillar: string; readonly group: string };
  /** A pillar counts a group twice. */
  readonly 'repeated-group': { readonly pillar: string; readonly group: string };
  /** A weight for a pillar that the edition does not have. */
  readonly 'unknown-pillar': { readonly pillar: string };
  /** Pillars are weighted, but this one has no weight. */
  readonly 'pillar-without-weight': { readonly pillar: string };
  /** The pillars' weights do not add up to 1. */
  readonly 'weights-not-one': { readonly sum: number };
}

/** The key of a problem's data, and of its text in `src/messages`. */
export type EditionProblemId = keyof EditionProblemData;

/** One problem of an edition: what, where, and the figures or names concerned. */
export type EditionProblem<Id extends EditionProblemId = EditionProblemId> = {
  readonly [K in Id]: { readonly id: K; readonly path: EditionPath; readonly data: EditionProblemData[K] };
}[Id];

/** A problem from its three parts. */
export function problem<Id extends EditionProblemId>(
  id: Id,
  path: EditionPath,
  data: EditionProblemData[Id],
): EditionProblem<Id> {
  return { id, path, data };
}
