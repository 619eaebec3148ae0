/**
 * The frame of data checks: a check is one small file with an id, a severity and a pure function that judges one subject.
 * A check never mends anything and never writes prose.
 */
import type { Criterion, Edition, Group } from '../edition/schema';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import type { CheckOptions } from './options';
import type { Evidence } from './evidence';
import type { CellRef, FindingOf, Severity } from './finding';

/**
 * What a check says of one subject: it holds; it fails, with the data of its message; it is undecided, because only a
 * person can tell; or it does not apply, because there is nothing to compare.
 */
export type Outcome<Data> =
  { readonly outcome: 'holds' } | { readonly outcome: 'inapplicable' } | Told<'fails', Data> | Told<'undecided', Data>;

/** An outcome that a person is told of. */
interface Told<Kind extends 'fails' | 'undecided', Data> {
  readonly outcome: Kind;
  readonly data: Data;
  readonly as: FindingParts;
}

/** What a finding has otherwise than its check and subject say: how much it matters, or which cell it points to. */
type FindingParts = Partial<Pick<FindingOf<string, unknown>, 'severity' | 'at' | 'criterion'>>;

/** What a check judges: a row, a cell, a criterion; with the place a finding about it points to. */
export interface Subject {
  readonly at: CellRef | null;
  /** Code of the criterion concerned, if one is. */
  readonly criterion: string | null;
}

/** One row of the scoresheet as the subject of a check. */
export interface EntrySubject extends Subject {
  readonly entry: Entry;
}

/** A criterion that carries points of its own, with its group. */
export interface CheckedCriterion {
  readonly criterion: Criterion;
  readonly group: Group;
}

/** What checks look at. */
export interface CheckContext {
  readonly edition: Edition;
  readonly scoresheet: Scoresheet;
  /** Criteria that carry points of their own, by code, in edition order. */
  readonly criteria: ReadonlyMap<string, CheckedCriterion>;
  /** Earlier scoresheets, similar units and rulings; empty where the scoresheet is checked alone. */
  readonly comparisons: CheckOptions;
  /** Every row, as the subject of a check. */
  readonly rows: readonly EntrySubject[];
  /** What a row cites as evidence, read once however many checks ask. */
  readonly evidenceOf: (entry: Entry) => Evidence;
}

interface CheckDefinition<Id extends string, Of extends Subject, Data> {
  /** Kebab-case: also the name of the file, of its test and the key of its message. */
  readonly id: Id;
  /** How much a failure matters; what is undecided is always `undecided`. */
  readonly severity: Exclude<Severity, 'undecided'>;
  readonly subjects: (context: CheckContext) => readonly Of[];
  readonly judge: (subject: Of, context: CheckContext) => Outcome<Data>;
}

/** A check with its judging of subjects one by one made into a run over a scoresheet. */
export interface Check<Id extends string, Of extends Subject, Data> extends CheckDefinition<Id, Of, Data> {
  /** Judges every subject and tells of those that fail or are undecided. */
  readonly run: (context: CheckContext) => readonly FindingOf<Id, Data>[];
}

/** A check ready to run. */
export function defineCheck<Id extends string, Of extends Subject, Data>(
  definition: CheckDefinition<Id, Of, Data>,
): Check<Id, Of, Data> {
  const { id, severity, subjects, judge } = definition;
  return {
    ...definition,
    // A plain loop: thousands of units are checked at once, and nearly all that is judged holds.
    run: (context) => {
      const findings: FindingOf<Id, Data>[] = [];
      for (const subject of subjects(context)) {
        const result = judge(subject, context);
        if (result.outcome === 'holds' || result.outcome === 'inapplicable') continue;
        const { at, criterion } = subject;
        const told = result.outcome === 'fails' ? severity : 'undecided';
        findings.push({ check: id, severity: told, at, criterion, data: result.data, ...result.as });
      }
      return findings;
    },
  };
}

export const HOLDS = { outcome: 'holds' } as const;
export const INAPPLICABLE = { outcome: 'inapplicable' } as const;

/** The outcome of a check that failed. */
export function fails<Data>(data: Data, as: FindingParts = {}): Told<'fails', Data> {
  return { outcome: 'fails', data, as };
}

/** The outcome of a check that only a person can settle. */
export function undecided<Data>(data: Data, as: FindingParts = {}): Told<'undecided', Data> {
  return { outcome: 'undecided', data, as };
}
