/** The tables that give raw figures beside the scoresheet: on other sheets, hidden ones too, or on its own. */
import type { Edition } from '../../engine/edition/schema';
import { readingFinding, type ReadingFinding } from '../read/findings';
import { columnOf, firstBodyRow, hasInputs, hasPoints, inputColumns, refOf, type BoundTable } from './binding';
import { editionOf } from './edition-of';
import { headerReference, isComplete, type FoundTable } from './tables';

/** The tables to read, and what to tell about those that are hidden or are left out. */
interface InputTables {
  readonly tables: readonly BoundTable[];
  readonly findings: readonly ReadingFinding[];
}

/**
 * Takes the tables of raw figures whose codes are criteria of the edition. One with other codes is left out and named;
 * one with nothing but numbers for codes is taken, so that each of its rows is read or reported.
 */
export function inputTables(found: readonly FoundTable[], edition: Edition | null): InputTables {
  if (edition === null) {
    return { tables: [], findings: [] };
  }
  const ofInputs = found
    .filter((other) => isComplete(other) && hasInputs(other.table) && !hasPoints(other.table))
    .map((other) => ({ other, recognised: editionOf(other, [edition]) }));
  const taken = ofInputs.flatMap(({ other, recognised: { candidates, codes } }) =>
    candidates.length > 0 || (codes.length === 0 && namesInputs(other.table)) ? [other] : [],
  );
  const findings = ofInputs.flatMap(({ other, recognised: { codes } }): readonly ReadingFinding[] => {
    const at = refOf(other.table.sheet, other.table.header.top, columnOf(other.table, 'code') ?? 0);
    const table = headerReference(other);
    if (taken.includes(other)) {
      return other.grid.hidden ? [readingFinding('inputs-on-hidden-sheet', 'notice', { table }, at)] : [];
    }
    return codes.length === 0 || !givesValues(other)
      ? []
      : [readingFinding('inputs-not-read', 'warning', { table, codes: codes.slice(0, 5), edition: edition.id }, at)];
  });
  return { tables: taken.map(({ table }) => table), findings };
}

function givesValues({ grid, table, end }: FoundTable): boolean {
  const columns = [...inputColumns(table).map(({ column }) => column), columnOf(table, 'value')];
  const first = firstBodyRow(table);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index).some((row) =>
    columns.some((column) => column !== undefined && grid.cell(row, column).value !== null),
  );
}

/** A running number beside any value makes no table of raw figures; columns or lines called by inputs do. */
function namesInputs(table: BoundTable): boolean {
  return inputColumns(table).length > 0 || columnOf(table, 'symbol') !== undefined;
}
