import type { CentralCell, CentralTable } from '../../../src/engine/central/figure';
import { readCentralTable, type ReadCentralOptions } from '../../../src/engine/central/read-table';
import { cellAddress } from '../../../src/workbook/a1';

export const TODAY = '2026-11-22';

/** A table as it stands on a sheet called “Đối chiếu”, headings in row 1. */
export function tableOf(header: readonly CentralCell[], rows: Iterable<readonly CentralCell[]>): CentralTable {
  const refAt = (row: number, column: number) => ({ sheet: 'Đối chiếu', address: cellAddress(row + 1, column) });
  return { header, rows, decimal: null, refAt };
}

/** Reads a table; the options are those of a table without edition and for all units, unless a test gives them. */
export function read(
  header: readonly CentralCell[],
  rows: Iterable<readonly CentralCell[]>,
  options: Partial<ReadCentralOptions> = {},
) {
  return readCentralTable(tableOf(header, rows), { today: TODAY, edition: null, units: null, ...options });
}
