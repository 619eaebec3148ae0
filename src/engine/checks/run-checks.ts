import type { Edition } from '../edition/schema';
import type { Scoresheet } from '../scoring/scoresheet';
import { agreedYetChanged } from './agreed-yet-changed';
import { appraisedOverMax } from './appraised-over-max';
import { appraisedWithoutReason } from './appraised-without-reason';
import { cellsToMend, type CellsToMendFinding } from './cells-to-mend';
import type { Check, Subject } from './check';
import type { Comparisons } from './comparisons';
import { checkContext } from './context';
import { criterionUnanswered } from './criterion-unanswered';
import { denominatorsDiffer } from './denominators-differ';
import { didNotAriseContradicted } from './did-not-arise-contradicted';
import { duplicateCode } from './duplicate-code';
import { evidenceAfterPeriod } from './evidence-after-period';
import { evidenceForm } from './evidence-form';
import { evidenceMissing } from './evidence-missing';
import { finalOverMax } from './final-over-max';
import { figureFell } from './figure-fell';
import { figureJumped } from './figure-jumped';
import { figureMissing } from './figure-missing';
import { figureNegative } from './figure-negative';
import { figureNotWhole } from './figure-not-whole';
import type { FindingOf } from './finding';
import type { IndexRowFinding } from './index-row';
import { maxDiffers } from './max-differs';
import { missingCriterion } from './missing-criterion';
import { nothingFilled } from './nothing-filled';
import { notApplicableRequested } from './not-applicable-requested';
import { notApplicableUnaccepted } from './not-applicable-unaccepted';
import { notApplicableWithoutReason } from './not-applicable-without-reason';
import type { CheckOptions } from './options';
import { partOverWhole } from './part-over-whole';
import { partWithoutWhole } from './part-without-whole';
import { percentScale } from './percent-scale';
import { pointsJumped } from './points-jumped';
import { pointsMissing } from './points-missing';
import { pointsNegative } from './points-negative';
import { pointsSustained } from './points-sustained';
import { pointsUnlikePeers } from './points-unlike-peers';
import { quantityDiffers } from './quantity-differs';
import { selfNotByRule } from './self-not-by-rule';
import { selfOverMax } from './self-over-max';
import { statusStale } from './status-stale';
import { subtotalDiffers } from './subtotal-differs';
import { surveySelfScored } from './survey-self-scored';
import { textPercentDiffers } from './text-percent-differs';
import { totalDiffers } from './total-differs';
import { totalUnlikePeers } from './total-unlike-peers';
import { unknownCode } from './unknown-code';
import { zeroDenominator } from './zero-denominator';

/** The checks that compare a scoresheet with earlier ones and with similar units. */
export const COMPARISON_CHECKS = [
  figureFell,
  figureJumped,
  pointsJumped,
  pointsSustained,
  pointsUnlikePeers,
  totalUnlikePeers,
] as const;

/** Every check of a scoresheet alone, in the order in which people mend: rows, points and figures first, then sums, then papers. */
export const CHECKS = [
  unknownCode,
  duplicateCode,
  missingCriterion,
  maxDiffers,
  selfOverMax,
  appraisedOverMax,
  finalOverMax,
  pointsNegative,
  nothingFilled,
  criterionUnanswered,
  pointsMissing,
  figureMissing,
  figureNegative,
  figureNotWhole,
  percentScale,
  partOverWhole,
  partWithoutWhole,
  quantityDiffers,
  selfNotByRule,
  surveySelfScored,
  zeroDenominator,
  didNotAriseContradicted,
  notApplicableRequested,
  notApplicableUnaccepted,
  notApplicableWithoutReason,
  subtotalDiffers,
  totalDiffers,
  agreedYetChanged,
  appraisedWithoutReason,
  textPercentDiffers,
  denominatorsDiffer,
  evidenceAfterPeriod,
  evidenceMissing,
  evidenceForm,
  statusStale,
] as const;

type FindingFrom<C> =
  C extends Check<infer Id, infer Of, infer Data> ? (Of extends Subject ? FindingOf<Id, Data> : never) : never;

/** What the comparing checks find. */
export type ComparisonFinding = FindingFrom<(typeof COMPARISON_CHECKS)[number]>;

/** What the checks of a scoresheet, of its comparisons and of printed rows of values find. */
export type CheckFinding =
  FindingFrom<(typeof CHECKS)[number]> | ComparisonFinding | IndexRowFinding | CellsToMendFinding;

/**
 * Runs every check of a scoresheet against its edition, all in one run, and names the cells that would settle several
 * findings at once. `options` tells what else is known, such as rulings; comparing
 * with earlier periods and similar units is `runComparisons`.
 */
export function runChecks(
  edition: Edition,
  scoresheet: Scoresheet,
  options: CheckOptions = {},
): readonly CheckFinding[] {
  const context = checkContext(edition, scoresheet, options);
  const found = CHECKS.flatMap((check): readonly CheckFinding[] => check.run(context));
  return [...found, ...cellsToMend(context, found)];
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
