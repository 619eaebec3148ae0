/** The sheet of raw figures: one figure a row, so that officials fill in one column from top to bottom. */
import type { Edition, Input } from '../../engine/edition/schema';
import { pointCriteriaOf } from '../../engine/edition/criteria';
import { err, ok, type Result } from '../../engine/result';
import type { Rebound } from '../binding/rebind';
import { sheetMarked, type Book } from '../book';
import { commandFinding, type BookFinding } from '../book-findings';
import type { BookTexts } from '../book-texts';
import { planBind, type BindRequest } from '../commands/bind';
import type { CellWrite, Plan, Step } from '../commands/plan';
import { freeSheetName } from '../own-columns/sheet-name';
import type { BoundColumn, BoundTable } from '../recognise/binding';

/** Rows of the title and of the headings; figures follow. */
const HEADER_ROW = 1;
const FIRST_ROW = 2;
const WIDTHS = [60, 30, 260, 60, 300, 90, 160] as const;
const VALUE_COLUMN = 5;

/**
 * Plans a new sheet with every raw figure that the edition's rules read, keyed by code and id, with lists to choose yes,
 * no and statuses from; the form's own columns then compute points from it. Refused where the form has such a sheet
 * already and where the edition has no rules. Nothing that stands in the workbook is written over.
 */
export function planInputsSheet(
  book: Book,
  { id, binding, edition }: Rebound,
  options: Pick<BindRequest, 'liveness' | 'texts' | 'inSheets'>,
): Result<Plan, readonly BookFinding[]> {
  if (!book.state.ok) {
    return err([book.state.error]);
  }
  const { ownSheets } = book.state.value;
  const present = ownSheets.find((own) => own.binding === id && own.kind === 'inputs' && sheetMarked(book, own.sheet));
  // Figures that stand in a sheet of the form's own, as in a form made from the template, need no second one.
  const sheet = present?.sheet.name ?? binding.inputTables[0]?.sheet;
  if (sheet !== undefined) {
    return err([commandFinding('sheet-exists', 'error', { sheet })]);
  }
  const figures = figuresOf(edition, options.texts);
  if (figures.length === 0) {
    return err([commandFinding('no-inputs', 'error', { edition: edition.id })]);
  }
  const name = freeSheetName(options.texts.inputsSheet, book);
  const table = inputsTable(name, figures.length, options.texts);
  const bound = planBind(book, {
    ...options,
    edition,
    binding: { ...binding, inputTables: [...binding.inputTables, table] },
  });
  if (!bound.ok || bound.value.state === null) {
    return bound;
  }
  const { state } = bound.value;
  return ok({
    ...bound.value,
    steps: [
      ...sheetSteps(name, edition, figures, options.texts),
      ...bound.value.steps,
      { do: 'show-sheet', sheet: name },
    ],
    state: { ...state, ownSheets: [...state.ownSheets, { binding: id, kind: 'inputs', sheet: { name, id: null } }] },
  });
}

/** One figure: what stands in its row, and what it can be chosen from. */
interface FigureRow {
  readonly cells: readonly CellWrite[];
  readonly options: readonly string[];
}

function figuresOf(edition: Edition, { inputs: texts }: BookTexts): readonly FigureRow[] {
  return pointCriteriaOf(edition).flatMap((criterion) =>
    criterion.inputs.map((input, index) => ({
      cells: [
        criterion.code,
        index + 1,
        texts.nameOf(criterion),
        texts.symbolOf(criterion, input),
        texts.labelOf(input),
      ].map((value) => ({
        value,
      })),
      options: optionsOf(input, texts),
    })),
  );
}

function optionsOf(input: Input, texts: BookTexts['inputs']): readonly string[] {
  return input.kind === 'yes-no' ? [texts.yes, texts.no] : texts.optionsOf(input);
}

function inputsTable(sheet: string, rows: number, { inputs: texts }: BookTexts): BoundTable {
  const fields = ['code', 'order', 'name', 'symbol', null, 'value', 'notes'] as const;
  const headings = headingsOf(texts);
  return {
    sheet,
    header: { top: HEADER_ROW, bottom: HEADER_ROW },
    rows: { first: FIRST_ROW, last: FIRST_ROW + rows - 1 },
    columns: fields.flatMap((field, column): BoundColumn[] =>
      field === null ? [] : [{ field, column, heading: headings[column] ?? '' }],
    ),
  };
}

function headingsOf(texts: BookTexts['inputs']): readonly string[] {
  return [texts.code, texts.order, texts.name, texts.symbol, texts.wanted, texts.value, texts.notes];
}

function sheetSteps(
  sheet: string,
  edition: Edition,
  figures: readonly FigureRow[],
  { inputs: texts }: BookTexts,
): readonly Step[] {
  const last = FIRST_ROW + figures.length - 1;
  const right = WIDTHS.length - 1;
  const title = [[{ value: texts.title(edition) }]];
  const headings = [headingsOf(texts).map((value) => ({ value }))];
  return [
    { do: 'add-sheet', name: sheet },
    { do: 'write', sheet, top: 0, left: 0, cells: title },
    { do: 'write', sheet, top: HEADER_ROW, left: 0, cells: headings },
    { do: 'head', sheet, area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right } },
    { do: 'write', sheet, top: FIRST_ROW, left: 0, cells: figures.map(({ cells }) => cells), format: 'text' },
    {
      do: 'columns',
      sheet,
      area: { top: HEADER_ROW, left: 0, bottom: last, right },
      widths: WIDTHS.map((width, column) => [column, width] as const),
    },
    { do: 'freeze-rows', sheet, rows: FIRST_ROW },
    ...choices(sheet, figures),
  ];
}

/** One list per run of rows that offer the same. */
function choices(sheet: string, figures: readonly FigureRow[]): readonly Step[] {
  const runs: { readonly options: readonly string[]; readonly top: number; bottom: number }[] = [];
  figures.forEach(({ options }, index) => {
    const row = FIRST_ROW + index;
    const last = runs.at(-1);
    if (last?.options.join('\n') === options.join('\n')) {
      last.bottom = row;
    } else {
      runs.push({ options, top: row, bottom: row });
    }
  });
  return runs
    .filter(({ options }) => options.length > 0)
    .map(({ options, top, bottom }) => ({
      do: 'choose-from',
      sheet,
      area: { top, left: VALUE_COLUMN, bottom, right: VALUE_COLUMN },
      options,
    }));
}
