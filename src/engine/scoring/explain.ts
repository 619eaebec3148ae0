import type { RuleKind } from '../edition/rule-schema';
import type { Edition, Text } from '../edition/schema';
import { computePoints, outcomeAt, type Outcome } from './batch';
import type { CompiledEdition } from './compile';
import { encodeUnit } from './encode';
import { pointsIn } from './round';
import type { RuleDetail } from './rules/rule';
import type { Entry, EntryState, InputValue } from './scoresheet';

/** How one criterion's computed points came about: data only; the words are made elsewhere. */
export interface Trace {
  readonly criterion: string;
  readonly rule: RuleKind;
  /** Every input of the criterion with the figure given; null where none was. */
  readonly inputs: readonly { readonly id: string; readonly label: Text; readonly value: InputValue }[];
  /** What the rule took from the inputs: ratio, threshold, step or parts. */
  readonly detail: RuleDetail;
  /** In points; null where the source does not say. */
  readonly maximum: number | null;
  /** In points, as the scorecard shows them; null with the reason in `outcome`. */
  readonly points: number | null;
  readonly outcome: Outcome;
  /** `did-not-arise` and `not-applicable` decide before the rule does. */
  readonly state: EntryState;
  /** What a zero denominator earns: full points, or a person is asked. */
  readonly didNotArise: 'full' | 'ask';
  /** Where the criterion was read; the title is null for a source that the edition does not list. */
  readonly source: { readonly id: string; readonly title: string | null; readonly url: string | null };
  readonly decision: Edition['decision'];
}

/**
 * Explains the computed points of one entry, by the very functions that compute them.
 * @throws Error when the entry's code is not a leaf criterion of the edition: a bug.
 */
export function explainCriterion(compiled: CompiledEdition, entry: Entry): Trace {
  const position = compiled.positions.get(entry.criterion) ?? -1;
  const leaf = compiled.criteria[position];
  if (leaf === undefined) {
    throw new Error(`"${entry.criterion}" is not a leaf criterion of edition "${compiled.edition.id}".`);
  }
  const { criterion, maximum, rule } = leaf;
  const batch = encodeUnit(compiled, new Map([[entry.criterion, entry]]));
  const { points, outcomes } = computePoints(compiled, batch);
  const outcome = outcomeAt(outcomes, position);
  const row = pointsIn(points, position, compiled.edition);
  const source = compiled.edition.sources[criterion.source];
  return {
    criterion: criterion.code,
    rule: rule.kind,
    inputs: criterion.inputs.map(({ id, label }) => ({ id, label, value: entry.inputs[id] ?? null })),
    detail: rule.explain(batch.inputs, 0),
    maximum,
    points: outcome === 'scored' ? row : null,
    outcome,
    state: entry.state,
    didNotArise: criterion.didNotArise,
    source: { id: criterion.source, title: source?.title ?? null, url: source?.url ?? null },
    decision: compiled.edition.decision,
  };
}
