/** The raw figures of entries as subjects of checks. */
import type { Criterion, Input } from '../edition/schema';
import type { Entry, InputValue } from '../scoring/scoresheet';
import type { CheckContext, Subject } from './check';

/** One raw figure of a criterion, given or not. */
export interface FigureSubject extends Subject {
  readonly entry: Entry;
  readonly of: Criterion;
  readonly input: Input;
  /** Null where nothing was given. */
  readonly value: InputValue;
}

/** Every raw figure that the edition asks of the rows of the scoresheet. */
export function figuresOf({ scoresheet, criteria }: CheckContext): readonly FigureSubject[] {
  return scoresheet.entries.flatMap((entry) => {
    const of = criteria.get(entry.criterion)?.criterion;
    if (of === undefined) return [];
    return of.inputs.map((input) => ({
      entry,
      of,
      input,
      value: entry.inputs[input.id] ?? null,
      at: entry.inputsAt?.[input.id] ?? entry.at.code ?? null,
      criterion: entry.criterion,
    }));
  });
}

/** Whether a row asks to be left out, or is: its figures are then nobody's concern. */
export function isLeftOut({ state }: Entry): boolean {
  return state === 'not-applicable' || state === 'not-applicable-requested';
}

/**
 * Whether the points come from others than the unit: a survey of citizens or officials, sentiment, interviews. The kinds are
 * the sources of data that the 2020 edition names beside reports (CRITERIA: `obtained.by`); the grouping is ours.
 */
export function isForOthers({ obtained: { by } }: Criterion): boolean {
  return by === 'survey' || by === 'sentiment' || by === 'interview';
}
