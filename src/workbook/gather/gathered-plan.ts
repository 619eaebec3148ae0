/** The table of units × groups that was gathered, linked to its sources; a person keeps the units' states in it. */
import type { Edition } from '../../engine/edition/schema';
import type { Language } from '../../messages/language';
import { cellOf, decimalsFormat } from '../plan/cell';
import type { PlannedCell, RowPlan, SheetPlan } from '../plan/sheet-plan';
import type { GatheredRow } from './rank-gathered';
import { UNIT_STATES, type UnitState } from './unit-state';

/** The words of the table. */
export interface GatheredSheetTexts {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly editionId: string;
  readonly period: string;
  readonly unit: string;
  readonly league: string;
  readonly state: string;
  readonly index: string;
  readonly points: string;
  readonly file: string;
  readonly readAt: string;
  readonly sha256: string;
  readonly leagueName: (league: string | null, edition: Edition) => string;
  /** An ISO time as people write it. */
  readonly moment: (iso: string) => string;
  readonly states: Readonly<Record<UnitState, string>>;
  readonly stateHint: { readonly title: string; readonly error: string };
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: GatheredRow) => PlannedCell;
}

const HEAD_ROWS = 5;
const STATE_COLUMN = 2;

/** Plans the sheet. */
export function gatheredPlan(
  rows: readonly GatheredRow[],
  edition: Edition,
  period: string | null,
  language: Language,
  texts: GatheredSheetTexts,
): SheetPlan {
  const printed = printedColumns(edition, language, texts);
  const columns = [...printed, ...columnsForPrograms(texts)];
  const last = HEAD_ROWS + Math.max(rows.length, 1);
  return {
    name: texts.name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      { cells: [cellOf(texts.title, 'title')] },
      { cells: [cellOf(`${texts.editionId}: ${edition.id}`, 'plain')] },
      { cells: [cellOf(period === null ? null : `${texts.period}: ${period}`, 'plain')] },
      { cells: [cellOf(texts.note, 'plain')] },
      { cells: [] },
      { cells: columns.map(({ heading }) => cellOf(heading, 'header')) },
      ...rows.map((row): RowPlan => ({ cells: columns.map(({ cell }) => cell(row)) })),
    ],
    validations: [
      {
        area: { top: HEAD_ROWS + 1, bottom: last, left: STATE_COLUMN, right: STATE_COLUMN },
        rule: { kind: 'list', options: UNIT_STATES.map((state) => texts.states[state]) },
        texts: texts.stateHint,
      },
    ],
    freeze: { rows: HEAD_ROWS + 1, columns: 1 },
    print: {
      orientation: 'landscape',
      area: { top: 0, bottom: HEAD_ROWS + rows.length, left: 0, right: printed.length - 1 },
      repeatedRows: { first: HEAD_ROWS, last: HEAD_ROWS },
    },
  };
}

function printedColumns(edition: Edition, language: Language, texts: GatheredSheetTexts): readonly Column[] {
  const { groups, rounding } = edition;
  const index = decimalsFormat(rounding.index);
  return [
    { heading: texts.unit, width: 32, cell: ({ unit }) => cellOf(unit, 'text', 'text') },
    {
      heading: texts.league,
      width: 12,
      cell: ({ league }) => cellOf(league === null ? null : texts.leagueName(league, edition), 'text', 'text'),
    },
    {
      heading: texts.state,
      width: 16,
      cell: ({ state }) => ({ ...cellOf(texts.states[state], 'input-choice'), editable: true }),
    },
    { heading: texts.index, width: 11, cell: ({ standing }) => cellOf(standing?.index ?? null, 'figure', index) },
    {
      heading: texts.points,
      width: 11,
      cell: ({ standing }) => cellOf(standing?.points ?? null, 'figure', decimalsFormat(rounding.points)),
    },
    ...groups
      .filter(({ scored }) => scored)
      .map(({ id, name }) => ({
        heading: name[language],
        width: 12,
        cell: ({ standing }: GatheredRow) => cellOf(standing?.groups.get(id) ?? null, 'figure', index),
      })),
    { heading: texts.file, width: 30, cell: ({ source }) => cellOf(source?.file ?? null, 'text', 'text') },
  ];
}

/** Right of what is printed: printed as well, they would make all others too small to read. */
function columnsForPrograms(texts: GatheredSheetTexts): readonly Column[] {
  return [
    {
      heading: texts.readAt,
      width: 27,
      cell: ({ source }) => cellOf(source === null ? null : texts.moment(source.readAt), 'text', 'text'),
    },
    { heading: texts.sha256, width: 68, cell: ({ source }) => cellOf(source?.sha256 ?? null, 'text', 'text') },
  ];
}
