/** What stands above the table: who, what, for which period, by which edition. */
import type { Edition } from '../../engine/edition/schema';
import { cellAddress } from '../a1';
import type { Area } from '../grid';
import type { PlannedCell, PlannedValue, RowPlan, StyleName } from '../plan/sheet-plan';
import { columnAt, FORM_COLUMNS, LAST_PRINTED } from './form-columns';
import type { TemplateTexts } from './texts';

/** What is already known when the form is made; the rest is filled in by the unit. */
export interface TitleValues {
  readonly unit: string | null;
  /** As written: `Năm 2025`. */
  readonly period: string | null;
}

/** The header of the table stands below it. */
export const TITLE_ROWS = 7;

const UNIT_ROW = 5;
const PERIOD_ROW = 6;
const EDITION_ROW = 4;
const LAST = LAST_PRINTED;
const VALUE = columnAt('name');
const RIGHT = columnAt('evidence');

/** The cells that hold the unit's name, the period and the edition's id. */
export const TITLE_CELLS = {
  unit: cellArea(UNIT_ROW, VALUE),
  period: cellArea(PERIOD_ROW, VALUE),
  editionId: cellArea(EDITION_ROW, columnAt('explanation')),
} as const;

export const TITLE_MERGES: readonly Area[] = [
  ...[0, 1].flatMap((row) => [across(row, 0, columnAt('max')), across(row, RIGHT, LAST)]),
  across(3, 0, LAST),
  across(EDITION_ROW, VALUE, columnAt('final')),
];

/** The first `TITLE_ROWS` rows. The unit is shown in capitals by a formula, so that it follows what is filled in. */
export function titleRows(
  { id, title }: Edition,
  { unit, period }: TitleValues,
  texts: TemplateTexts,
): readonly RowPlan[] {
  const unitCell = cellAddress(UNIT_ROW, VALUE);
  const unitShown: PlannedCell = {
    value: unit?.toLocaleUpperCase('vi') ?? texts.unit,
    formula: `IF(${unitCell}="","${texts.unit}",UPPER(${unitCell}))`,
    style: 'centred-bold',
  };
  const { labels } = texts;
  return [
    row({ 0: editable(texts.superior, 'centred'), [RIGHT]: cell(texts.nation, 'centred-bold') }),
    row({ 0: unitShown, [RIGHT]: cell(texts.motto, 'centred-bold') }),
    row({}),
    row({ 0: cell(texts.title, 'title') }),
    row({
      0: cell(labels.edition, 'label'),
      [VALUE]: cell(title.vi, 'wrapped'),
      [RIGHT]: cell(labels.editionId, 'label'),
      [columnAt('explanation')]: { ...cell(id, 'plain'), format: 'text' },
    }),
    row({ 0: cell(labels.unit, 'label'), [VALUE]: editable(unit, 'label-input') }),
    row({ 0: cell(labels.period, 'label'), [VALUE]: { ...editable(period, 'label-input'), format: 'text' } }),
  ];
}

function row(cells: Readonly<Record<number, PlannedCell>>): RowPlan {
  return { cells: FORM_COLUMNS.map((_, column) => cells[column] ?? null) };
}

function cell(value: PlannedValue, style: StyleName): PlannedCell {
  return { value, style };
}

function editable(value: PlannedValue, style: StyleName): PlannedCell {
  return { value, style, editable: true };
}

function across(at: number, left: number, right: number): Area {
  return { top: at, bottom: at, left, right };
}

function cellArea(at: number, column: number): Area {
  return across(at, column, column);
}
