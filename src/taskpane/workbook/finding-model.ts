import { findingMessage, findingTexts, type AnyFinding } from '../../messages/finding';
import type { Workbook } from '../../workbook/grid';
import { disputeModel } from './dispute-model';
import { mendModels } from './mend-model';
import type { FindingModel } from './model';
import { placesOf } from './places';
import { GRAVEST_FIRST } from '../../engine/checks/finding';

const BEHIND_ERRORS = 0.5;

/**
 * Findings in words: errors first, then figures that differ from central ones with the weightiest first, then the others, gravest
 * first. What can be mended is told where the workbook is given.
 */
export function findingModels(findings: readonly AnyFinding[], workbook?: Workbook): readonly FindingModel[] {
  const rank = ({ severity, dispute }: FindingModel): number =>
    dispute?.verdict === 'conflict' ? BEHIND_ERRORS : GRAVEST_FIRST.indexOf(severity);
  return findings
    .map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      at: isCell(finding) ? finding.at : null,
      criterion: finding.criterion,
      text: isCell(finding)
        ? { vi: findingMessage(finding, 'vi'), en: findingMessage(finding, 'en') }
        : findingTexts(finding),
      dispute: disputeModel(finding),
      mends: workbook === undefined ? [] : mendModels(finding, workbook),
      places: placesOf(finding),
    }))
    .sort((a, b) => rank(a) - rank(b));
}

/** False where the place is a record of a JSON source: there is nothing to go to, so the text names it. */
function isCell({ at }: AnyFinding): boolean {
  return at?.address.startsWith('#') !== true;
}
