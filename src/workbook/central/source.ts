import type { CellRef } from '../../engine/checks/finding';
import type { CellValue } from '../grid';
import type { CentralSourceFinding } from './findings';

/** Where central figures came from. */
export interface CentralSource {
  readonly kind: 'file' | 'address' | 'ckan';
  /** The file's name, or the address: never with a user's name, password or key. */
  readonly name: string;
  /** When it was read, in ISO form. */
  readonly retrieved: string;
  /** What the server gave to ask again by; null where it gave none. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A table as its source has it, its headings among the first rows. Rows are streamed: they can be read once. */
export interface SourceTable {
  readonly rows: Iterable<readonly CellValue[]>;
  /** The sign before decimals where it is known; null where each text must tell. */
  readonly decimal: '.' | ',' | null;
  /** Where a cell stands, row and column counted from 0 in `rows`; null where the source has no cells. */
  readonly place: (row: number, column: number) => CellRef | null;
}

/** What a source holds. */
export interface CentralContent {
  readonly table: SourceTable;
  /** What is to be told although the content could be read. */
  readonly findings: readonly CentralSourceFinding[];
}
