/** Many workbooks of one edition, made up: the official form of an edition, filled with points that differ by unit. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePeriod } from '../../src/engine/period';
import { templateTexts } from '../../src/messages/vi/template';
import { writeWorkbook } from '../../src/workbook/file/write';
import { columnAt } from '../../src/workbook/template/form-columns';
import { templatePlan } from '../../src/workbook/template/template-plan';
import { TITLE_CELLS } from '../../src/workbook/template/title-block';
import type { PlannedCell, WorkbookPlan } from '../../src/workbook/plan/sheet-plan';
import { shipped } from './shipped';

const EDITION = 'tayninh-commune-2025';

/** The plan of the blank form of the commune edition for a period. */
function blankForm(period: string): WorkbookPlan {
  const parsed = parsePeriod(period);
  const plan = parsed && templatePlan(shipped(EDITION), templateTexts, { unit: 'Xã', period: parsed });
  if (plan?.ok !== true) {
    throw new Error(`There is no form of ${EDITION} for ${period}.`);
  }
  return plan.value;
}

/** The form filled with final points for a unit; `seed` decides on them. Sums are left out, as nothing calculates them. */
function filledForm(blank: WorkbookPlan, unit: string, seed: number): WorkbookPlan {
  const [form, ...others] = blank.sheets;
  if (form === undefined) {
    throw new Error('The form has no sheet.');
  }
  const { top, left } = TITLE_CELLS.unit;
  const rows = form.rows.map(({ cells, ...row }, at) => {
    const max = cells[columnAt('max')]?.value;
    return {
      ...row,
      cells: cells.map((cell, column): PlannedCell | null => {
        if (cell === null) return null;
        if (at === top && column === left) return { ...cell, value: unit };
        const { formula, ...plain } = cell;
        if (formula !== undefined && typeof max !== 'string') return { ...plain, value: null };
        const isAnswer = column === columnAt('final') && cell.editable === true && typeof max === 'number';
        return isAnswer ? { ...cell, value: (max * ((seed * 7 + at * 13) % 101)) / 100 } : cell;
      }),
    };
  });
  return { ...blank, sheets: [{ ...form, rows }, ...others] };
}

async function write(path: string, plan: WorkbookPlan): Promise<void> {
  writeFileSync(path, await writeWorkbook(plan, new Date(0)));
}

/** Writes the form of a commune; its path. */
export async function writeForm(path: string, unit: string, seed: number, period = '2025'): Promise<string> {
  await write(path, filledForm(blankForm(period), unit, seed));
  return path;
}

/** Writes a workbook with the form of a commune on each of two sheets, filled alike; its path. */
export async function writeTwoForms(path: string, unit: string, names: readonly [string, string]): Promise<string> {
  const form = filledForm(blankForm('2025'), unit, 1).sheets.slice(0, 1);
  await write(path, { sheets: names.flatMap((name) => form.map((sheet) => ({ ...sheet, name }))) });
  return path;
}

/** Writes forms of `count` communes into a folder; their paths. */
export async function writeForms(folder: string, count: number, period = '2025'): Promise<readonly string[]> {
  const blank = blankForm(period);
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    const number = String(at).padStart(3, '0');
    const path = join(folder, `xa-${number}.xlsx`);
    await write(path, filledForm(blank, `Xã số ${number}`, at));
    paths.push(path);
  }
  return paths;
}
