import type { Edition } from '../../engine/edition/schema';
import type { Entry, PrintedTotal, Scoresheet } from '../../engine/scoring/scoresheet';
import type { Workbook } from '../grid';
import { hasPoints, type Binding } from '../recognise/binding';
import { boundRows } from './bound-rows';
import { codeFindings } from './code-findings';
import { inputEntry, readEntry, type ReadContext } from './entry';
import { IN_CELLS, type TextNumbers } from './figure';
import type { ReadingFinding } from './findings';
import { formulaFindings } from './formulas';
import { InputReader } from './inputs';
import { printedTotals } from './printed-totals';
import { toldOncePerColumn } from './told-once';

/** A scoresheet as read, and what to tell the person about it. */
export interface ReadScoresheet {
  readonly scoresheet: Scoresheet;
  readonly findings: readonly ReadingFinding[];
}

/**
 * Reads the scoresheet that a binding describes. Rows are looked at afresh, so sorted, moved and inserted rows are read as
 * they stand; columns are the binding's, and when a heading is no longer the one that was bound nothing is read.
 * `numbers` says how numbers are written where cells hold text only (a CSV).
 */
export function readScoresheet(
  workbook: Workbook,
  binding: Binding,
  edition: Edition,
  numbers: TextNumbers = IN_CELLS,
): ReadScoresheet {
  const findings: ReadingFinding[] = [];
  const report = (finding: ReadingFinding): void => {
    findings.push(finding);
  };
  const criteria = new Map(
    edition.groups.flatMap((group) => group.criteria.map((criterion) => [criterion.code, criterion] as const)),
  );
  const inputs = new InputReader(criteria, numbers, report);
  const tables = [binding.table, ...binding.inputTables].flatMap((table) => {
    const bound = boundRows(workbook, table, edition);
    findings.push(...bound.findings);
    return bound.grid === null ? [] : [{ grid: bound.grid, table, rows: bound.rows }];
  });
  for (const { grid, table, rows } of tables) {
    rows.forEach((row) => {
      findings.push(...codeFindings(row, grid, table));
    });
    inputs.take(grid, table, rows, table !== binding.table);
    findings.push(...formulaFindings(grid, table, rows));
  }

  const main = tables.find(({ table }) => table === binding.table);
  const entries: Entry[] = [];
  const totals: PrintedTotal[] = [];
  if (main !== undefined) {
    const context: ReadContext = { ...main, numbers, report };
    // A list of raw figures has a row for each figure, so a code stands there more than once.
    const figuresOnly = !hasPoints(binding.table);
    for (const row of main.rows) {
      if (row.kind === 'criterion' && row.code !== null) {
        if (figuresOnly && entries.some(({ criterion }) => criterion === row.code)) {
          continue;
        }
        entries.push(readEntry(row, row.code, inputs.of(row.code), context));
      }
    }
    totals.push(...printedTotals(edition, { ...context, rows: main.rows }));
    const present = new Set(entries.map(({ criterion }) => criterion));
    const elsewhere = inputs.codes().filter((code) => !present.has(code));
    entries.push(...elsewhere.map((code) => inputEntry(code, inputs.of(code))));
  }
  const scoresheet: Scoresheet = {
    edition: edition.id,
    unit: binding.unit?.value ?? null,
    period: binding.period?.value ?? null,
    entries,
    printedTotals: totals,
  };
  return { scoresheet, findings: toldOncePerColumn(findings, numbers.textNumbers) };
}
