import { basename, extname } from 'node:path';
import { OFFICIAL_EDITIONS } from '../engine/edition/official';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import type { Scorecard } from '../engine/scoring/scorecard';
import type { Scoresheet } from '../engine/scoring/scoresheet';
import type { AnyFinding } from '../messages/finding';
import { readBytes } from '../workbook/file/node';
import { readWorkbook } from '../workbook/file/read-workbook';
import type { WorkbookFile } from '../workbook/file/workbook-file';
import { textNumbersOf } from '../workbook/read/figure';
import { readingFinding } from '../workbook/read/findings';
import type { Binding } from '../workbook/recognise/binding';
import { recogniseWorkbook } from '../workbook/recognise/recognise-workbook';
import { scoreForm } from '../workbook/score-form';

/** One workbook, read and scored. */
export interface ScoredFile {
  /** As named in the call. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
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
  const bytes = await readBytes(file);
  if (!bytes.ok) {
    return err({ file, findings: [bytes.error] });
  }
  const workbook = readWorkbook(bytes.value, basename(file));
  return workbook.ok
    ? scoreWorkbook({ file, bytes: bytes.value, workbook: workbook.value }, given, sheet)
    : err({ file, findings: [workbook.error] });
}

/** Scores a workbook that was read, as `scoreFile` does. */
export function scoreWorkbook(
  { file, bytes, workbook }: Pick<ScoredFile, 'file' | 'bytes' | 'workbook'>,
  given: Edition | null,
  sheet: string | null = null,
): Result<ScoredFile, UnreadFile> {
  const refused = (findings: readonly AnyFinding[]): Result<never, UnreadFile> => err({ file, findings });
  const editions = given === null ? OFFICIAL_EDITIONS : [given];
  const recognised = recogniseWorkbook(workbook, editions, {
    ...(given === null ? {} : { edition: given.id }),
    ...(sheet === null ? {} : { sheet }),
  });
  if (!recognised.ok) {
    return refused(recognised.error);
  }
  const { binding, findings } = recognised.value;
  const recognisedEdition = editions.find(({ id }) => id === binding.edition);
  if (recognisedEdition === undefined) {
    return refused(findings);
  }
  const unit = binding.unit?.value ?? basename(file, extname(file));
  const { edition, scoresheet, card, ...scored } = scoreForm(workbook, binding, recognisedEdition, {
    numbers: textNumbersOf(workbook),
    unit,
    editions: OFFICIAL_EDITIONS,
  });
  if (card.rows === 0) {
    return refused([
      readingFinding('edition-of-other-codes', 'error', { codes: card.unknown.slice(0, 5), edition: edition.id }),
    ]);
  }
  return ok({
    file,
    bytes,
    workbook,
    binding,
    edition,
    unit,
    scoresheet,
    card,
    findings: [...findings, ...scored.findings],
  });
}
