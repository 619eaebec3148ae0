import { writeFileSync } from 'node:fs';
import type { PlannedValue, SheetPlan } from '../../src/workbook/plan/sheet-plan';
import { writeWorkbook } from '../../src/workbook/file/write';

/** Writes a workbook of plain cells: the rows of each sheet by its name. */
export async function writeXlsx(
  file: string,
  sheets: Readonly<Record<string, readonly (readonly PlannedValue[])[]>>,
): Promise<void> {
  const plans = Object.entries(sheets).map(([name, rows]): SheetPlan => ({
    name,
    columns: [],
    rows: rows.map((values) => ({ cells: values.map((value) => ({ value, style: 'plain' })) })),
  }));
  writeFileSync(file, await writeWorkbook({ sheets: plans }, new Date(0)));
}
