import type { Criterion } from '../../../src/engine/edition/schema';
import type { Outcome } from '../../../src/engine/scoring/batch';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { scoreSheet } from '../../../src/engine/scoring/scorecard';
import type { InputValue } from '../../../src/engine/scoring/scoresheet';
import { edition, figures, sheet } from './fixtures';

/** What one criterion alone earns for the given figures: points, or the reason why there are none. */
export function scoreOne(criterion: Criterion, inputs: Record<string, InputValue>): number | Outcome {
  const compiled = compileEdition(edition([{ id: 'G', criteria: [criterion] }]));
  const [entry] = scoreSheet(compiled, sheet(figures(criterion.code, inputs))).entries;
  if (entry === undefined) throw new Error('The criterion was not scored.');
  return entry.computed ?? entry.outcome;
}
