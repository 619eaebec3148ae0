/** Which rows of a list are chosen: one with the arrows, several with Shift or Space, as lists of files do it. */

/** Rows count from 0. `cursor` is where keys start, `anchor` where a range that is being extended began. */
export interface Selection {
  readonly cursor: number;
  readonly anchor: number;
  readonly rows: ReadonlySet<number>;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAGE = 6;

/** One chosen row, counted from 0, from which Shift then reaches. */
export function only(row: number): Selection {
  return { cursor: row, anchor: row, rows: new Set([row]) };
}

/** The selection after a key; null where the key selects nothing. */
export function afterKey(selection: Selection, pressed: Pressed, count: number): Selection | null {
  const { key, shiftKey, ctrlKey, metaKey } = pressed;
  const { cursor, anchor, rows } = selection;
  if (count === 0) return null;
  if (key === ' ') return { cursor, anchor: cursor, rows: toggled(rows, cursor) };
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') return { cursor, anchor: 0, rows: range(0, count - 1) };
  const to = target(key, cursor, count - 1);
  if (to === null) return null;
  if (shiftKey) return { cursor: to, anchor, rows: range(anchor, to) };
  // Ctrl moves without choosing, so that Space can choose rows apart.
  return ctrlKey || metaKey ? { cursor: to, anchor: to, rows } : only(to);
}

/** The selection after a click. */
export function afterClick(selection: Selection, row: number, pressed: Omit<Pressed, 'key'>): Selection {
  const { anchor, rows } = selection;
  if (pressed.shiftKey) return { cursor: row, anchor, rows: range(anchor, row) };
  return pressed.ctrlKey || pressed.metaKey ? { cursor: row, anchor: row, rows: toggled(rows, row) } : only(row);
}

function target(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + PAGE, last);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const chosen = new Set(rows);
  if (!chosen.delete(row)) chosen.add(row);
  return chosen;
}

function range(from: number, to: number): ReadonlySet<number> {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return new Set(Array.from({ length: high - low + 1 }, (_, index) => low + index));
}
