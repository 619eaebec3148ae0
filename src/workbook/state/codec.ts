/**
 * How the state stands in cells: four lines of header in columns A and B, then the JSON in pieces, one a row, in column A.
 *
 *     DTI-SCORECARD-STATE   1            format
 *     product               0.1.0
 *     length                10234        characters of the JSON
 *     crc32                 89abcdef     of its UTF-8 bytes
 *     |{"bindings":…
 *
 * The log of an appraisal stands beside it in columns of its own (`log-codec.ts`), so that a ruling writes a row and not
 * the whole state. Every cell is text. Each piece begins with a bar, so that no program takes it for a formula or a number.
 */
import { err, ok, type Result } from '../../engine/result';
import { crc32 } from '../file/zip/crc32';
import type { Grid } from '../grid';
import type { StateFinding, StateFindingData } from './findings';
import { pieces } from './pieces';
import { EMPTY_STATE, WorkbookState } from './state';

/** The name of the sheet that holds the state. */
export const STATE_SHEET = '_DTI';
/** The columns of that sheet in which the state itself stands. */
export const STATE_COLUMNS = 'A:B';

const MARK = 'DTI-SCORECARD-STATE';
const FORMAT = 1;
const BAR = '|';
const HEADER_ROWS = 4;

/** The state as rows of two cells, to be written as text from A1 on. `product` is the version that writes. */
export function encodeState(state: WorkbookState, product: string): readonly (readonly [string, string])[] {
  const json = JSON.stringify(state);
  return [
    [MARK, String(FORMAT)],
    ['product', product],
    ['length', String(json.length)],
    ['crc32', checksum(json)],
    ...pieces(json).map((piece): [string, string] => [BAR + piece, '']),
  ];
}

/** The state that a sheet holds; nothing remembered where there is no such sheet or it is empty. */
export function decodeState(sheet: Grid | null): Result<WorkbookState, StateFinding> {
  if (sheet === null || sheet.rows === 0) {
    return ok(EMPTY_STATE);
  }
  const cell = (row: number, column: number): string => {
    const { value } = sheet.cell(row, column);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const format = Number(cell(0, 1));
  if (cell(0, 0) !== MARK || !Number.isInteger(format) || format < 1) {
    return damaged('header', cell(0, 0).slice(0, 40));
  }
  if (format > FORMAT) {
    return err({
      check: 'state-newer',
      severity: 'error',
      at: null,
      criterion: null,
      data: { format, known: FORMAT, product: cell(1, 1) },
    });
  }
  const json = Array.from({ length: Math.max(0, sheet.rows - HEADER_ROWS) }, (_, row) => cell(HEADER_ROWS + row, 0))
    .filter((piece) => piece.startsWith(BAR))
    .map((piece) => piece.slice(BAR.length))
    .join('');
  if (String(json.length) !== cell(2, 1)) {
    return damaged('length', `${String(json.length)} / ${cell(2, 1)}`);
  }
  return checksum(json) === cell(3, 1) ? parse(json) : damaged('checksum', cell(3, 1));
}

function parse(json: string): Result<WorkbookState, StateFinding> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return damaged('json', error instanceof Error ? error.message : '');
  }
  const read = WorkbookState.safeParse(value);
  return read.success ? ok(read.data) : damaged('shape', read.error.issues[0]?.path.join('.') ?? '');
}

function damaged(what: StateFindingData['state-damaged']['what'], detail: string): Result<never, StateFinding> {
  return err({ check: 'state-damaged', severity: 'error', at: null, criterion: null, data: { what, detail } });
}

/** Eight hexadecimal digits with a letter before them: digits alone could be read back as a number. */
function checksum(json: string): string {
  return `x${crc32(new TextEncoder().encode(json)).toString(16).padStart(8, '0')}`;
}
