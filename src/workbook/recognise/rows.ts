/** What each row below a header is. */
import { headingCodes } from '../../engine/edition/criteria';
import type { Edition } from '../../engine/edition/schema';
import type { CellValue, Grid } from '../grid';
import { readCode, type ReadCode } from '../read/code';
import { sameWords, tidy } from '../../engine/text';
import {
  appraisedColumns,
  columnOf,
  firstBodyRow,
  hasPoints,
  inputColumns,
  type BoundRow,
  type BoundTable,
} from './binding';
import { groupNamed, groupNumbered, groupsNamed, isOrdinal } from './group-words';
import { isOrdinalRow } from './header';
import { withHeadings, withInputRows } from './row-context';
import { totalNamed } from './total-row';

/** A row as understood, with what its cells said. Texts are tidied, and empty where the cell is. */
export interface TableRow extends BoundRow {
  readonly readCode: ReadCode;
  readonly name: string;
  /** The name of a raw figure, in tables that list them one a row. */
  readonly symbol: string;
}

/** A table followed by so many blank rows has ended. */
const BLANK_ROWS_AT_END = 500;
/** Kinds of rows that a code makes; one of raw figures stands below its criterion. */
const CODED: readonly BoundRow['kind'][] = ['criterion', 'heading', 'group'];
const LONGEST_CODE = 20;
const LONGEST_FIGURE = 20;

/**
 * The rows of a table's body in sheet order, from below the header to the last row that means something:
 * notes and signatures below it are left out. `end` is the row where another table begins, or the number of rows.
 */
export function tableRows(
  grid: Grid,
  table: BoundTable,
  edition: Edition | null,
  end = grid.rows,
): readonly TableRow[] {
  return tableBody(grid, table, edition, end).rows;
}

/** The rows of a table's body, and the first row with a code that lies so far below them that it is left out. */
interface TableBody {
  readonly rows: readonly TableRow[];
  readonly leftOut: number | null;
}

/** As `tableRows`, with what it leaves out. */
export function tableBody(grid: Grid, table: BoundTable, edition: Edition | null, end: number): TableBody {
  const classify = classifier(grid, table, edition);
  const rows: TableRow[] = [];
  let blanks = 0;
  let row = firstBodyRow(table);
  for (; row < end && blanks < BLANK_ROWS_AT_END; row += 1) {
    const found = classify(row);
    blanks = found.kind === 'blank' ? blanks + 1 : 0;
    rows.push(found);
  }
  const known = withInputRows(withHeadings(rows), edition);
  return {
    rows: known.slice(0, known.findLastIndex(({ kind }) => !['blank', 'other', 'header'].includes(kind)) + 1),
    leftOut: firstWithCode(grid, columnOf(table, 'code'), { from: row, end }, classify),
  };
}

/** The first row that would be a criterion’s or a group’s by its code; a note with a number in it is none. */
function firstWithCode(
  grid: Grid,
  column: number | undefined,
  { from, end }: { readonly from: number; readonly end: number },
  classify: (row: number) => TableRow,
): number | null {
  for (let row = from; column !== undefined && row < end; row += 1) {
    if (grid.cell(row, column).value !== null && CODED.includes(classify(row).kind)) return row;
  }
  return null;
}

function classifier(grid: Grid, table: BoundTable, edition: Edition | null): (row: number) => TableRow {
  const codeColumn = columnOf(table, 'code');
  const nameColumn = columnOf(table, 'name');
  const symbolColumn = columnOf(table, 'symbol');
  const pointColumns = [columnOf(table, 'self'), ...appraisedColumns(table), columnOf(table, 'final')];
  const figureColumns = hasPoints(table)
    ? []
    : [...inputColumns(table).map(({ column }) => column), columnOf(table, 'value')];
  const kindOf = kinds(grid, table, edition);
  const at = (row: number, column: number | undefined): CellValue =>
    column === undefined ? null : grid.cell(row, column).value;

  return (row) => {
    const name = textOf(at(row, nameColumn));
    const cells: RowCells = {
      row,
      name,
      codeText: textOf(at(row, codeColumn)),
      readCode: codeColumn === undefined ? { kind: 'none' } : readCode(grid.cell(row, codeColumn), name, edition),
      blank: table.columns.every(({ column }) => isBlank(at(row, column))),
      hasPoints: pointColumns.some((column) => isFigure(at(row, column))),
      givesFigures: figureColumns.some((column) => !isBlank(at(row, column))),
    };
    const symbol = textOf(at(row, symbolColumn));
    return { row, code: null, group: null, ...kindOf(cells), readCode: cells.readCode, name, symbol };
  };
}

