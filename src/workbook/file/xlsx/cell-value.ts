import type { CellValue } from '../../grid';
import { refuse } from '../refusal';
import { unescapeSpreadsheetText } from '../xml/text';
import { decimalNumber, wholeNumber } from '../xml/values';
import { dateSerial } from './date-value';

/** A cell as the file writes it. */
interface RawCell {
  readonly address: string;
  /** The type attribute `t`; `n` where there is none. */
  readonly type: string;
  /** The text of `<v>`; null where there is no such element. */
  readonly value: string | null;
  /** The text of `<is>`, runs joined; null where there is no such element. */
  readonly inline: string | null;
}

/** What reading a value needs of the workbook around it. */
export interface ValueContext {
  readonly file: string;
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** The value of a cell; an empty `<v/>` is an empty cell. Refuses what is not of the cell's type, never guesses. */
export function cellValue(cell: RawCell, context: ValueContext): CellValue {
  const { type, value, inline } = cell;
  if (type === 'inlineStr') {
    return inline === null ? null : unescapeSpreadsheetText(inline);
  }
  if (type === 'str') {
    return value === null ? null : unescapeSpreadsheetText(value);
  }
  const text = value?.trim() ?? '';
  if (text === '') {
    return null;
  }
  switch (type) {
    case 'n':
      return decimalNumber(text) ?? refuseValue('cell-number', cell, context);
    case 's':
      return sharedString(text, cell, context);
    case 'b':
      return text === '0' || text === '1' ? text === '1' : refuseValue('cell-boolean', cell, context);
    case 'e':
      return { error: text };
    case 'd':
      return dateSerial(text, context.date1904) ?? refuseValue('cell-date', cell, context);
    default:
      return refuse(
        'cell-type',
        { file: context.file, sheet: context.sheet, cell: cell.address, found: type },
        { sheet: context.sheet, address: cell.address },
      );
  }
}

function sharedString(text: string, cell: RawCell, { file, sheet, strings }: ValueContext): string {
  return (
    strings[wholeNumber(text) ?? strings.length] ??
    refuse(
      'cell-string-index',
      { file, sheet, cell: cell.address, found: text, strings: strings.length },
      { sheet, address: cell.address },
    )
  );
}

function refuseValue(
  check: 'cell-number' | 'cell-boolean' | 'cell-date',
  { address, value }: RawCell,
  { file, sheet }: ValueContext,
): never {
  return refuse(check, { file, sheet, cell: address, found: value ?? '' }, { sheet, address });
}
