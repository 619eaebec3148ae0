/** The findings as a sheet of their own, made on command: to be filtered, printed, and ticked off. */
import { quotedSheet } from '../plan/references';
import type { PlannedCell, PlannedValue, RowPlan, SheetPlan, StyleName } from '../plan/sheet-plan';
import type { CellRef } from '../../engine/checks/finding';
import type { FindingRow, FindingsSheetTexts } from './texts';

/** Excel takes no longer text in a formula. */
const LONGEST_LINK = 255;
const EMPTY_ROW: RowPlan = { cells: [] };

/** A column: its heading, width in characters, and the cell of a finding that is `order`-th, counted from 1. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: FindingRow, order: number) => PlannedCell;
}

/** What stands above the list. */
interface FindingsHead {
  /** Lines such as the unit, the edition and the time. */
  readonly lines: readonly string[];
}

/**
 * Plans the sheet: findings in the order given, each with a link to its cell, both figures of
 * discrepancies, and a column to note what was done. All texts are values, so that none is taken for a formula.
 */
export function findingsPlan(rows: readonly FindingRow[], head: FindingsHead, texts: FindingsSheetTexts): SheetPlan {
  const columns = columnsOf(rows, texts);
  const above: readonly RowPlan[] = [
    { cells: [{ value: texts.title, style: 'label' }] },
    ...[...head.lines, texts.count(rows.length)].map((line): RowPlan => ({ cells: [{ value: line, style: 'plain' }] })),
    EMPTY_ROW,
  ];
  const headings: RowPlan = { cells: columns.map(({ heading }) => ({ value: heading, style: 'header' })) };
  const body: readonly RowPlan[] =
    rows.length === 0
      ? [{ cells: [{ value: texts.none, style: 'plain' }] }]
      : rows.map((row, index): RowPlan => ({ cells: columns.map(({ cell }) => cell(row, index + 1)) }));
  const top = above.length;
  return {
    name: texts.sheet,
    columns: columns.map(({ width }) => ({ width })),
    rows: [...above, headings, ...body],
    freeze: { rows: top + 1, columns: 0 },
    ...(rows.length === 0 ? {} : { filter: { top, left: 0, bottom: top + rows.length, right: columns.length - 1 } }),
    print: { orientation: 'landscape', repeatedRows: { first: top, last: top }, footer: { right: texts.page } },
  };
}

function columnsOf(rows: readonly FindingRow[], texts: FindingsSheetTexts): readonly Column[] {
  const { headings } = texts;
  const units = new Set(rows.map(({ unit, file }) => `${file ?? ''}\n${unit ?? ''}`));
  const hasBoth = rows.some(({ both }) => both !== null);
  const column = (heading: string, width: number, cell: Column['cell']): Column => ({ heading, width, cell });
  return [
    column(headings.order, 6, (_, order) => cellOf(order, 'code')),
    column(headings.severity, 13, ({ severity }) => cellOf(texts.severities[severity], 'text')),
    ...(units.size > 1 ? [column(headings.unit, 26, ({ unit, file }) => textCell(unit ?? file, 'text'))] : []),
    column(headings.criterion, 10, ({ criterion }) => textCell(criterion, 'code')),
    column(headings.place, 16, ({ at, file }) => placeCell(at, file)),
    column(headings.message, 70, ({ message }) => cellOf(message, 'text')),
    ...(hasBoth
      ? [
          column(headings.reported, 14, ({ both }) => cellOf(both?.reported ?? null, 'figure')),
          column(headings.central, 14, ({ both }) => cellOf(both?.central ?? null, 'figure')),
          column(headings.source, 24, ({ both }) =>
            textCell(both === null ? null : texts.sourceText(both.source, both.asOf), 'text'),
          ),
        ]
      : []),
    column(headings.done, 26, () => ({ value: null, style: 'input', editable: true })),
  ];
}

/** The place, as a link to it where one can be written. */
function placeCell(at: CellRef | null, file: string | null): PlannedCell {
  if (at === null) {
    return textCell(file, 'text');
  }
  const shown = `${at.sheet}!${at.address}`;
  const target = `${file ?? ''}#${quotedSheet(at.sheet)}!${at.address}`;
  return target.length > LONGEST_LINK || shown.length > LONGEST_LINK
    ? textCell(shown, 'text')
    : { value: shown, formula: `HYPERLINK(${quoted(target)},${quoted(shown)})`, style: 'text' };
}

/** A text in a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Text that stays as it is: the code 1.10 is not the number 1.1. */
function textCell(value: string | null, style: StyleName): PlannedCell {
  return { value, style, format: 'text' };
}

function cellOf(value: PlannedValue, style: StyleName): PlannedCell {
  return { value, style };
}
