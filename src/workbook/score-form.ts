import { runChecks, type CheckFinding } from '../engine/checks/run-checks';
import type { Edition } from '../engine/edition/schema';
import type { ReviewFinding } from '../engine/review/findings';
import { compileEdition } from '../engine/scoring/compile';
import { scoreSheet, type Scorecard } from '../engine/scoring/scorecard';
import type { Scoresheet } from '../engine/scoring/scoresheet';
import { completeEdition } from './complete/complete-edition';
import { editionFindings } from './complete/edition-findings';
import type { EditionFinding } from './complete/findings';
import type { Workbook } from './grid';
import { IN_CELLS, type TextNumbers } from './read/figure';
import type { ReadingFinding } from './read/findings';
import { readScoresheet } from './read/read-scoresheet';
import type { Binding } from './recognise/binding';
import { ruledForm, type KeptReview } from './review/ruled-form';
import { NO_LOG } from './state/log-codec';

/** A form as read, scored and checked. */
export interface ScoredForm {
  /** The edition it was scored with: a partly known one is completed by the form. */
  readonly edition: Edition;
  /** As it was read: what people typed. */
  readonly scoresheet: Scoresheet;
  /** Final points and criteria left out are those of the review log, once it rules. */
  readonly card: Scorecard;
  /** Whether the review log rules, so that final points are no longer the form's own. */
  readonly isRuled: boolean;
  /** Codes of criteria on which the council ruled. */
  readonly ruled: ReadonlySet<string>;
  /** What reading, the checks, the edition and the review log found; what recognising found is told by those who recognised. */
  readonly findings: readonly (ReadingFinding | CheckFinding | EditionFinding | ReviewFinding)[];
}

interface ScoreFormOptions {
  /** How numbers stand in texts. */
  readonly numbers?: TextNumbers;
  /** Whose form it is; else the unit it names. */
  readonly unit?: string;
  /** Among which the right edition is looked for when the form is of a year that this one does not serve. */
  readonly editions?: readonly Edition[];
  /** The log of its appraisal, kept in the workbook. */
  readonly review?: KeptReview;
}

const NOT_REVIEWED: KeptReview = { kept: NO_LOG, form: null, bound: new Set() };

/** Reads, scores and checks the form that a binding describes: the one way from a table to a scorecard. */
export function scoreForm(
  workbook: Workbook,
  binding: Binding,
  known: Edition,
  { numbers = IN_CELLS, unit, editions = [known], review = NOT_REVIEWED }: ScoreFormOptions = {},
): ScoredForm {
  const edition = completeEdition(known, workbook, binding);
  const read = readScoresheet(workbook, binding, edition, numbers);
  const scoresheet: Scoresheet = { ...read.scoresheet, unit: unit ?? read.scoresheet.unit };
  const ruled = ruledForm(edition, scoresheet, review);
  return {
    edition,
    scoresheet,
    isRuled: ruled.isRuled,
    ruled: ruled.ruled,
    card: scoreSheet(compileEdition(edition), ruled.scoresheet),
    findings: [
      ...editionFindings(known, workbook, binding, editions),
      ...read.findings,
      ...runChecks(edition, scoresheet, ruled.rulings),
      ...ruled.findings,
    ],
  };
}
