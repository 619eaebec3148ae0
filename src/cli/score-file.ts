import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import type { Scorecard } from '../engine/scoring/scorecard';
import type { Scoresheet } from '../engine/scoring/scoresheet';
import type { AnyFinding } from '../messages/finding';
import { openWorkbookFile, type OpenedFile } from '../workbook/file/node';
import type { Binding } from '../workbook/recognise/binding';
import { scoreWorkbookFile } from '../workbook/score-workbook';

/** One workbook, read and scored. */
export interface ScoredFile extends OpenedFile {
  readonly binding: Binding;
  readonly edition: Edition;
  /** As the workbook writes it; where it names none, its file's name. */
  readonly unit: string;
  readonly scoresheet: Scoresheet;
  readonly card: Scorecard;
  readonly findings: readonly AnyFinding[];
}

/** A file that nothing could be read from, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly findings: readonly AnyFinding[];
}

/**
 * Reads and scores the workbook at a path, by the edition given or else by the one its codes prove; `sheet` names
 * the sheet to read where several have a table.
 */
export async function scoreFile(
  file: string,
  given: Edition | null,
  sheet: string | null = null,
): Promise<Result<ScoredFile, UnreadFile>> {
  const opened = await openWorkbookFile(file);
  return opened.ok ? scoreWorkbook(opened.value, given, sheet) : err({ file, findings: [opened.error] });
}

/** Scores a workbook that was read, as `scoreFile` does. */
export function scoreWorkbook(
  opened: OpenedFile,
  given: Edition | null,
  sheet: string | null = null,
): Result<ScoredFile, UnreadFile> {
  const scored = scoreWorkbookFile(opened.workbook, given, sheet);
  return scored.ok ? ok({ ...opened, ...scored.value }) : err({ file: opened.file, findings: scored.error });
}
