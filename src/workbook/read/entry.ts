import type { CellRef } from '../../engine/checks/finding';
import type { Entry, EntryField, EntryState } from '../../engine/scoring/scoresheet';
import { isCellError, type Cell, type Grid } from '../grid';
import { appraisedColumns, columnOf, pointsColumnOf, refOf, type BoundTable } from '../recognise/binding';
import type { TableRow } from '../recognise/rows';
import { oncePer } from '../../engine/remember';
import { tidy } from '../../engine/text';
import { readFigure, type Figure, type TextNumbers } from './figure';
import { readingFinding, type Report } from './findings';
import { isDateFormat, isoDate } from './format';
import type { GivenInputs } from './inputs';
import { isLeftEmpty, stateWord, yesOrNo, type StateWord } from '../../engine/words';

/** How a table is read. */
export interface ReadContext {
  readonly grid: Grid;
  readonly table: BoundTable;
  readonly numbers: TextNumbers;
  readonly report: Report;
}

/** The points of a row as read, appraised ones by round. */
interface RowFigures {
  readonly max: Figure;
  readonly self: Figure;
  readonly appraised: readonly Figure[];
  readonly final: Figure;
}

const TEXT_FIELDS = ['name', 'status', 'evidence', 'explanation', 'responsible', 'deadline', 'notes'] as const;
const PLACED_FIELDS = ['code', 'max', 'self', 'final', ...TEXT_FIELDS] as const;
const NO_FIGURE: Figure = { value: null, says: null };

/** Reads the figures of a row; `criterion` is its code, null on rows of groups and totals. */
export function readFigures(row: number, criterion: string | null, context: ReadContext): RowFigures {
  const { grid, table, numbers, report } = context;
  const figure = (column: 'max' | 'self' | 'appraised' | 'final', index: number | undefined): Figure =>
    index === undefined
      ? NO_FIGURE
      : readFigure(grid.cell(row, index), { column, at: refOf(grid.name, row, index), criterion, numbers, report });
  return {
    max: figure('max', pointsColumnOf(table, 'max')),
    self: figure('self', pointsColumnOf(table, 'self')),
    appraised: appraisedColumns(table).map((index) => figure('appraised', index)),
    final: figure('final', pointsColumnOf(table, 'final')),
  };
}

/** Where the fields of a row stand; for appraised points, the last round. */
export function placesOf(row: number, { grid, table }: ReadContext): Partial<Record<EntryField, CellRef>> {
  const places: Partial<Record<EntryField, CellRef>> = {};
  for (const [field, column] of placedColumns(table)) {
    places[field] = refOf(grid.name, row, column);
  }
  return places;
}

const placedColumns = oncePer((table: BoundTable): readonly (readonly [EntryField, number])[] => {
  const columns = PLACED_FIELDS.map((field) => [field, columnOf(table, field)] as const);
  return [...columns, ['appraised', appraisedColumns(table).at(-1)] as const].flatMap(([field, column]) =>
    column === undefined ? [] : [[field, column] as const],
  );
});

/** Reads a criterion's row. `code` is the criterion's, `inputs` the raw figures given for it anywhere in the workbook. */
export function readEntry({ row }: TableRow, code: string, inputs: GivenInputs, context: ReadContext): Entry {
  const figures = readFigures(row, code, context);
  const texts = readTexts(row, context);
  const at = placesOf(row, context);
  const stated = statedIn(row, figures, texts, inputs, at, context);
  const points = [figures.self.value, ...figures.appraised.map(({ value }) => value), figures.final.value];
  const requested = stated?.says === 'not-applicable-requested';
  const answered = [...points, ...Object.values(inputs.values)].some((value) => value !== null);
  return {
    criterion: code,
    max: figures.max.value,
    inputs: inputs.values,
    inputsAt: inputs.at,
    self: figures.self.value,
    appraised: figures.appraised.map(({ value }) => value),
    final: figures.final.value,
    state: stateOf(stated?.says ?? null, answered, requested && isAccepted(row, code, context)),
    ...(stated?.at === undefined ? {} : { stateAt: stated.at }),
    notPoints: notPointsIn(figures),
    notFigures: inputs.unread,
    texts,
    at,
  };
}

