/** The sheet that was asked for, in many workbooks: a scoresheet that lacks it is read by its only form. */
import { readingFinding, type ReadingFinding } from '../read/findings';
import { gatherFinding, type GatherFinding } from './findings';
import type { GatheredFile } from './model';

/** What came of asking for a sheet. */
interface AskedSheet {
  /** Its name, where a scoresheet that counts was read from it: a result is of that sheet then. Else null. */
  readonly used: string | null;
  /** An error where no workbook has it, a notice where units were read without it; null where neither is so, or none was asked for. */
  readonly finding: Extract<ReadingFinding, { readonly check: 'sheet-not-found' }> | GatherFinding | null;
}

/** Judges a sheet that was asked for by what its files have; `sheet` is its name, null where none was asked for. */
export function askedSheet(files: readonly GatheredFile[], sheet: string | null): AskedSheet {
  const having = files.filter((file) => file.askedSheet?.found === true);
  const lacking = files.flatMap((file) =>
    file.askedSheet?.found === false ? [{ file, sheets: file.askedSheet.sheets }] : [],
  );
  const used = having.some(isScoresheetThatCounts) ? sheet : null;
  if (sheet === null || lacking.length === 0) {
    return { used, finding: null };
  }
  if (having.length === 0) {
    const sheets = [...new Set(lacking.flatMap((each) => each.sheets))];
    return { used: null, finding: readingFinding('sheet-not-found', 'error', { sheet, sheets }) };
  }
  const read = lacking.flatMap(({ file }) => (isScoresheetThatCounts(file) ? [file.file] : []));
  return {
    used,
    finding: read.length === 0 ? null : gatherFinding('gather-sheet-lacking', 'notice', { sheet, files: read }),
  };
}

function isScoresheetThatCounts({ kind, units }: GatheredFile): boolean {
  return kind === 'scoresheet' && units.length > 0;
}
