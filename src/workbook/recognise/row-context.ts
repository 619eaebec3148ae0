/** What rows are by the rows around them. */
import type { Edition } from '../../engine/edition/schema';
import type { TableRow } from './rows';

/** A raw figure on a line of its own: `a = 120`, `b: tổng số hồ sơ`. */
const INPUT_LINE = /^([a-z][A-Za-z0-9]*)\s*[=:]/;

/** A criterion under whose code others stand (`4.22` above `4.22.1`) is a heading, though the edition may not list it. */
export function withHeadings(rows: readonly TableRow[]): readonly TableRow[] {
  const parents = new Set<string>();
  for (const { kind, code } of rows) {
    if (kind === 'criterion' && code !== null) addAncestors(code, parents);
  }
  return rows.map((row) =>
    row.kind === 'criterion' && row.code !== null && parents.has(row.code) ? { ...row, kind: 'heading' as const } : row,
  );
}

/** Rows without a code that name a raw figure belong to the criterion above them. */
export function withInputRows(rows: readonly TableRow[], edition: Edition | null): readonly TableRow[] {
  const inputs = new Map(
    edition?.groups.flatMap((group) =>
      group.criteria.map((criterion) => [criterion.code, criterion.inputs.map(({ id }) => id)] as const),
    ),
  );
  let above: string | null = null;
  return rows.map((row) => {
    if (row.kind !== 'other' && row.kind !== 'uncoded') {
      above = row.kind === 'blank' ? above : row.code;
      return row;
    }
    const named = inputNameIn(row.name);
    const isInput = row.symbol !== '' || (named !== null && inputs.get(above ?? '')?.includes(named));
    return above !== null && row.readCode.kind === 'none' && isInput === true
      ? { ...row, kind: 'input' as const, code: above }
      : row;
  });
}

/** The id of the raw figure that a line begins with, or null. */
export function inputNameIn(line: string): string | null {
  return INPUT_LINE.exec(line)?.[1] ?? null;
}

/** Adds `4` and `4.22` for `4.22.1`. */
function addAncestors(code: string, ancestors: Set<string>): void {
  for (let dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) {
    ancestors.add(code.slice(0, dot));
  }
}
