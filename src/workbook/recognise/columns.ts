import { cellAddress } from '../a1';
import { readingFinding, type ReadingFinding } from '../read/findings';
import { refOf, type BoundColumn, type BoundTable } from './binding';

/** Columns that may stand more than once without a question: nothing is read from them, or all say the same. */
const HARMLESS: ReadonlySet<BoundColumn['field']> = new Set(['order', 'group', 'difference', 'source']);
const FIGURES: ReadonlySet<BoundColumn['field']> = new Set(['code', 'max', 'self', 'appraised', 'final', 'input']);
const WITHHELD: ReadonlySet<BoundColumn['field']> = new Set(['max', 'self', 'final']);

/** Columns that say they hold the same thing: the first is read, or none where they hold points, and a person is told. */
export function repeatedColumns(table: BoundTable): readonly ReadingFinding[] {
  const firsts = new Map<string, BoundColumn>();
  for (const column of table.columns) {
    const content = contentOf(column);
    firsts.set(content, firsts.get(content) ?? column);
  }
  return [...firsts].flatMap(([content, first]) => {
    const others = table.columns.filter((column) => column !== first && contentOf(column) === content);
    if (others.length === 0 || HARMLESS.has(first.field)) {
      return [];
    }
    const row = table.header.bottom;
    const data = {
      heading: first.heading,
      used: cellAddress(row, first.column),
      others: others.map(({ column }) => cellAddress(row, column)),
      withheld: WITHHELD.has(first.field),
    };
    const severity = FIGURES.has(first.field) ? 'error' : 'notice';
    return [readingFinding('column-twice', severity, data, refOf(table.sheet, row, first.column))];
  });
}

function contentOf(column: BoundColumn): string {
  switch (column.field) {
    case 'appraised':
      return `appraised ${String(column.round)}`;
    case 'input':
      return `input ${column.input}`;
    default:
      return column.field;
  }
}
