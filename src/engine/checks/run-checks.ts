import type { Edition } from '../edition/schema';
import type { Scoresheet } from '../scoring/scoresheet';
import { appraisedOverMax } from './appraised-over-max';
import type { Check, Subject } from './check';
import type { Comparisons } from './comparisons';
import { checkContext } from './context';
import { didNotAriseContradicted } from './did-not-arise-contradicted';
import { duplicateCode } from './duplicate-code';
import { finalOverMax } from './final-over-max';
import { figureFell } from './figure-fell';
import { figureJumped } from './figure-jumped';
import { figureMissing } from './figure-missing';
import { figureNegative } from './figure-negative';
import { figureNotWhole } from './figure-not-whole';
import type { FindingOf } from './finding';
import { maxDiffers } from './max-differs';
import { missingCriterion } from './missing-criterion';
import { notApplicableRequested } from './not-applicable-requested';
import { partOverWhole } from './part-over-whole';
import { partWithoutWhole } from './part-without-whole';
import { pointsJumped } from './points-jumped';
import { pointsMissing } from './points-missing';
import { pointsNegative } from './points-negative';
import { pointsUnlikePeers } from './points-unlike-peers';
import { selfOverMax } from './self-over-max';
import { subtotalDiffers } from './subtotal-differs';
import { totalDiffers } from './total-differs';
import { totalUnlikePeers } from './total-unlike-peers';
import { unknownCode } from './unknown-code';
import { zeroDenominator } from './zero-denominator';

/** The checks that compare a scoresheet with earlier ones and with similar units. */
export const COMPARISON_CHECKS = [figureFell, figureJumped, pointsJumped, pointsUnlikePeers, totalUnlikePeers] as const;

/** Every check of a scoresheet alone, in the order in which people mend: rows first, then points, then sums. */
export const CHECKS = [
  unknownCode,
  duplicateCode,
  missingCriterion,
  maxDiffers,
  selfOverMax,
  appraisedOverMax,
  finalOverMax,
  pointsNegative,
  pointsMissing,
  figureMissing,
  figureNegative,
  figureNotWhole,
  partOverWhole,
  partWithoutWhole,
  zeroDenominator,
  didNotAriseContradicted,
  notApplicableRequested,
  subtotalDiffers,
  totalDiffers,
] as const;

type FindingFrom<C> =
  C extends Check<infer Id, infer Of, infer Data> ? (Of extends Subject ? FindingOf<Id, Data> : never) : never;

/** What the comparing checks find. */
export type ComparisonFinding = FindingFrom<(typeof COMPARISON_CHECKS)[number]>;

/** What the checks of a scoresheet find. */
export type CheckFinding = FindingFrom<(typeof CHECKS)[number]> | ComparisonFinding;

/** Runs every check of a scoresheet against its edition. */
export function runChecks(edition: Edition, scoresheet: Scoresheet): readonly CheckFinding[] {
  const context = checkContext(edition, scoresheet);
  return CHECKS.flatMap((check): readonly CheckFinding[] => check.run(context));
}

/** Compares a scoresheet with its unit's earlier ones and with similar units; what is not given is not compared. */
export function runComparisons(
  edition: Edition,
  scoresheet: Scoresheet,
  comparisons: Comparisons,
): readonly ComparisonFinding[] {
  const context = checkContext(edition, scoresheet, comparisons);
  return COMPARISON_CHECKS.flatMap((check): readonly ComparisonFinding[] => check.run(context));
}
