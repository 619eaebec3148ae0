import type { CheckExamples } from './example';
import type { Check, Subject } from '../../../../src/engine/checks/check';
import { CHECKS } from '../../../../src/engine/checks/run-checks';
import { FIGURE_EXAMPLES } from './figures';
import { PAPER_EXAMPLES } from './papers';
import { ROW_EXAMPLES } from './rows';

type CheckId = (typeof CHECKS)[number]['id'];

/** Examples of every check of a scoresheet alone: a check without them does not compile. */
export const EXAMPLES: Readonly<Record<CheckId, CheckExamples>> = {
  ...ROW_EXAMPLES,
  ...FIGURE_EXAMPLES,
  ...PAPER_EXAMPLES,
};

/** The checks with their examples. */
export const EXAMPLES_BY_CHECK = CHECKS.map((check) => ({
  // Each check judges its own subjects only, which the type of a list of checks cannot say.
  check: check as unknown as Check<CheckId, Subject, unknown>,
  examples: EXAMPLES[check.id],
}));
