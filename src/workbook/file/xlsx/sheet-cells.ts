import { cellAddress } from '../../a1';
import type { Cell, CellValue } from '../../grid';
import { CellStore } from '../cell-store';
import { MAX_CELLS } from '../limits';
import { refuse } from '../refusal';
import { isTrue, wholeNumber } from '../xml/values';
import { cellValue, type ValueContext } from './cell-value';
import { FormulaReader, type FormulaTag } from './formulas';
import { Position } from './position';
import type { StyleFormats } from './styles';

/** What cells are read by: what all sheets of a workbook share, and where they stand. */
export interface CellContext extends ValueContext {
  readonly formats: StyleFormats | null;
}

/** A cell as its elements and attributes write it; null or undefined where one is absent. */
interface WrittenCell {
  /** The attributes `r`, `t` and `s`. */
  readonly address: string | undefined;
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** The text of `<v>`. */
  readonly value: string | null;
  /** The text of `<is>`, runs joined. */
  readonly inline: string | null;
  readonly formula: { readonly tag: FormulaTag; readonly text: string } | null;
}

/** Collects the rows and cells of a worksheet, in the order of the file, and refuses what cannot be. */
export class SheetCells {
  readonly store = new CellStore();
  readonly hiddenRows = new Set<number>();
  readonly #context: CellContext;
  readonly #position = new Position();
  readonly #formulas = new FormulaReader();

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** A row begins; `r` and `hidden` are its attributes. */
  row(r: string | undefined, hidden: string | undefined): void {
    const { file, sheet } = this.#context;
    if (!this.#position.toRow(r)) {
      refuse('row-address', { file, sheet, found: r ?? '' });
    }
    if (isTrue(hidden)) {
      this.hiddenRows.add(this.#position.row);
    }
  }

  /** A cell of the row that began last. */
  cell(written: WrittenCell): void {
    const { file, sheet } = this.#context;
    this.#move(written.address);
    const { row, column } = this.#position;
    const address = written.address ?? cellAddress(row, column);
    const value = cellValue({ ...written, address, type: written.type ?? 'n' }, this.#context);
    const formula = written.formula === null ? undefined : this.#formula(written.formula, address);
    const format = this.#format(written.style, address);
    if (value !== null || formula !== undefined || format !== undefined) {
      this.store.put(row, column, makeCell(value, formula, format));
    }
    if (this.store.count > MAX_CELLS) {
      refuse('sheet-too-large', { file, sheet, limit: MAX_CELLS });
    }
  }

  #move(r: string | undefined): void {
    const { file, sheet } = this.#context;
    const outcome = this.#position.toCell(r);
    if (outcome === 'no-address') {
      refuse('cell-address', { file, sheet, row: this.#position.row + 1, found: r ?? '' });
    } else if (outcome === 'out-of-order') {
      refuse('cell-order', { file, sheet, cell: r ?? '' }, { sheet, address: r ?? '' });
    }
  }

  #formula({ tag, text }: NonNullable<WrittenCell['formula']>, address: string): string | undefined {
    const { row, column } = this.#position;
    const formula = this.#formulas.read(tag, text, row, column);
    if (formula !== null) {
      return formula;
    }
    const { file, sheet } = this.#context;
    return refuse('cell-shared-formula', { file, sheet, cell: address, found: tag.si ?? '' }, { sheet, address });
  }

  #format(style: string | undefined, address: string): string | undefined {
    const { file, sheet, formats } = this.#context;
    if (style === undefined || formats === null) {
      return undefined;
    }
    const index = wholeNumber(style);
    if (index === null || index >= formats.length) {
      const data = { file, sheet, cell: address, found: style, styles: formats.length };
      return refuse('cell-style-index', data, { sheet, address });
    }
    return formats[index];
  }
}

function makeCell(value: CellValue, formula: string | undefined, format: string | undefined): Cell {
  if (formula === undefined) {
    return format === undefined ? { value } : { value, format };
  }
  return format === undefined ? { value, formula } : { value, formula, format };
}