/** What the row says instead of figures, and where: in its points first, then its raw figures, then its texts. */
function statedIn(
  row: number,
  { self, appraised, final }: RowFigures,
  texts: Entry['texts'],
  inputs: GivenInputs,
  at: Entry['at'],
  { grid, table }: ReadContext,
): { readonly says: StateWord; readonly at: CellRef | undefined } | undefined {
  const rounds = appraisedColumns(table);
  const said: readonly (readonly [StateWord | null, CellRef | undefined])[] = [
    [self.says, at.self],
    ...appraised.map(({ says }, round) => [says, refOf(grid.name, row, rounds[round] ?? 0)] as const),
    [final.says, at.final],
    [inputs.says, inputs.saysAt ?? undefined],
    [stateWord(withoutRemark(texts.status ?? '')), at.status],
    [stateWord(texts.notes ?? ''), at.notes],
  ];
  return said.flatMap(([says, place]) => (says === null ? [] : [{ says, at: place }]))[0];
}

/** The columns of points that are filled in with something else. */
function notPointsIn({ self, appraised, final }: RowFigures): NonNullable<Entry['notPoints']> {
  const columns = [
    ['self', self],
    ['appraised', appraised.at(-1)],
    ['final', final],
  ] as const;
  return columns.flatMap(([column, figure]) =>
    figure !== undefined && (figure.says !== null || figure.unread === true) ? [column] : [],
  );
}

/** The entry of a criterion that has raw figures on their own sheet and no row in the table. */
export function inputEntry(code: string, { values, at, says, saysAt, unread }: GivenInputs): Entry {
  const state = stateOf(says, Object.keys(values).length > 0, false);
  return {
    criterion: code,
    max: null,
    inputs: values,
    inputsAt: at,
    self: null,
    appraised: [],
    final: null,
    state,
    ...(saysAt === null ? {} : { stateAt: saysAt }),
    notFigures: unread,
    texts: {},
    at: {},
  };
}

/**
 * A request to leave the criterion out counts as accepted only where a column of its own says so (`Chấp thuận`):
 * a unit must not take points out of its own denominator.
 */
function stateOf(stated: StateWord | null, answered: boolean, accepted: boolean): EntryState {
  if (stated === 'not-applicable-requested' && accepted) {
    return 'not-applicable';
  }
  return stated ?? (answered ? 'answered' : 'missing');
}

/** Whether the request is granted. What is neither yes nor no is reported, and grants nothing. */
function isAccepted(row: number, code: string, { grid, table, report }: ReadContext): boolean {
  const column = columnOf(table, 'accepted');
  if (column === undefined) {
    return false;
  }
  const text = textOf(grid.cell(row, column));
  const accepted = yesOrNo(text);
  if (accepted === null && !isLeftEmpty(tidy(text))) {
    report(readingFinding('acceptance-unclear', 'error', { text }, refOf(grid.name, row, column), code));
  }
  return accepted === true;
}

/** `Không áp dụng (đã gửi CV 12)` says what it says without the brackets. */
function withoutRemark(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ');
}

function readTexts(row: number, { grid, table }: ReadContext): Entry['texts'] {
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const column = columnOf(table, field);
      const text = column === undefined ? '' : textOf(grid.cell(row, column));
      return tidy(text) === '' ? [] : [[field, text]];
    }),
  );
}

/** The text of a cell as typed; a date as `2026-03-15`. */
function textOf({ value, format }: Cell): string {
  if (value === null) {
    return '';
  }
  if (isCellError(value)) {
    return value.error;
  }
  return typeof value === 'number' && isDateFormat(format) ? isoDate(value) : String(value);
}
