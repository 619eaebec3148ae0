/** Papers of the appraisal as new sheets of the open workbook. */
import { parsePeriod } from '../../engine/period';
import { evidenceOf } from '../../engine/review/evidence';
import { PAPER_TEXTS } from '../../messages/papers';
import { periodText } from '../../messages/period';
import { readWorkbook } from '../../workbook/excel/read-sheets';
import { writePlan } from '../../workbook/excel/write-plan';
import { freeSheetName } from '../../workbook/own-columns/sheet-name';
import { makePaper } from '../../workbook/review/papers/papers';
import type { PaperKind } from '../../workbook/review/papers/texts';
import type { CommandOutcome } from '../workbook/command';
import { findingModels } from '../workbook/finding-model';
import type { DeskContext } from './desk-context';

/**
 * Makes a paper from the appraisal as it stands; what was made before stays.
 * @param unconcluded the number of criteria that still want a conclusion: the paper is a draft as long as there are any
 */
export async function makePaperSheet(
  kind: PaperKind,
  { session, earlier }: DeskContext,
  unconcluded: number,
): Promise<CommandOutcome> {
  const book = await readWorkbook();
  if (!book.ok) {
    return { kind: 'excel', failure: book.error, mayHaveChanged: false };
  }
  const { edition, scoresheet, kept, form, binding } = session;
  const period = scoresheet.period === null ? null : parsePeriod(scoresheet.period);
  const { sheet } = makePaper(
    kind,
    {
      ...{ edition, scoresheet, form, log: kept.log, unconcluded },
      unit: scoresheet.unit ?? binding.table.sheet,
      period: period === null ? scoresheet.period : periodText(period, 'vi'),
      earlier: earlier?.entries.flatMap(evidenceOf) ?? [],
    },
    PAPER_TEXTS,
  );
  const written = await writePlan({ sheets: [{ ...sheet, name: freeSheetName(sheet.name, book.value) }] });
  if (written.ok) {
    return { kind: 'done', findings: findingModels(written.value) };
  }
  const { error } = written;
  return error.kind === 'excel' ? error : { kind: 'refused', findings: findingModels(error.findings) };
}
