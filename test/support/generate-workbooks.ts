/** Many workbooks of one edition, made up: the official form of an edition, filled with points that differ by unit. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialEdition } from '../../src/engine/edition/official';
import { parsePeriod } from '../../src/engine/period';
import { templateTexts } from '../../src/messages/vi/template';
import { patchWorkbook, type CellEdit } from '../../src/workbook/file/patch';
import { writeWorkbook } from '../../src/workbook/file/write';
import { cellAddress } from '../../src/workbook/a1';
import { columnAt } from '../../src/workbook/template/form-columns';
import { templatePlan } from '../../src/workbook/template/template-plan';
import { TITLE_CELLS } from '../../src/workbook/template/title-block';

const EDITION = 'tayninh-commune-2025';

/** The blank form and its cells for final points, with the maxima. */
export interface BlankForm {
  readonly bytes: Uint8Array;
  readonly cells: readonly { readonly address: string; readonly max: number }[];
}

/** The form of the commune edition for a period, which is `2025` unless told. */
export async function blankForm(period = '2025'): Promise<BlankForm> {
  const edition = officialEdition(EDITION);
  const parsed = parsePeriod(period);
  const plan = edition && parsed && templatePlan(edition, templateTexts, { unit: 'Xã', period: parsed });
  const form = plan?.ok === true ? plan.value.sheets[0] : undefined;
  if (plan?.ok !== true || form === undefined) {
    throw new Error(`There is no form of ${EDITION} for ${period}.`);
  }
  const cells = form.rows.flatMap(({ cells: row }, at) => {
    const [max, final] = [row[columnAt('max')], row[columnAt('final')]];
    return typeof max?.value === 'number' && final?.editable === true
      ? [{ address: cellAddress(at, columnAt('final')), max: max.value }]
      : [];
  });
  return { bytes: await writeWorkbook(plan.value, new Date(0)), cells };
}

/** The form filled for a unit; `seed` decides on its points. */
export function filledForm({ bytes, cells }: BlankForm, unit: string, seed: number): Uint8Array {
  const sheet = templateTexts.sheets.form;
  const { top, left } = TITLE_CELLS.unit;
  const edits: readonly CellEdit[] = [
    { sheet, address: cellAddress(top, left), value: unit },
    ...cells.map(({ address, max }, at) => ({ sheet, address, value: (max * ((seed * 7 + at * 13) % 101)) / 100 })),
  ];
  const filled = patchWorkbook(bytes, edits, 'form.xlsx');
  if (!filled.ok) {
    throw new Error(`The form cannot be filled: ${filled.error.check}.`);
  }
  return filled.value;
}

/** Writes forms of `count` communes into a folder; their paths. */
export async function writeForms(folder: string, count: number, period = '2025'): Promise<readonly string[]> {
  const blank = await blankForm(period);
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, at) => {
    const number = String(at + 1).padStart(3, '0');
    const path = join(folder, `xa-${number}.xlsx`);
    writeFileSync(path, filledForm(blank, `Xã số ${number}`, at + 1));
    return path;
  });
}
