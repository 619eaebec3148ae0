/** Our columns beside a form, or on a sheet of our own where the form is protected. */
import type { Edition } from '../../engine/edition/schema';
import { markOf, type Book } from '../book';
import type { BookTexts } from '../book-texts';
import { cellAddress } from '../a1';
import type { CellWrite, Step } from '../commands/plan';
import type { Grid } from '../grid';
import { columnOf, sheetNamed, type Binding } from '../recognise/binding';
import type { OwnColumn, OwnSheet } from '../state/state';
import { centralPlace } from './central-place';
import { bodyColumn, checkFormula, conflictFormula, pointsFormula, reference } from './formulas';
import type { LocatedColumn } from './locate';
import type { Removal } from './remove';
import { freeSheetName } from './sheet-name';
import { checkValues, codeValues, conflictValues, pointValues } from './values';

/** Whether our columns hold formulas, which Excel calculates, or values, where it has no custom functions. */
export type Liveness = 'formulas' | 'values';

/** What puts our columns there, and what is to be remembered of them. */
interface OwnColumnsPlan {
  readonly steps: readonly Step[];
  readonly columns: readonly OwnColumn[];
  readonly sheets: readonly OwnSheet[];
}

interface OwnColumnsRequest {
  /** Id of the binding. */
  readonly id: string;
  readonly binding: Binding;
  readonly edition: Edition;
  readonly liveness: Liveness;
  readonly texts: BookTexts;
  /** Our earlier columns of this binding, which go away: their cells and sheets count as free. */
  readonly leaving: Pick<Removal, 'located' | 'deleted'>;
}

/** In points: points and codes take no more room than their headings, texts as much as lets one tell what is wrong. */
const WIDTHS: Readonly<Record<OwnColumn['kind'], number>> = { code: 125, points: 175, check: 195, conflict: 195 };

interface ColumnContent {
  readonly kind: OwnColumn['kind'];
  readonly heading: string;
  readonly formula: string | null;
  readonly values: OwnColumn['values'];
}

/** Plans one column per kind: a heading and below it one formula that spills over the rows of the form, or its values. */
export function planOwnColumns(book: Book, request: OwnColumnsRequest): OwnColumnsPlan {
  const { binding, texts, leaving } = request;
  const form = sheetNamed(book, binding.table.sheet);
  if (form === undefined || binding.body.last < binding.body.first) {
    return { steps: [], columns: [], sheets: [] };
  }
  if (!book.facts.some(({ mark, isProtected }) => mark.name === form.name && isProtected)) {
    const left = freeColumn(form, binding, leaving.located);
    return placed(
      columnContents(book, request, form.name),
      request,
      markOf(book, form.name),
      binding.body.first - 1,
      left,
    );
  }
  const name = freeSheetName(texts.resultsSheet, book, leaving.deleted);
  const contents = [codeContent(form, request, name), ...columnContents(book, request, name)];
  const mark = { name, id: null };
  const plan = placed(contents, request, mark, 0, 0);
  return {
    ...plan,
    steps: [{ do: 'add-sheet', name }, ...plan.steps],
    sheets: [{ binding: request.id, kind: 'results', sheet: mark }],
  };
}

/** The column after the blank one that follows everything in the rows of the form: cells, merged areas, tables. */
function freeColumn(grid: Grid, { table, body }: Binding, leaving: readonly LocatedColumn[]): number {
  const left = new Set(leaving.filter((column) => column.grid === grid).map(({ area }) => area.left));
  let last = Math.max(...table.columns.map(({ column }) => column));
  for (let row = table.header.top; row <= body.last; row += 1) {
    for (let column = grid.columns - 1; column > last; column -= 1) {
      const { value, formula } = grid.cell(row, column);
      if (!left.has(column) && (value !== null || formula !== undefined)) {
        last = column;
      }
    }
  }
  for (const { top, bottom, right } of grid.merges) {
    last = bottom >= table.header.top && top <= body.last ? Math.max(last, right) : last;
  }
  return last + 2;
}

function columnContents(book: Book, request: OwnColumnsRequest, on: string): readonly ColumnContent[] {
  const { binding, edition, texts, liveness } = request;
  const central = centralPlace(book, binding);
  if (liveness === 'values') {
    const points = pointValues(book, binding, edition);
    const check = checkValues(book, binding, edition, texts);
    return [
      ...(points.every((value) => value === null)
        ? []
        : [{ kind: 'points', heading: texts.columns.points, formula: null, values: points } as const]),
      { kind: 'check', heading: texts.columns.check, formula: null, values: check },
      ...(central === null
        ? []
        : [
            {
              kind: 'conflict',
              heading: texts.columns.conflict,
              formula: null,
              values: conflictValues(book, binding, edition, central, texts),
            } as const,
          ]),
    ];
  }
  const formulas = [
    { kind: 'points', heading: texts.columns.points, formula: pointsFormula(book, binding, edition, on) },
    { kind: 'check', heading: texts.columns.check, formula: checkFormula(binding, edition, on) },
    {
      kind: 'conflict',
      heading: texts.columns.conflict,
      formula: central === null ? null : conflictFormula(book, binding, edition, on, central),
    },
  ] as const;
  return formulas.flatMap((column) => (column.formula === null ? [] : [{ ...column, values: [] }]));
}

/** On a sheet of our own the codes stand first, so that people see what a row is about. */
function codeContent(form: Grid, { binding, texts, liveness }: OwnColumnsRequest, on: string): ColumnContent {
  const code = columnOf(binding.table, 'code') ?? 0;
  const codes = reference(form.name, bodyColumn(binding, code), on);
  const heading = texts.columns.code;
  return liveness === 'formulas'
    ? { kind: 'code', heading, formula: `=IF(${codes}="","",${codes})`, values: [] }
    : { kind: 'code', heading, formula: null, values: codeValues(binding) };
}

function placed(
  contents: readonly ColumnContent[],
  { id, binding }: OwnColumnsRequest,
  sheet: OwnColumn['sheet'],
  row: number,
  left: number,
): OwnColumnsPlan {
  const rows = binding.body.last - binding.body.first + 1;
  const columns = contents.map((content, index): OwnColumn => ({
    ...content,
    binding: id,
    sheet,
    row,
    column: left + index,
    rows,
  }));
  return { steps: columns.flatMap(columnSteps), columns, sheets: [] };
}

function columnSteps({
  kind,
  sheet: { name: sheet },
  row,
  column,
  rows,
  heading,
  formula,
  values,
}: OwnColumn): readonly Step[] {
  const cells: readonly (readonly CellWrite[])[] =
    formula === null ? values.map((value) => [{ value }]) : [[{ formula }]];
  const body = { top: row + 1, left: column, bottom: row + rows, right: column };
  const first = `$${cellAddress(row + 1, column)}`;
  return [
    { do: 'write', sheet, top: row, left: column, cells: [[{ value: heading }]] },
    { do: 'head', sheet, area: { top: row, left: column, bottom: row, right: column } },
    { do: 'width', sheet, area: { ...body, top: row }, width: WIDTHS[kind] },
    {
      do: 'write',
      sheet,
      top: row + 1,
      left: column,
      cells,
      format: kind === 'code' && formula === null ? 'text' : 'general',
    },
    ...(kind === 'check' || kind === 'conflict'
      ? [{ do: 'highlight', sheet, area: body, formula: `=LEN(${first})>0`, tone: 'attention' } as const]
      : []),
  ];
}
