import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../a1';

/** Texts, quoted sheet names and bracketed names are passed over; then cells, whole columns and whole rows. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(]))/g;

/**
 * A formula as it reads `rows` further down and `columns` further right: relative references move along,
 * those with `$` stay; a reference moved off the sheet becomes `#REF!`. Files write a formula that is filled down
 * once, and the others as shared with it (ISO/IEC 29500-1, 18.3.1.40).
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string | null => moveColumn(fixed, name, columns);
  const row = (fixed: string, number: string): string | null => moveRow(fixed, number, rows);
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [c$ = '', c, r$ = '', r, left$ = '', left, right$ = '', right, top$ = '', top, bottom$ = '', bottom] = groups;
    if (c !== undefined && r !== undefined) {
      return columnIndex(c) === null || Number(r) > MAX_ROWS ? token : join(column(c$, c), '', row(r$, r));
    }
    if (left !== undefined && right !== undefined) {
      return join(column(left$, left), ':', column(right$, right));
    }
    if (top !== undefined && bottom !== undefined) {
      return join(row(top$, top), ':', row(bottom$, bottom));
    }
    return token;
  });
}

function moveColumn(fixed: string, name: string, by: number): string | null {
  if (fixed !== '') {
    return fixed + name;
  }
  const moved = (columnIndex(name) ?? MAX_COLUMNS) + by;
  return moved >= 0 && moved < MAX_COLUMNS ? columnName(moved) : null;
}

function moveRow(fixed: string, number: string, by: number): string | null {
  if (fixed !== '') {
    return fixed + number;
  }
  const moved = Number(number) + by;
  return moved >= 1 && moved <= MAX_ROWS ? String(moved) : null;
}

function join(first: string | null, separator: string, second: string | null): string {
  return first === null || second === null ? '#REF!' : first + separator + second;
}
