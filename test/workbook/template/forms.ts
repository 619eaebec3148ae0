import { basename } from 'node:path';
import type { Edition } from '../../../src/engine/edition/schema';
import { templateTexts } from '../../../src/messages/vi/template';
import { cellAddress } from '../../../src/workbook/a1';
import type { CellEdit } from '../../../src/workbook/file/patch';
import { writeWorkbook } from '../../../src/workbook/file/write';
import type { FileSheet } from '../../../src/workbook/file/workbook-file';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/plan/sheet-plan';
import { columnAt, type FormColumn } from '../../../src/workbook/template/form-columns';
import { templatePlan, type TemplateValues } from '../../../src/workbook/template/template-plan';
import { read } from '../file/read';

export const VALUES: TemplateValues = { unit: 'Xã Mỹ Lệ', period: { year: 2026, span: 'Q1' } };
const WRITTEN = new Date(Date.UTC(2026, 3, 1));

/** The plan of an edition's form, which must be possible. */
export function planOf(of: Edition, values = VALUES): WorkbookPlan {
  const plan = templatePlan(of, templateTexts, values);
  if (!plan.ok) {
    throw new Error(plan.error);
  }
  return plan.value;
}

export async function formOf(of: Edition, values = VALUES): Promise<Uint8Array> {
  return writeWorkbook(planOf(of, values), WRITTEN);
}

/** A sheet of a plan by name. */
export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((other) => other.name === name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name} in ${basename(__filename)}`);
  }
  return sheet;
}

export function fileSheet(bytes: Uint8Array, name: string): FileSheet {
  const sheet = read(bytes).sheets.find((other) => other.name === name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

/** The rows of the form whose points can be typed in: their first column of points is an unlocked cell of the plan. */
export function pointRows(plan: WorkbookPlan): readonly number[] {
  const { rows } = sheetOf(plan, templateTexts.sheets.form);
  return rows.flatMap(({ cells }, row) => (cells[columnAt('self')]?.editable === true ? [row] : []));
}

/** An edit of one cell of the form. */
export function fill(row: number, column: FormColumn, value: CellEdit['value']): CellEdit {
  return { sheet: templateTexts.sheets.form, address: cellAddress(row, columnAt(column)), value };
}
