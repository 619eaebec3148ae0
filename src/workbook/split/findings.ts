import type { FindingOf, Severity } from '../../engine/checks/finding';

/** The data of findings about a form split among agencies and put together again, by id. */
interface SplitFindingData {
  /** Criteria that no agency is responsible for: they go into no part. */
  readonly 'split-no-agency': { readonly codes: readonly string[] };
  /** `agencies` filled `codes` differently; nothing of it was merged. */
  readonly 'merge-filled-twice': {
    readonly code: string;
    readonly answers: readonly { readonly agency: string; readonly file: string; readonly value: string }[];
  };
  readonly 'merge-filled-by-none': { readonly code: string; readonly agencies: readonly string[] };
  /** `deadline` is an ISO date. */
  readonly 'merge-late': { readonly code: string; readonly agencies: readonly string[]; readonly deadline: string };
  /** An agency of the form of which no part was given. */
  readonly 'merge-part-absent': { readonly agency: string };
  /** A part was made from another form. */
  /** A file that `dti split` did not cut, or that lost what says so, and that is not the original either. */
  readonly 'merge-not-a-part': { readonly file: string; readonly original: string };
  readonly 'merge-other-original': { readonly file: string; readonly original: string };
  /** The table of a part cannot be found any more. */
  readonly 'merge-part-changed': { readonly file: string; readonly sheet: string };
  /** Criteria that a part had and that are gone from it. */
  /** Rows of criteria that the agency was not given, filled in all the same. */
  readonly 'merge-rows-foreign': { readonly file: string; readonly agency: string; readonly codes: readonly string[] };
  readonly 'merge-rows-gone': { readonly file: string; readonly codes: readonly string[] };
}

/** A finding about parts of a form, with the data of its id. */
export type SplitFinding = {
  [Check in keyof SplitFindingData]: FindingOf<Check, SplitFindingData[Check]>;
}[keyof SplitFindingData];

/** Makes a finding; `criterion` is null where it concerns none. */
export function splitFinding<Check extends keyof SplitFindingData>(
  check: Check,
  severity: Severity,
  data: SplitFindingData[Check],
  criterion: string | null = null,
): FindingOf<Check, SplitFindingData[Check]> {
  return { check, severity, at: null, criterion, data };
}
