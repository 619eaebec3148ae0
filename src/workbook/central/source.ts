import type { CellRef } from '../../engine/checks/finding';
import type { CellValue } from '../grid';
import type { CentralSourceFinding } from './findings';

/** Where central figures came from. */
export interface CentralSource {
  readonly kind: 'file' | 'sheet' | 'address' | 'ckan';
  /** The file's name, the sheet's name, or the address: never with a user's name, password or token. */
  readonly name: string;
  /** When it was read, in ISO form. */
  readonly retrieved: string;
  /** What the server gave to ask again by; null where it gave none. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * A table of central figures as its source has it, header first, not yet understood. Cells are as in a worksheet;
 * in texts from .csv files numbers are texts, written with `decimal`.
 */
export interface CentralTable {
  readonly source: CentralSource;
  readonly rows: readonly (readonly CellValue[])[];
  readonly decimal: '.' | ',';
  /** The cell of a row and column of `rows`, counted from 0; null where the source has no cells. */
  readonly place: (row: number, column: number) => CellRef | null;
  /** What is to be told although the table could be read. */
  readonly findings: readonly CentralSourceFinding[];
}
