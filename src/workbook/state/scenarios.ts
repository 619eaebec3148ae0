/** Named scenarios as the workbook keeps them, by binding. */
import * as z from 'zod/mini';
import type { EntryChange, Scenario } from '../../engine/scoring/scenario';
import { BASES } from '../../engine/scoring/scoresheet';
import type { WorkbookState } from './state';

const text = z.string();

const Change = z.looseObject({
  criterion: text,
  /** The figures that are tried; those that are not here stay as they are in the form. */
  inputs: z._default(
    z.array(z.looseObject({ input: text, value: z.union([text, z.number(), z.boolean(), z.null()]) })),
    [],
  ),
  state: z._default(
    z.nullable(z.enum(['answered', 'missing', 'not-applicable-requested', 'not-applicable', 'did-not-arise'])),
    null,
  ),
  /** Null where the points follow from figures; `value` null takes the points away. */
  points: z._default(z.nullable(z.looseObject({ value: z.nullable(z.number()) })), null),
});

/** What `WorkbookState.scenarios` holds. */
export const KeptScenario = z.looseObject({
  binding: text,
  id: text,
  name: text,
  basis: z.enum(BASES),
  /** ISO time of the last change. */
  at: text,
  author: z.nullable(text),
  changes: z.array(Change),
});

/** The scenarios of a binding, in the order in which they were kept. */
export function scenariosOf({ scenarios }: WorkbookState, binding: string): readonly Scenario[] {
  return scenarios
    .filter((kept) => kept.binding === binding)
    .map(({ id, name, basis, at, author, changes }) => ({
      id,
      name,
      basis,
      at,
      author,
      changes: changes.map(({ criterion, inputs, state, points }): EntryChange => ({
        criterion,
        ...(inputs.length === 0
          ? {}
          : { inputs: Object.fromEntries(inputs.map(({ input, value }) => [input, value])) }),
        ...(state === null ? {} : { state }),
        ...(points === null ? {} : { points: points.value }),
      })),
    }));
}

/** The state with a scenario kept: in the place of the one with its id, else after the others. */
export function keepScenario(state: WorkbookState, binding: string, scenario: Scenario): WorkbookState {
  const kept = {
    binding,
    id: scenario.id,
    name: scenario.name,
    basis: scenario.basis,
    at: scenario.at,
    author: scenario.author,
    changes: scenario.changes.map(({ criterion, inputs, state: entryState, points }) => ({
      criterion,
      inputs: Object.entries(inputs ?? {}).map(([input, value]) => ({ input, value })),
      state: entryState ?? null,
      points: points === undefined ? null : { value: points },
    })),
  };
  const isSame = (each: { readonly binding: string; readonly id: string }): boolean =>
    each.binding === binding && each.id === scenario.id;
  const isKnown = state.scenarios.some(isSame);
  return {
    ...state,
    scenarios: isKnown
      ? state.scenarios.map((each) => (isSame(each) ? { ...each, ...kept } : each))
      : [...state.scenarios, kept],
  };
}

/** The state without a scenario. */
export function dropScenario(state: WorkbookState, binding: string, id: string): WorkbookState {
  return { ...state, scenarios: state.scenarios.filter((each) => each.binding !== binding || each.id !== id) };
}
