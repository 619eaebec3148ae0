import type { CentralFigures } from '../../engine/central/figures';
import type { CentralFinding } from '../../engine/central/findings';
import { readCentralTable, type ReadCentralOptions } from '../../engine/central/read-table';
import type { Book } from '../book';
import type { Grid } from '../grid';
import type { KeptCentral } from '../state/state';
import { lostCopy, readKeptCopy } from './copy/kept-copy';
import { engineTable } from './engine-table';
import { sourceFinding, type CentralSourceFinding } from './findings';
import { isCentralSheet, tableOf } from './grid-table';

/** The central figures that stand in a workbook. */
interface CentralInBook {
  /** The sheet that they stand on; null where there are none. */
  readonly sheet: string | null;
  readonly figures: CentralFigures | null;
  /** What is known of the kept copy; null where the figures stand on a sheet of the workbook's own. */
  readonly kept: (KeptCentral & { readonly isEdited: boolean }) | null;
  readonly findings: readonly (CentralSourceFinding | CentralFinding)[];
}

/**
 * The central figures of a workbook: the copy kept there, else the first sheet that has the headings of a central table.
 * `taken` are sheets that hold something else, such as the scoresheet.
 */
export function centralInBook(book: Book, taken: readonly string[], options: ReadCentralOptions): CentralInBook {
  const kept = readKeptCopy(book, options);
  if (kept !== null) {
    const { sheet, figures, findings, isEdited } = kept;
    return { sheet, figures, kept: { ...kept.kept, isEdited }, findings };
  }
  const lost = lostCopy(book);
  const [used, ...others] = centralSheets(book, taken);
  if (used === undefined) {
    return { sheet: null, figures: null, kept: null, findings: lost };
  }
  const { figures, findings } = readCentralTable(engineTable(tableOf(used)), options);
  const names = { source: used.name, used: used.name, others: others.map(({ name }) => name) };
  const several = others.length === 0 ? [] : [sourceFinding('central-several-tables', names, 'warning')];
  return { sheet: used.name, figures, kept: null, findings: [...lost, ...several, ...findings] };
}

/** The sheets that have the headings of a central table, in tab order. */
function centralSheets(book: Book, taken: readonly string[]): readonly Grid[] {
  return book.sheets.filter((grid) => !taken.includes(grid.name) && isCentralSheet(grid));
}
