import type { Edition } from '../../engine/edition/schema';
import { MADE_SHEETS } from '../../messages/made-sheets';
import { rebindAll } from '../../workbook/binding/rebind';
import { scoresheetsIn } from '../../workbook/binding/scoresheets';
import { sheetMarked, type Book } from '../../workbook/book';
import type { BookFinding } from '../../workbook/book-findings';
import type { Binding } from '../../workbook/recognise/binding';
import { recogniseWorkbook } from '../../workbook/recognise/recognise-workbook';
import { EMPTY_STATE } from '../../workbook/state/state';
import type { BookEditions } from './editions';

/** A scoresheet of the workbook: remembered under an id, or recognised just now. */
export interface Form {
  readonly id: string | null;
  readonly binding: Binding;
  readonly edition: Edition;
  readonly findings: readonly BookFinding[];
}

/** The scoresheets of a workbook, and what is to be told where there are none or some were lost. */
export interface Forms {
  readonly found: readonly Form[];
  readonly lost: readonly { readonly id: string; readonly sheet: string }[];
  readonly findings: readonly BookFinding[];
}

/** Remembered scoresheets first, then those that are recognised on other sheets. */
export function formsIn(book: Book, { editions, sheets, findings: ofEditions }: BookEditions): Forms {
  const state = book.state.ok ? book.state.value : EMPTY_STATE;
  const rebound = rebindAll(state.bindings, book, editions);
  const remembered = rebound.flatMap((result) => (result.ok ? [result.value] : []));
  const lost = state.bindings.flatMap(({ id, table }, index) =>
    rebound[index]?.ok === true ? [] : [{ id, sheet: table.sheet.name }],
  );
  const made = [...state.ownSheets, ...(state.central === null ? [] : [state.central])];
  const printed = book.sheets.flatMap(({ name }) =>
    MADE_SHEETS.some((start) => name.startsWith(start)) ? [name] : [],
  );
  const own = [...sheets, ...printed, ...made.flatMap(({ sheet }) => sheetMarked(book, sheet)?.mark.name ?? [])];
  // A sheet of raw figures belongs to its form and is no scoresheet of its own.
  const taken = remembered.flatMap(({ binding }) => [binding.table, ...binding.inputTables].map(({ sheet }) => sheet));
  const recognised = scoresheetsIn(book, editions, [...own, ...taken]).flatMap(({ binding, findings }): Form[] => {
    const edition = editions.find(({ id }) => id === binding.edition);
    return edition === undefined ? [] : [{ id: null, binding, edition, findings }];
  });
  const found = [...remembered, ...recognised];
  return {
    found,
    lost,
    findings: [
      ...(book.state.ok ? [] : [book.state.error]),
      ...ofEditions,
      ...rebound.flatMap((result) => (result.ok ? [] : result.error)),
      ...(found.length === 0 ? whyNone(book, editions, own) : []),
    ],
  };
}

function whyNone(book: Book, editions: readonly Edition[], ownSheets: readonly string[]): readonly BookFinding[] {
  const recognised = recogniseWorkbook(book, editions, { ownSheets });
  return recognised.ok ? recognised.value.findings : recognised.error;
}
