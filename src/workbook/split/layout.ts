/** Which cells of a form belong to which criterion. Rows and columns are counted from 0. */
import type { Edition } from '../../engine/edition/schema';
import type { Grid, Workbook } from '../grid';
import { boundRows } from '../read/bound-rows';
import type { Binding, BoundColumn, BoundTable } from '../recognise/binding';

/** A row of a criterion: its own, or one of its raw figures. `nth` tells rows of one code apart, from 0. */
export interface FormRow {
  readonly row: number;
  readonly code: string;
  readonly nth: number;
}

/** A table of the form: the main one, or one of raw figures. */
export interface FormTable {
  readonly grid: Grid;
  readonly table: BoundTable;
  readonly rows: readonly FormRow[];
}

/** What agencies do not fill in. */
const GIVEN: ReadonlySet<BoundColumn['field']> = new Set([
  'code',
  'name',
  'max',
  'group',
  'symbol',
  'order',
  'source',
  'responsible',
]);

/** Whether agencies fill a column in. */
export function isFilled({ field }: BoundColumn): boolean {
  return !GIVEN.has(field);
}

/** The tables of a bound form with the rows of its criteria. */
export function formTables(workbook: Workbook, binding: Binding, edition: Edition): readonly FormTable[] {
  return [binding.table, ...binding.inputTables].flatMap((table): readonly FormTable[] => {
    const { grid, rows } = boundRows(workbook, table, edition);
    if (grid === null) return [];
    const counts = new Map<string, number>();
    let current: string | null = null;
    const found = rows.flatMap(({ row, kind, code }): readonly FormRow[] => {
      if (kind === 'criterion' || kind === 'heading' || kind === 'group') current = kind === 'criterion' ? code : null;
      const own = code ?? current;
      if ((kind !== 'criterion' && kind !== 'input') || own === null) return [];
      const nth = counts.get(own) ?? 0;
      counts.set(own, nth + 1);
      return [{ row, code: own, nth }];
    });
    return [{ grid, table, rows: found }];
  });
}
