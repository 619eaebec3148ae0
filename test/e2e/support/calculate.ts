/** Calculating a workbook's formulas anew: by LibreOffice, or, where there is none, native sums by hand. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArea } from '../../../src/workbook/a1';
import type { FileSheet } from '../../../src/workbook/file/workbook-file';
import { findSoffice } from '../../support/find-soffice';
import { read } from '../../workbook/file/read';

/** Gives the value of every formula cell that adds cells up, by row and column of a sheet. */
export interface Calculator {
  readonly name: string;
  readonly sumsOf: (bytes: Uint8Array, sheet: string) => ReadonlyMap<string, number>;
}

/** Makes LibreOffice calculate files of others on opening, which it leaves out unless told. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export function calculator(): Calculator {
  const soffice = findSoffice();
  if (soffice !== null) {
    return { name: 'LibreOffice', sumsOf: (bytes, sheet) => cachedSums(converted(soffice, bytes), sheet) };
  }
  process.stderr.write(
    'LibreOffice is not installed: the form was NOT opened in it, and its sums were added up by the test.\\n',
  );
  return { name: 'the test itself, without LibreOffice', sumsOf: ownSums };
}

/** The workbook as LibreOffice opens, calculates and saves it. */
export function converted(soffice: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'dti-soffice-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
    writeFileSync(join(folder, 'form.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'form.xlsx')];
    const { status, stderr } = spawnSync(soffice, args, { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(`LibreOffice ended with ${String(status)}: ${stderr}`);
    }
    return readFileSync(join(out, 'form.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sheetOf(bytes: Uint8Array, name: string): FileSheet {
  const sheet = read(bytes).sheets.find((other) => other.name === name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

function formulas(
  sheet: FileSheet,
): readonly { readonly key: string; readonly formula: string; readonly value: unknown }[] {
  return [...sheet.filled()].flatMap(({ row, column, cell: { formula, value } }) =>
    formula?.startsWith('SUM(') === true ? [{ key: `${String(row)},${String(column)}`, formula, value }] : [],
  );
}

function cachedSums(bytes: Uint8Array, name: string): ReadonlyMap<string, number> {
  return new Map(formulas(sheetOf(bytes, name)).map(({ key, value }) => [key, Number(value)]));
}

function ownSums(bytes: Uint8Array, name: string): ReadonlyMap<string, number> {
  const sheet = sheetOf(bytes, name);
  const valueAt = (row: number, column: number): number => {
    const { value, formula } = sheet.cell(row, column);
    return formula === undefined ? (typeof value === 'number' ? value : 0) : sum(formula);
  };
  const sum = (formula: string): number =>
    formula
      .slice('SUM('.length, -1)
      .split(',')
      .map(parseArea)
      .flatMap((area) => {
        if (area === null) {
          throw new Error(`not a sum of cells: ${formula}`);
        }
        const { top, bottom, left } = area;
        return Array.from({ length: bottom - top + 1 }, (_, index) => valueAt(top + index, left));
      })
      .reduce((total, value) => total + value, 0);
  return new Map(formulas(sheet).map(({ key, formula }) => [key, sum(formula)]));
}
