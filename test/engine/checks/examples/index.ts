import type { CheckExamples } from './example';
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
export const EXAMPLES_BY_CHECK = CHECKS.map((check) => ({ check, examples: EXAMPLES[check.id] }));
