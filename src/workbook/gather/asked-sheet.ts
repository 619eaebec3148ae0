/** The sheet that was asked for, in many workbooks: each that lacks it is read by its only form. */
import { readingFinding, type ReadingFinding } from '../read/findings';
import { gatherFinding, type GatherFinding } from './findings';
import type { GatheredFile } from './model';

/** What came of asking for a sheet. */
interface AskedSheet {
  /** Its name, where a scoresheet that counts was read from it: a result is of that sheet then. Else null. */
  readonly used: string | null;
  /** An error where no workbook has it, a notice where some lack it; null where all have it, or none was asked for. */
  readonly finding: Extract<ReadingFinding, { readonly check: 'sheet-not-found' }> | GatherFinding | null;
}

/** Judges a sheet that was asked for by what its files have; `sheet` is its name, null where none was asked for. */
export function askedSheet(files: readonly GatheredFile[], sheet: string | null): AskedSheet {
  const having = files.filter((file) => file.askedSheet?.found === true);
  const lacking = files.flatMap(({ file, askedSheet: asked }) =>
    asked?.found === false ? [{ file, sheets: asked.sheets }] : [],
  );
  const used = isReadFrom(having) ? sheet : null;
  if (sheet === null || lacking.length === 0) {
    return { used, finding: null };
  }
  if (having.length === 0) {
    const sheets = [...new Set(lacking.flatMap((each) => each.sheets))];
    return { used: null, finding: readingFinding('sheet-not-found', 'error', { sheet, sheets }) };
  }
  const without = lacking.map(({ file }) => file);
  return {
    used,
    finding: gatherFinding('gather-sheet-lacking', 'notice', { sheet, files: without }),
  };
}

/** A table of many units is found wherever it stands: no sheet decides about it. */
function isReadFrom(having: readonly GatheredFile[]): boolean {
  return having.some(({ kind, units }) => kind === 'scoresheet' && units.length > 0);
}
