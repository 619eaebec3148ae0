import { err, ok, type Result } from '../../engine/result';
import type { CentralCell, CentralFigure } from '../../engine/central/figure';
import { markOf, type Book } from '../book';
import { centralChanges } from '../central/copy/changes';
import { COPY_COLUMNS, copyRow, FIRST_ROW, HEADER_ROW, hashOfRows } from '../central/copy/cells';
import { copySheet, isCopyEdited, readKeptCopy } from '../central/copy/kept-copy';
import { sourceFinding, type CentralSourceFinding } from '../central/findings';
import type { CentralSource } from '../central/source';
import type { CentralTexts, CopyColumn } from '../central/texts';
import type { Grid } from '../grid';
import { freeSheetName } from '../own-columns/sheet-name';
import type { StateFinding } from '../state/findings';
import type { KeptCentral, WorkbookState } from '../state/state';
import type { Plan, Step } from './plan';

/** Figures that are kept with a workbook: a unit has a few hundred, and what Excel hands over at once is limited. */
export const MOST_KEPT = 10_000;

const NUMBERS: ReadonlySet<CopyColumn> = new Set(['value', 'numerator', 'denominator', 'decimals', 'scale']);
const WIDTHS: Readonly<Record<CopyColumn, number>> = {
  unit: 160,
  period: 60,
  criterion: 80,
  quantity: 140,
  value: 80,
  numerator: 80,
  denominator: 80,
  decimals: 70,
  scale: 60,
  measure: 70,
  source: 180,
  asOf: 80,
  status: 70,
};

interface KeepRequest {
  readonly source: CentralSource;
  readonly figures: Iterable<CentralFigure>;
  readonly texts: CentralTexts;
  /** True where the person agreed that what was changed by hand on the sheet be written over. */
  readonly overwriteEdited: boolean;
  /** ISO date of today. */
  readonly today: string;
}

/** What keeping and forgetting a copy may tell. */
type KeepFinding = CentralSourceFinding | StateFinding;

/**
 * Keeps central figures on a sheet of the workbook, dated and hashed, in place of those kept before, and tells what changed.
 * The sheet stays where it is, so that formulas that read it go on. A copy that was changed by hand is not written over
 * unless the request says so.
 */
export function planKeepCentral(book: Book, request: KeepRequest): Result<Plan, readonly KeepFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const { source, texts } = request;
  const figures = [...request.figures];
  const before = copySheet(book);
  if (figures.length > MOST_KEPT) {
    return err([sourceFinding('central-copy-too-long', { rows: figures.length, limit: MOST_KEPT })]);
  }
  if (before !== null && isCopyEdited(before) && !request.overwriteEdited) {
    const { name, retrieved } = before.kept.source;
    return err([sourceFinding('central-copy-edited', { source: name, sheet: before.grid.name, retrieved })]);
  }
  const rows = figures.map((figure) => copyRow(figure, texts));
  const content = { source, asOf: latest(figures), rows: rows.length, hash: hashOfRows(rows) };
  const sheet = before?.grid.name ?? freeSheetName(texts.sheet, book);
  const findings = [
    sourceFinding('central-copy-kept', { source: source.name, rows: rows.length, sheet }, 'notice'),
    ...changesSince(book, request, figures),
  ];
  return ok({
    steps: [
      ...(before === null ? [{ do: 'add-sheet', name: sheet } as const] : cleared(before.grid)),
      ...written(sheet, rows, content, texts),
      ...(before === null ? layout(sheet, rows.length) : []),
    ],
    state: stateWith(book.state.value, { ...content, sheet: markOf(book, sheet) }),
    findings,
  });
}

/** Forgets the copy and takes its sheet out; a sheet that was changed by hand stays. */
export function planForgetCentral(book: Book): Result<Plan, readonly KeepFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const state = book.state.value;
  if (state.central === null) {
    return err([sourceFinding('central-copy-none', {}, 'notice')]);
  }
  const copy = copySheet(book);
  const stays = copy !== null && isCopyEdited(copy);
  const { name, retrieved } = state.central.source;
  return ok({
    steps: copy === null || stays ? [] : [{ do: 'delete-sheet', sheet: copy.grid.name }],
    state: { ...state, central: null },
    findings: stays
      ? [sourceFinding('central-copy-edited', { source: name, sheet: copy.grid.name, retrieved }, 'notice')]
      : [],
  });
}

function changesSince(book: Book, { today }: KeepRequest, after: readonly CentralFigure[]): readonly KeepFinding[] {
  const before = readKeptCopy(book, { today, edition: null, units: null });
  if (before === null) {
    return [];
  }
  const changes = centralChanges(before.figures, after);
  const data = { source: before.kept.source.name, ...changes };
  return [sourceFinding('central-copy-changes', data, 'notice')];
}

function stateWith(state: WorkbookState, central: KeptCentral): WorkbookState {
  const { kind, name } = central.source;
  const isRemote = kind === 'address' || kind === 'ckan';
  const origins = isRemote ? [...state.centralOrigins, new URL(name).origin] : state.centralOrigins;
  return { ...state, central, centralOrigins: [...new Set(origins)] };
}

function cleared({ name, rows, columns }: Grid): readonly Step[] {
  const area = { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 };
  return [{ do: 'clear', sheet: name, area, what: 'contents' }];
}

/** Texts and numbers are written column by column, so that codes stay text and figures stay numbers. */
function written(
  sheet: string,
  rows: readonly (readonly CentralCell[])[],
  content: Omit<KeptCentral, 'sheet'>,
  texts: CentralTexts,
): readonly Step[] {
  const title: Step = { do: 'write', sheet, top: 0, left: 0, cells: [[{ value: texts.title(content) }]] };
  const headings = COPY_COLUMNS.map((column) => ({ value: texts.headings[column] }));
  const head: Step = { do: 'write', sheet, top: HEADER_ROW, left: 0, cells: [headings] };
  const columns = COPY_COLUMNS.map((column, left): Step => ({
    do: 'write',
    sheet,
    top: FIRST_ROW,
    left,
    cells: rows.map((cells) => [{ value: cells[left] ?? null }]),
    format: NUMBERS.has(column) ? 'general' : 'text',
  }));
  return [title, head, ...(rows.length === 0 ? [] : columns)];
}

function layout(sheet: string, rows: number): readonly Step[] {
  const right = COPY_COLUMNS.length - 1;
  const bottom = Math.max(FIRST_ROW + rows - 1, HEADER_ROW);
  return [
    { do: 'head', sheet, area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right } },
    {
      do: 'columns',
      sheet,
      area: { top: HEADER_ROW, left: 0, bottom, right },
      widths: COPY_COLUMNS.map((column, index) => [index, WIDTHS[column]] as const),
    },
    { do: 'freeze-rows', sheet, rows: FIRST_ROW },
  ];
}

/** ISO dates compare as texts. */
function latest(figures: readonly CentralFigure[]): string | null {
  return figures.reduce<string | null>(
    (last, { asOf }) => (asOf !== null && (last === null || asOf > last) ? asOf : last),
    null,
  );
}
