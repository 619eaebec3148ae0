/** From a workbook read from a file to a scored form: recognised, read, scored and checked. */
import type { CheckFinding } from '../engine/checks/run-checks';
import { OFFICIAL_EDITIONS } from '../engine/edition/official';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import type { ReviewFinding } from '../engine/review/findings';
import type { EditionFinding } from './complete/findings';
import type { WorkbookFile } from './file/workbook-file';
import { textNumbersOf } from './read/figure';
import { readingFinding, type ReadingFinding } from './read/findings';
import type { Binding } from './recognise/binding';
import { recogniseWorkbook } from './recognise/recognise-workbook';
import { keptReviewIn } from './review/workbook-review';
import { scoreForm, type ScoredForm } from './score-form';

/** A workbook's form, scored. */
export interface ScoredWorkbook extends ScoredForm {
  readonly binding: Binding;
  /** As the workbook writes it; where it names none, its file's name without the ending. */
  readonly unit: string;
  /** Of recognising, reading, the checks, the edition and the review log. */
  readonly findings: readonly (ReadingFinding | CheckFinding | EditionFinding | ReviewFinding)[];
}

/**
 * Scores the form of a workbook by the edition given, else by the official one that its codes prove; `sheet` names the
 * sheet to read where several have a table.
 */
export function scoreWorkbookFile(
  workbook: WorkbookFile,
  given: Edition | null,
  sheet: string | null = null,
): Result<ScoredWorkbook, readonly ReadingFinding[]> {
  const editions = given === null ? OFFICIAL_EDITIONS : [given];
  const recognised = recogniseWorkbook(workbook, editions, {
    ...(given === null ? {} : { edition: given.id }),
    ...(sheet === null ? {} : { sheet }),
  });
  if (!recognised.ok) {
    return recognised;
  }
  const { binding, findings } = recognised.value;
  const known = editions.find(({ id }) => id === binding.edition);
  if (known === undefined) {
    return err(findings);
  }
  const unit = binding.unit?.value ?? workbook.fileName.replace(/\.[^.]*$/, '');
  const form = scoreForm(workbook, binding, known, {
    numbers: textNumbersOf(workbook),
    unit,
    editions: OFFICIAL_EDITIONS,
    review: keptReviewIn(workbook, binding, known),
  });
  if (form.card.rows === 0) {
    const codes = form.card.unknown.slice(0, 5);
    return err([readingFinding('edition-of-other-codes', 'error', { codes, edition: form.edition.id })]);
  }
  return ok({ ...form, binding, unit, findings: [...findings, ...form.findings] });
}
