import { MAX_COLUMNS, MAX_ROWS } from '../../a1';
import { wholeNumber } from '../xml/values';

/**
 * Where rows and cells stand. Both may leave out their address and then follow the one before; both must ascend,
 * as Excel demands, so that no cell can be there twice.
 */
export class Position {
  /** The current row and column, counted from 0; -1 before the first. */
  row = -1;
  column = -1;

  /** Moves to a row by its `r`; false when that is no row number, or not below the row before. */
  toRow(r: string | undefined): boolean {
    const row = r === undefined ? this.row + 1 : (wholeNumber(r) ?? 0) - 1;
    const isBelow = row > this.row && row < MAX_ROWS;
    this.row = isBelow ? row : this.row;
    this.column = -1;
    return isBelow;
  }

  /** Moves to a cell by its `r`: done, or what is wrong with it. */
  toCell(r: string | undefined): 'moved' | 'no-address' | 'out-of-order' {
    const column = r === undefined ? this.column + 1 : columnInRow(r, this.row);
    if (column === null || column >= MAX_COLUMNS) {
      return 'no-address';
    }
    if (column <= this.column) {
      return 'out-of-order';
    }
    this.column = column;
    return 'moved';
  }
}

const LETTER_A = 65;
const LETTERS = 26;
const DIGIT_0 = 48;

/** The column of an address such as `D12` if it lies in `row`; null otherwise. Read by hand: a sheet may have a million. */
function columnInRow(address: string, row: number): number | null {
  let at = 0;
  let count = 0;
  for (let letter = address.charCodeAt(0) - LETTER_A; letter >= 0 && letter < LETTERS;) {
    count = count * LETTERS + letter + 1;
    at++;
    letter = address.charCodeAt(at) - LETTER_A;
  }
  const digitsAt = at;
  let number = 0;
  for (let digit = address.charCodeAt(at) - DIGIT_0; digit >= 0 && digit <= 9;) {
    number = number * 10 + digit;
    at++;
    digit = address.charCodeAt(at) - DIGIT_0;
  }
  const isWhole = at === address.length && at > digitsAt && address[digitsAt] !== '0';
  return isWhole && count > 0 && number === row + 1 ? count - 1 : null;
}
