import type { FileSheet } from '../workbook-file';
import { refuse } from '../refusal';
import type { Package } from './package';
import { readPlainSheet, type ReadSheet } from './plain-sheet';
import type { CellContext } from './sheet-cells';
import { SheetReader } from './sheet-reader';
import type { StyleFormats } from './styles';
import { readTables } from './tables';
import type { ListedSheet } from './workbook-part';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly formats: StyleFormats | null;
}

/** Reads one worksheet. */
export function readSheet(source: Package, listed: ListedSheet, shared: SheetContext): FileSheet {
  const { name, part, visibility } = listed;
  const { file } = source;
  const context = { ...shared, file, sheet: name };
  const { cells, ...shell } = readPart(source, part, context);
  if (!shell.hasData) {
    refuse('sheet-without-data', { file, sheet: name, part });
  }
  const { store, hiddenRows } = cells;
  return {
    name,
    rows: store.usedRows,
    columns: store.usedColumns,
    hidden: visibility !== 'visible',
    visibility,
    protected: shell.isProtected,
    merges: shell.merges,
    hiddenRows,
    tables: readTables(source, part, name),
    cell: (row, column) => store.get(row, column),
    filled: () => store.filled(),
  };
}

/** Sheets larger than this, in bytes, are never held as one text. */
const MOST_AT_ONCE = 16 * 1024 * 1024;

function readPart(source: Package, part: string, context: CellContext): ReadSheet {
  const isLarge = source.entry(part, context.sheet).size > MOST_AT_ONCE;
  const plain = isLarge ? null : readPlainSheet(source.text(part, context.sheet), context, source, part);
  return plain ?? readAny(source, part, context);
}

function readAny(source: Package, part: string, context: CellContext): ReadSheet {
  const reader = new SheetReader(context);
  source.parse(part, reader, context.sheet);
  return reader;
}
