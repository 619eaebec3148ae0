import type { Area } from '../grid';
import type { PlannedCell, RowPlan } from './sheet-plan';

/** Neighbouring cells that share something, as one rectangle. */
interface Block<Key> {
  readonly area: Area;
  readonly key: Key;
}

/**
 * The cells of `rows` in as few rectangles as a single pass finds, each of cells for which `keyOf` says the same. Cells
 * that do not exist, or for which it says null, are in none. Formatting whole rectangles costs far less than cells.
 */
export function blocks<Key extends string>(
  rows: readonly RowPlan[],
  keyOf: (cell: PlannedCell) => Key | null,
): readonly Block<Key>[] {
  const found: Block<Key>[] = [];
  /** Rectangles that end at the row above, by their columns and key: the next row may carry them on. */
  let open = new Map<string, Block<Key>>();
  for (const [row, { cells }] of rows.entries()) {
    const carried = new Map<string, Block<Key>>();
    for (const { left, right, key } of runs(cells, keyOf)) {
      const place = `${String(left)}:${String(right)}:${key}`;
      const above = open.get(place);
      carried.set(place, { key, area: { top: above?.area.top ?? row, bottom: row, left, right } });
      open.delete(place);
    }
    found.push(...open.values());
    open = carried;
  }
  return [...found, ...open.values()];
}

interface Run<Key> {
  readonly left: number;
  readonly right: number;
  readonly key: Key;
}

function runs<Key>(
  cells: readonly (PlannedCell | null)[],
  keyOf: (cell: PlannedCell) => Key | null,
): readonly Run<Key>[] {
  const found: Run<Key>[] = [];
  for (const [column, cell] of cells.entries()) {
    const key = cell === null ? null : keyOf(cell);
    const last = found.at(-1);
    if (key !== null && last?.key === key && last.right === column - 1) {
      found[found.length - 1] = { ...last, right: column };
    } else if (key !== null) {
      found.push({ left: column, right: column, key });
    }
  }
  return found;
}
