/** An edition as a workbook that an official can edit and load again. */
import type { Edition } from '../../engine/edition/schema';
import { valuesInList, type ListId } from './choices';
import { COLUMNS, type ColumnId, type SheetColumn, type SheetId } from './columns';
import { helpSheet, KINDS_AREA } from './help';
import { rowsOf } from './rows-of';
import type { Cells } from './rule-cells';
import type { SheetTextsByLanguage } from './texts';
import { keysOf } from './words';
import type { PlannedCell, PlannedValue, RowPlan, SheetPlan, Validation, WorkbookPlan } from '../plan/sheet-plan';

/** Rows above the first row of data: what the sheet is for, headings, headings in English. */
const ABOVE = 3;
/** Rows below the last one that are ready to be filled in. */
const SPARE_ROWS = 200;

/**
 * The edition as sheets, one for each kind of thing, with headings in both languages, lists to choose from, and a sheet
 * that explains the rule kinds. `readEditionSheets` gives back an equal edition.
 */
export function editionPlan(edition: Edition, texts: SheetTextsByLanguage): WorkbookPlan {
  const rows = rowsOf(edition, texts);
  return {
    sheets: [...keysOf(COLUMNS).map((sheet) => sheetPlan(sheet, rows[sheet], texts)), helpSheet(texts)],
    title: edition.title.vi,
  };
}

function sheetPlan(sheet: SheetId, rows: readonly Cells[], texts: SheetTextsByLanguage): SheetPlan {
  const columns = COLUMNS[sheet];
  const last = ABOVE + rows.length + (sheet === 'head' ? 0 : SPARE_ROWS) - 1;
  return {
    name: texts.vi.sheets[sheet],
    columns: columns.map(([, { width }]) => ({ width })),
    rows: [
      { cells: [{ value: `${texts.vi.about[sheet]} / ${texts.en.about[sheet]}`, style: 'plain' }] },
      headings(columns, texts.vi.headings, 'header'),
      headings(columns, texts.en.headings, 'header'),
      ...rows.map((cells) => ({
        cells: columns.map(([column, known]) => dataCell(column, known, cells[column] ?? null)),
      })),
    ],
    validations: columns.flatMap(([column], index) => validation(column, index, last, texts)),
    freeze: { rows: ABOVE, columns: columns.findIndex(([column]) => column === 'code' || column === 'id') + 1 },
    print: { orientation: 'landscape', repeatedRows: { first: ABOVE - 2, last: ABOVE - 1 } },
  };
}

function headings(
  columns: readonly (readonly [ColumnId, SheetColumn])[],
  words: Readonly<Record<ColumnId, string>>,
  style: PlannedCell['style'],
): RowPlan {
  return { cells: columns.map(([column]) => ({ value: words[column], style })) };
}

function dataCell(column: ColumnId, { format }: SheetColumn, value: PlannedValue): PlannedCell {
  if (column === 'item') {
    return { value, style: 'text' };
  }
  if (format === 'text') {
    return typeof value === 'number'
      ? { value, style: 'input-code', format: 'points', editable: true }
      : { value, style: 'input-code', format: 'text', editable: true };
  }
  return format === undefined
    ? { value, style: listOf(column) === undefined ? 'input' : 'input-choice', editable: true }
    : { value, style: 'input-figure', format, editable: true };
}

/** The list a column is filled from. */
const LISTS: Partial<Readonly<Record<ColumnId, ListId>>> = {
  nameStated: 'yesNo',
  codeStated: 'yesNo',
  stated: 'yesNo',
  scored: 'yesNo',
  groupKind: 'groupKind',
  rule: 'rule',
  inputKind: 'inputKind',
  notApplicable: 'notApplicable',
  didNotArise: 'didNotArise',
  obtainedBy: 'obtainedBy',
  nature: 'nature',
};

function listOf(column: ColumnId): ListId | undefined {
  return LISTS[column];
}

function validation(column: ColumnId, index: number, last: number, texts: SheetTextsByLanguage): readonly Validation[] {
  const list = listOf(column);
  if (list === undefined) {
    return [];
  }
  const { help, sheets } = texts.vi;
  return [
    {
      area: { top: ABOVE, bottom: last, left: index, right: index },
      rule:
        list === 'rule'
          ? { kind: 'list-in-cells', sheet: sheets.help, area: KINDS_AREA }
          : { kind: 'list', options: valuesInList(list, texts) },
      texts: help.choose,
    },
  ];
}
