/** Works the catalogue's examples out on the sample scoresheet and the cells beside it. */
import type { CellArgument, RangeArgument } from '../../src/functions/arguments';
import { BODIES } from '../../src/functions/bodies';
import type { FunctionEntry } from '../../src/functions/catalog';
import { EXAMPLE_CELLS } from '../../src/functions/catalog/example-cells';
import type { ShownCell } from '../../src/functions/reference';
import { isFunctionError, isTold, type CellResult, type FunctionResult } from '../../src/functions/result';
import { functionSpeech as en } from '../../src/messages/en/functions';
import type { Speech } from '../../src/messages/functions';
import type { Language } from '../../src/messages/language';
import { functionSpeech as vi } from '../../src/messages/vi/functions';
import { areaAddress, parseArea } from '../../src/workbook/a1';
import { scoresheetCells } from './columns';

const SPEECH: Readonly<Record<Language, Speech>> = { vi, en };
const ERRORS = { notAvailable: '#N/A', invalidValue: '#VALUE!' } as const;

type Body = (...args: readonly RangeArgument[]) => FunctionResult | Promise<FunctionResult>;

/** The body of that id, called with any arguments, as Excel calls it. */
export function bodyOf(id: string): Body {
  const body = Object.entries(BODIES).find(([key]) => key === id)?.[1];
  if (body === undefined) throw new Error(`No body has the id ${id}.`);
  return body as Body;
}

/** What Excel shows of a result, row by row; of errors with or without their message. */
export function shown(result: FunctionResult, language: Language, messages = false): ShownCell[][] {
  const cell = (value: CellResult): ShownCell => {
    if (isFunctionError(value)) {
      const message = messages ? ` ${value.message(SPEECH[language].texts)}` : '';
      return `${ERRORS[value.error]}${message}`;
    }
    return isTold(value) ? value.tell(SPEECH[language]) : value;
  };
  return isCell(result) ? [[cell(result)]] : result.map((row) => row.map(cell));
}

function isCell(result: FunctionResult): result is CellResult {
  return !Array.isArray(result);
}

/** What a function shows in English, errors with their messages. */
export async function call(id: string, ...args: readonly RangeArgument[]): Promise<ShownCell[][]> {
  return shown(await bodyOf(id)(...args), 'en', true);
}

/** What a worked example shows. */
export async function showExample(entry: FunctionEntry, language: Language): Promise<ShownCell[][]> {
  const cells = exampleCells();
  return shown(await bodyOf(entry.id)(...entry.example.map((typed) => argumentOf(typed, cells))), language);
}

/** All cells of the examples by address. */
function exampleCells(): ReadonlyMap<string, CellArgument> {
  const blocks = [{ at: 'A1', rows: scoresheetCells() }, ...EXAMPLE_CELLS];
  return new Map(
    blocks.flatMap(({ at, rows }) => {
      const { top, left } = areaOf(at);
      return rows.flatMap((row, down) =>
        row.map((value, right) => [addressOf(top + down, left + right), value] as const),
      );
    }),
  );
}

function argumentOf(typed: string, cells: ReadonlyMap<string, CellArgument>): RangeArgument {
  if (typed.startsWith('"')) return typed.slice(1, -1);
  if (/^\d/.test(typed)) return Number(typed);
  const { top, left, bottom, right } = areaOf(typed);
  const range = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cells.get(addressOf(top + row, left + column)) ?? null),
  );
  return typed.includes(':') ? range : (range[0]?.[0] ?? null);
}

function areaOf(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address.`);
  return area;
}

function addressOf(row: number, column: number): string {
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}
