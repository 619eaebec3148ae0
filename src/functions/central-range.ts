/** A range that holds a central table, as CONFLICT and CENTRAL read it. */
import type { CentralCell } from '../engine/central/figure';
import type { CentralFigures } from '../engine/central/figures';
import type { CentralFinding } from '../engine/central/findings';
import { centralColumns } from '../engine/central/headings';
import { readCentralTable } from '../engine/central/read-table';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { rowsOf, type CellArgument, type RangeArgument } from './arguments';
import { invalidValue, type FunctionError } from './result';

/** Headings stand among so many first rows, below a title. */
const HEADINGS_WITHIN = 20;

/** Functions know no clock: whether a day lies ahead is told where the table is taken in. */
const NO_TODAY = '9999-12-31';

/** The figures of a range and the codes of criteria whose rows in it have errors. */
export interface CentralRange {
  readonly figures: CentralFigures;
  readonly faulty: ReadonlySet<string>;
}

/** Reads a central table with its headings; `#VALUE!` where there are none of a central table. */
export function readCentralRange(range: RangeArgument, edition: Edition): Result<CentralRange, FunctionError> {
  const rows = rowsOf(range).map((row) => row.map(cellOf));
  const top = rows.slice(0, HEADINGS_WITHIN).findIndex((row) => centralColumns(row) !== null);
  const header = rows[top];
  if (header === undefined) return err(invalidValue((texts) => texts.notACentralTable()));
  const table = { header, rows: rows.slice(top + 1), decimal: null, refAt: () => null };
  const { figures, findings } = readCentralTable(table, { today: NO_TODAY, edition, units: null });
  return ok({ figures, faulty: new Set(findings.flatMap(faultyCriterion)) });
}

function faultyCriterion({ severity, criterion }: CentralFinding): readonly string[] {
  return severity === 'error' && criterion !== null ? [criterion] : [];
}

function cellOf(cell: CellArgument): CentralCell {
  return typeof cell === 'object' && cell !== null ? cell.code : cell;
}
