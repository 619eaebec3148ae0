import { readCentralTable, type ReadCentralOptions } from '../../../engine/central/read-table';
import type { CentralFigures } from '../../../engine/central/figures';
import type { CentralFinding } from '../../../engine/central/findings';
import { sheetMarked, type Book } from '../../book';
import type { Area, Grid } from '../../grid';
import type { KeptCentral } from '../../state/state';
import { engineTable } from '../engine-table';
import { sourceFinding, type CentralSourceFinding } from '../findings';
import { isCentralSheet, tableOf } from '../grid-table';
import { COPY_COLUMNS, HEADER_ROW, hashOfRows, rowsOnSheet } from './cells';

/** The copy of central figures in a workbook. */
interface KeptCopy {
  readonly kept: KeptCentral;
  /** Its sheet as it is called now, with the area of headings and figures: the argument of `=DTI.CONFLICT`. */
  readonly sheet: string;
  readonly area: Area;
  readonly figures: CentralFigures;
  /** True when the sheet no longer holds what was fetched. */
  readonly isEdited: boolean;
  /** That it was edited, and what is wrong with its figures. */
  readonly findings: readonly (CentralSourceFinding | CentralFinding)[];
}

/**
 * The sheet that holds the copy: the one that is remembered, else one that holds just what was written; null where there is
 * no copy, or its sheet is gone or hidden.
 */
export function copySheet(book: Book): { readonly kept: KeptCentral; readonly grid: Grid } | null {
  const kept = book.state.ok ? book.state.value.central : null;
  const mark = kept === null ? null : sheetMarked(book, kept.sheet)?.mark;
  if (kept === null) {
    return null;
  }
  const marked = book.sheets.find(({ name }) => name === mark?.name);
  const grid = marked ?? book.sheets.find((each) => isCentralSheet(each) && !isCopyEdited({ kept, grid: each }));
  return grid === undefined ? null : { kept, grid };
}

/** True when the sheet no longer holds what was written there. */
export function isCopyEdited({ kept, grid }: { readonly kept: KeptCentral; readonly grid: Grid }): boolean {
  return hashOfRows(rowsOnSheet(grid)) !== kept.hash;
}

/** Reads the copy that is kept in a workbook; null where there is none. */
export function readKeptCopy(book: Book, options: ReadCentralOptions): KeptCopy | null {
  const found = copySheet(book);
  if (found === null) {
    return null;
  }
  const { kept, grid } = found;
  const reading = readCentralTable(engineTable(tableOf(grid)), options);
  const isEdited = isCopyEdited(found);
  const { name, retrieved } = kept.source;
  const edited = sourceFinding('central-copy-edited', { source: name, sheet: grid.name, retrieved }, 'warning');
  return {
    kept,
    sheet: grid.name,
    area: { top: HEADER_ROW, left: 0, bottom: Math.max(grid.rows - 1, HEADER_ROW), right: COPY_COLUMNS.length - 1 },
    figures: reading.figures,
    isEdited,
    findings: [...(isEdited ? [edited] : []), ...reading.findings],
  };
}

/** What is to be told where a copy was kept and its sheet is gone or hidden. */
export function lostCopy(book: Book): readonly CentralSourceFinding[] {
  const kept = book.state.ok ? book.state.value.central : null;
  return kept !== null && copySheet(book) === null
    ? [sourceFinding('central-copy-gone', { source: kept.source.name, sheet: kept.sheet.name }, 'warning')]
    : [];
}
