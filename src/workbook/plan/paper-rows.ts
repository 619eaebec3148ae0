/** The rows of a paper, one after another: lines across the whole width, blocks side by side, rows of a table. */
import type { Area } from '../grid';
import type { PlannedCell, RowPlan, StyleName } from './sheet-plan';

/** A text with its looks. */
export type Styled = readonly [text: string, style: StyleName];

/**
 * The part of the width that is wished for on the left of two texts. Chosen, no rule: the right one is the longer in a
 * title block (the national title), and blocks begin where a column does, so that only the nearest one is met.
 */
const LEFT_SHARE = 0.42;

/** Builds a paper from top to bottom. What is written as running text can be changed by whoever signs it. */
export class PaperRows {
  readonly rows: RowPlan[] = [];
  readonly merges: Area[] = [];

  /** @param widths of the columns, in characters */
  constructor(private readonly widths: readonly number[]) {}

  /** Number of the row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  add(row: RowPlan): void {
    this.rows.push(row);
  }

  empty(): void {
    this.add({ cells: [] });
  }

  /** One text across the whole width. */
  line(text: string, style: StyleName): void {
    this.spread([[0, [text, style]]]);
  }

  /** Two texts side by side, the right one on the wider half: what it holds in a title block is the longer text. */
  pair(left: Styled, right: Styled, height?: number): void {
    this.spread(
      [
        [0, left],
        [this.middle(), right],
      ],
      height,
    );
  }

  /** Several texts side by side, each on as many columns as the others. */
  columns(texts: readonly Styled[], height?: number): void {
    const count = this.widths.length;
    this.spread(
      texts.map((text, at) => [Math.floor((at * count) / texts.length), text]),
      height,
    );
  }

  /** One text on the left along several on the right, one below the other; the row of each may have a height of its own. */
  beside(left: Styled, right: readonly { readonly text: Styled; readonly height: number | undefined }[]): void {
    const top = this.next;
    const middle = this.middle();
    for (const { text, height } of right) this.spread([[middle, text]], height);
    const first = this.rows[top];
    if (first === undefined) return;
    this.rows[top] = { ...first, cells: first.cells.map((cell, column) => (column === 0 ? cellOf(left) : cell)) };
    this.merges.push({ top, bottom: this.next - 1, left: 0, right: middle - 1 });
  }

  /** Texts from the columns where they begin up to the next one. */
  private spread(blocks: readonly (readonly [column: number, text: Styled])[], height?: number): void {
    const row = this.next;
    const cells: (PlannedCell | null)[] = this.widths.map(() => null);
    for (const [at, [left, text]] of blocks.entries()) {
      const right = (blocks[at + 1]?.[0] ?? this.widths.length) - 1;
      cells[left] = cellOf(text);
      if (right > left) this.merges.push({ top: row, bottom: row, left, right });
    }
    this.add(height === undefined ? { cells } : { cells, height });
  }

  /** The first column of the right part: the one that begins nearest to where the left part is to end, never the first of all. */
  private middle(): number {
    const wanted = sum(this.widths) * LEFT_SHARE;
    const starts = this.widths.map((_, column) => sum(this.widths.slice(0, column)));
    const nearest = starts.reduce((best, start, column) => {
      const isNearer = Math.abs(start - wanted) < Math.abs((starts[best] ?? 0) - wanted);
      return column > 0 && isNearer ? column : best;
    }, 0);
    return Math.max(1, nearest);
  }
}

function cellOf([text, style]: Styled): PlannedCell {
  return { value: text === '' ? null : text, style, editable: true };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
