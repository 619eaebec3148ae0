/** Reads tables of central figures: from a sheet, a file, an address. */
import type { Edition } from '../edition/schema';
import { textOf } from './cells';
import { withoutDoubles } from './doubles';
import type { CentralTable } from './figure';
import { centralFiguresOf, FigureStore, type CentralFigures } from './figures';
import { FindingLog } from './finding-log';
import { centralFinding, type CentralFinding } from './findings';
import { centralColumns } from './headings';
import { keyReader } from './keys';
import { readCentralRow, type RowContext } from './read-row';
import { unitReader } from './unit-names';

/** What is known while a central table is read. */
export interface ReadCentralOptions {
  /** ISO date: no figure can stand for a later day. */
  readonly today: string;
  /** The edition whose criteria and quantities the table is about; null takes every code as it is. */
  readonly edition: Edition | null;
  /** Names of the units asked for: the figures of others are left out. Null keeps all. */
  readonly units: readonly string[] | null;
}

interface CentralReading {
  /** Figures that can be used: rows with errors are not among them. */
  readonly figures: CentralFigures;
  /** What is wrong with the table: at most 20 findings of a kind, then how many more. */
  readonly findings: readonly CentralFinding[];
  /** Names of units whose rows were left out because others were asked for, as written, each once. */
  readonly otherUnits: readonly string[];
}

/** Reads a central table row by row; only the figures asked for are kept in memory. */
export function readCentralTable(table: CentralTable, options: ReadCentralOptions): CentralReading {
  const columns = centralColumns(table.header);
  if (columns === null) {
    const headings = table.header.map(textOf).filter((text) => text !== '');
    return {
      figures: centralFiguresOf([]),
      findings: [centralFinding('central-table-unknown', 'error', { headings })],
      otherUnits: [],
    };
  }
  const { edition, today, units } = options;
  const log = new FindingLog();
  const otherUnits = new Set<string>();
  const context: RowContext = {
    columns,
    decimal: table.decimal,
    place: table.refAt,
    today,
    edition: edition?.id ?? '',
    readKey: keyReader(edition),
    readUnit: unitReader(edition, units),
    dates: { period: new Map(), asOf: new Map() },
    otherUnits,
    log,
  };
  const valueColumn = columns.get('value') ?? columns.get('numerator') ?? 0;
  const figures = new FigureStore((row) => table.refAt(row, valueColumn));
  let row = 0;
  for (const cells of table.rows) {
    const figure = readCentralRow(cells, row, context);
    if (figure !== null) figures.add(figure, row);
    row += 1;
  }
  return {
    figures: withoutDoubles(figures, log),
    findings: log.all(),
    otherUnits: [...otherUnits],
  };
}
