/** `range.sort.apply`: rows by their values. Sorting columns, by colour or by strokes is refused. */
import * as z from 'zod/mini';
import { Failure, notEmulated } from '../batch/failure';
import type { Arguments, TypeTable } from '../batch/host-object';
import type { PortCell } from '../port';
import { flag } from './arguments';
import { mustBeUnlocked, mustBeUnprotected, type Cells } from './world';

const sortFields = z.array(
  z.object({
    /** Column, counted from the range's first. */
    key: z.number(),
    ascending: z.optional(z.boolean()),
    sortOn: z.optional(z.string()),
  }),
);

type Field = z.infer<typeof sortFields>[number];

/** Excel's order of kinds: numbers, texts, yes or no, errors; empty cells are last, whichever way is sorted. */
function rank(cell: PortCell): number {
  if (cell.isError) {
    return 3;
  }
  return { number: 0, string: 1, boolean: 2 }[typeof cell.value as string] ?? 4;
}

function isEmpty(cell: PortCell | undefined): boolean {
  return cell === undefined || cell.value === null || cell.value === '';
}

function compareCells(a: PortCell, b: PortCell, matchCase: boolean): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) {
    return byRank;
  }
  if (typeof a.value === 'number' && typeof b.value === 'number') {
    return a.value - b.value;
  }
  return String(a.value).localeCompare(String(b.value), 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
}

function compareRows(
  a: readonly PortCell[],
  b: readonly PortCell[],
  fields: readonly Field[],
  matchCase: boolean,
): number {
  for (const { key, ascending = true } of fields) {
    const [one, other] = [a[key], b[key]];
    if (isEmpty(one) !== isEmpty(other)) {
      return isEmpty(one) ? 1 : -1;
    }
    const order = one === undefined || other === undefined ? 0 : compareCells(one, other, matchCase);
    if (order !== 0) {
      return ascending ? order : -order;
    }
  }
  return 0;
}

function readFields(cells: Cells, args: Arguments): readonly Field[] {
  const parsed = z.safeParse(sortFields, args[0]);
  const keys = parsed.success ? parsed.data.map(({ key }) => key) : [];
  if (!parsed.success || keys.some((key) => !Number.isInteger(key) || key < 0 || key >= cells.columns)) {
    throw new Failure('InvalidArgument');
  }
  const unknown = parsed.data.find(({ sortOn = 'Value' }) => sortOn !== 'Value')?.sortOn;
  if (unknown !== undefined) {
    throw notEmulated(`Sorting on ${unknown}`);
  }
  return parsed.data;
}

function apply(cells: Cells, args: Arguments): void {
  if ((args[3] ?? 'Rows') !== 'Rows') {
    throw notEmulated('Sorting columns');
  }
  const fields = readFields(cells, args);
  mustBeUnprotected(cells.sheet, 'allowSort');
  mustBeUnlocked(cells);
  const { port } = cells.world;
  const { id } = cells.sheet.info();
  const rows = port.read(id, cells.area).map((row, index) => ({ row, index }));
  const heads = flag(args, 2) ? rows.slice(0, 1) : [];
  const sorted = rows.slice(heads.length).sort((a, b) => compareRows(a.row, b.row, fields, flag(args, 1)));
  port.reorderRows(
    id,
    cells.area,
    [...heads, ...sorted].map(({ index }) => index),
  );
}

export const rangeSortTable: TypeTable<Cells> = { name: 'RangeSort', methods: { Apply: apply } };
