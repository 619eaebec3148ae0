import type { Edition } from '../../engine/edition/schema';
import { err, ok, type Result } from '../../engine/result';
import { cellAddress, columnIndex, columnName, MAX_ROWS } from '../a1';
import { commandFinding, type BookFinding } from '../book-findings';
import { sheetNamed } from '../recognise/binding';
import type { Workbook } from '../grid';
import { readingFinding } from '../read/findings';
import {
  columnOf,
  firstBodyRow,
  hasInputs,
  hasPoints,
  type Binding,
  type BoundColumn,
  type BoundTable,
} from '../recognise/binding';
import { headingTexts } from '../recognise/header';
import { PLAIN_FIELDS, type PlainField } from '../recognise/headings';
import { inputNames } from '../recognise/input-names';
import { tableRows } from '../recognise/rows';
import { bodyEnd } from '../recognise/tables';
import { titleOf } from '../recognise/title';

/** A field that a person can point out: appraised points by round (`appraised1`, `appraised2`, …), raw figures by id (`input:a`). */
export type HandField = PlainField | `appraised${number}` | `input:${string}`;

/** What a person pointed out. Rows are counted from 1, columns are letters, as Excel shows them. */
export interface HandBinding {
  readonly sheet: string;
  /** The row of headings, the lower one where there are two. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<HandField, string>>>;
  /** The body, where it does not begin below the headings or does not end by itself. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** Id of the edition. */
  readonly edition: string;
  readonly unit?: string;
  readonly period?: string;
}

/** Binds as a person says. Fails with everything that is wrong at once, each finding naming the field. */
export function bindByHand(
  given: HandBinding,
  workbook: Workbook,
  editions: readonly Edition[],
): Result<{ readonly binding: Binding; readonly edition: Edition }, readonly BookFinding[]> {
  const grid = sheetNamed(workbook, given.sheet);
  const edition = editions.find(({ id }) => id === given.edition);
  const columns = columnsOf(given);
  const problems: BookFinding[] = [...rowProblems(given), ...columns.findings];
  if (grid === undefined) {
    const sheets = workbook.sheets.map(({ name }) => name);
    problems.push(readingFinding('sheet-not-found', 'error', { sheet: given.sheet, sheets }));
  }
  if (edition === undefined) {
    const known = editions.map(({ id }) => id);
    problems.push(readingFinding('edition-not-available', 'error', { edition: given.edition, editions: known }));
  }
  if (grid === undefined || edition === undefined || problems.length > 0) {
    return err(problems);
  }
  const header = { top: given.headerRow - 1, bottom: given.headerRow - 1 };
  const texts = headingTexts(grid, header);
  const table: BoundTable = {
    sheet: grid.name,
    header,
    ...bodyOf(given, grid.rows),
    columns: columns.value.map((column) => ({ ...column, heading: texts[column.column] ?? '' })),
  };
  const rows = tableRows(grid, table, edition, bodyEnd(grid, table, inputNames([edition])));
  const known = new Set(edition.groups.flatMap((group) => group.criteria.map(({ code }) => code)));
  const codeColumn = columnOf(table, 'code') ?? 0;
  if (edition.completeness.criteriaKnown > 0 && !rows.some(({ code }) => code !== null && known.has(code))) {
    const at = { sheet: grid.name, address: cellAddress(firstBodyRow(table), codeColumn) };
    const data = { column: columnName(codeColumn), edition: edition.id };
    return err([commandFinding('hand-codes-unknown', 'error', data, at)]);
  }
  const title = titleOf(grid, header.top);
  const first = firstBodyRow(table);
  return ok({
    edition,
    binding: {
      table,
      inputTables: [],
      body: { first, last: first + rows.length - 1 },
      rows: rows.map(({ row, kind, code, group }) => ({ row, kind, code, group })),
      unit: given.unit === undefined ? title.unit : { value: given.unit, at: null },
      period: given.period === undefined ? title.period : { value: given.period, at: null },
      edition: edition.id,
      candidates: [edition.id],
    },
  });
}

function bodyOf(given: HandBinding, rows: number): Pick<BoundTable, 'rows'> {
  const { firstRow, lastRow } = given;
  if (firstRow === undefined && lastRow === undefined) {
    return {};
  }
  return { rows: { first: (firstRow ?? given.headerRow + 1) - 1, last: (lastRow ?? rows) - 1 } };
}

function rowProblems({ headerRow, firstRow, lastRow }: HandBinding): readonly BookFinding[] {
  const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= MAX_ROWS;
  const given = [headerRow, firstRow, lastRow].filter((row) => row !== undefined);
  const first = firstRow ?? headerRow + 1;
  const isReversed = first <= headerRow || (lastRow !== undefined && lastRow < first);
  return [
    ...given
      .filter((row) => !isRow(row))
      .map((row) => commandFinding('hand-not-a-row', 'error', { given: String(row) })),
    ...(isReversed ? [commandFinding('hand-rows-reversed', 'error', { first, last: lastRow ?? headerRow })] : []),
  ];
}

function columnsOf({ columns }: HandBinding): {
  readonly value: readonly BoundColumn[];
  readonly findings: readonly BookFinding[];
} {
  const findings: BookFinding[] = [];
  const value = Object.entries(columns).flatMap(([field, letters = '']): BoundColumn[] => {
    const column = columnIndex(letters.trim());
    const bound = column === null ? null : boundColumn(field, column);
    if (bound === null) {
      findings.push(commandFinding('hand-not-a-column', 'error', { field, given: letters }));
      return [];
    }
    return [bound];
  });
  for (const column of new Set(value.map((bound) => bound.column))) {
    const fields = value.filter((bound) => bound.column === column).map(({ field }) => field);
    if (fields.length > 1) {
      findings.push(commandFinding('hand-column-twice', 'error', { column: columnName(column), fields }));
    }
  }
  const table = { sheet: '', header: { top: 0, bottom: 0 }, columns: value };
  if (columnOf(table, 'code') === undefined) {
    findings.push(commandFinding('hand-no-codes', 'error', {}));
  }
  if (!hasPoints(table) && !hasInputs(table)) {
    findings.push(commandFinding('hand-no-points', 'error', {}));
  }
  return { value: [...value].sort((a, b) => a.column - b.column), findings };
}

function boundColumn(field: string, column: number): BoundColumn | null {
  const plain = PLAIN_FIELDS.find((known) => known === field);
  if (plain !== undefined) {
    return { field: plain, column, heading: '' };
  }
  const round = /^appraised([1-9])$/.exec(field)?.[1];
  if (round !== undefined) {
    return { field: 'appraised', round: Number(round), column, heading: '' };
  }
  const input = /^input:(.+)$/.exec(field)?.[1];
  return input === undefined ? null : { field: 'input', input, column, heading: '' };
}