/** What a row's kind is told from. */
interface RowCells {
  readonly row: number;
  readonly name: string;
  readonly codeText: string;
  readonly readCode: ReadCode;
  readonly blank: boolean;
  readonly hasPoints: boolean;
  /** In a table of raw figures alone: whether the row gives any. A group has none, whatever its number. */
  readonly givesFigures: boolean;
}

type Kind = Pick<BoundRow, 'kind'> & Partial<Pick<BoundRow, 'code' | 'group'>>;

function kinds(grid: Grid, table: BoundTable, edition: Edition | null): (cells: RowCells) => Kind {
  const codeHeading = table.columns.find(({ field }) => field === 'code')?.heading ?? '';
  const criteria = new Set(edition?.groups.flatMap((group) => group.criteria.map(({ code }) => code)) ?? []);
  const headings = edition === null ? new Set<string>() : headingCodes(edition);

  return ({ row, name, codeText, readCode: read, blank, hasPoints, givesFigures }) => {
    const code = 'code' in read ? read.code : '';
    if (blank) {
      return { kind: 'blank' };
    }
    if (criteria.has(code)) {
      return { kind: headings.has(code) ? 'heading' : 'criterion', code };
    }
    if (sameWords(codeText, codeHeading) || (row === table.header.bottom + 1 && isOrdinalRow(grid, row))) {
      return { kind: 'header' };
    }
    const total = totalNamed(codeText, edition) ?? (code === '' ? totalNamed(name, edition) : null);
    if (total !== null) {
      return { kind: 'total', ...total };
    }
    if (edition !== null && givesFigures && isOrdinal(code)) {
      return { kind: 'criterion', code };
    }
    const group = groupOfRow(code, codeText, name, edition);
    if (group !== null || (isOrdinal(code) && !isBeyondGroups(code, edition))) {
      return { kind: 'group', group };
    }
    if (looksLikeCode(code) || isBeyondGroups(code, edition)) {
      return { kind: 'criterion', code };
    }
    const unreadable = read.kind === 'error' || (read.kind === 'unclear' && read.candidates.length > 0);
    return { kind: unreadable || hasPoints ? 'uncoded' : 'other' };
  };
}

function groupOfRow(code: string, codeText: string, name: string, edition: Edition | null): string | null {
  if (edition === null) {
    return null;
  }
  const byCode = groupNamed(codeText, edition);
  if (byCode !== undefined || looksLikeCode(code)) {
    return byCode?.id ?? null;
  }
  const numbered = groupNumbered(code, edition);
  const named = groupsNamed(name, edition);
  // Where several groups share the name, the number tells which of them is meant; without it nobody can.
  const group = named.length > 1 ? named.find((each) => each === numbered) : (named[0] ?? numbered);
  return group?.id ?? null;
}

/** `41` is no group's number where there are eight groups: it is a code mistyped. */
function isBeyondGroups(code: string, edition: Edition | null): boolean {
  return edition !== null && /^\d+$/.test(code) && Number(code) > edition.groups.length;
}

/** `1.9`, `DTI-44`, `4.22.12`: not a group's number, not a word of a signature line. */
function looksLikeCode(code: string): boolean {
  return code.length <= LONGEST_CODE && /\d/.test(code) && !/\s/.test(code) && !isOrdinal(code);
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && tidy(value) === '');
}

/** A number, or a text with one; the names below a signature line have none. */
function isFigure(value: CellValue): boolean {
  return typeof value === 'string' ? /\d/.test(value) && value.length <= LONGEST_FIGURE : !isBlank(value);
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? tidy(value) : '';
}
