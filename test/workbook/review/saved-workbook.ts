import type { WorkbookFile } from '../../../src/workbook/file/workbook-file';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../../src/workbook/file/write';
import type { PlannedCell, RowPlan } from '../../../src/workbook/plan/sheet-plan';
import type { RunningAddin } from '../../host/support/office-window';

/** The sheets of the workbook in memory, cell by cell, to be tampered with before it is saved. */
export type Sheets = Map<string, (string | number | boolean | null)[][]>;

export function sheetsOf({ port }: RunningAddin): Sheets {
  return new Map(
    port.sheets().map(({ id, name }) => {
      const used = port.usedArea(id);
      const rows = used === null ? [] : port.read(id, { ...used, top: 0, left: 0 });
      return [name, rows.map((row) => row.map(({ value }) => (typeof value === 'object' ? null : value)))];
    }),
  );
}

/** An .xlsx file of these sheets. */
export function saved(sheets: Sheets): Promise<Uint8Array> {
  const cells = (row: readonly (string | number | boolean | null)[]): RowPlan => ({
    cells: row.map((value): PlannedCell => ({ value, style: 'plain' })),
  });
  const plans = [...sheets].map(([name, rows]) => ({ name, columns: [], rows: rows.map(cells) }));
  return writeWorkbook({ sheets: plans }, new Date(Date.UTC(2026, 2, 2)));
}

/** The workbook of a file's bytes. */
export function opened(bytes: Uint8Array): WorkbookFile {
  const read = readWorkbook(bytes, 'Cần Giuộc.xlsx');
  if (!read.ok) throw new Error(read.error.check);
  return read.value;
}
