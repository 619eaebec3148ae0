import { unescapeSpreadsheetText } from '../xml/text';
import { moveFormula } from './shared-formula';

/** The attributes of `<f>` that count; undefined where one is absent. */
export interface FormulaTag {
  readonly t: string | undefined;
  readonly si: string | undefined;
  readonly r1: string | undefined;
  readonly r2: string | undefined;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the formulas of a worksheet's cells, one after the other, and remembers those that later cells share. */
export class FormulaReader {
  readonly #shared = new Map<string, SharedFormula>();

  /**
   * The formula of a cell without `=`: undefined when it has none, null when it shares one that no cell before it holds.
   * An array formula stands in its first cell; a what-if table reads `TABLE(row input,column input)`.
   */
  read(
    { t, si = '', r1 = '', r2 = '' }: FormulaTag,
    text: string,
    row: number,
    column: number,
  ): string | undefined | null {
    if (t === 'dataTable') {
      return `TABLE(${r1},${r2})`;
    }
    const formula = unescapeSpreadsheetText(text);
    if (t !== 'shared') {
      return formula === '' ? undefined : formula;
    }
    if (formula !== '') {
      this.#shared.set(si, { formula, row, column });
      return formula;
    }
    const master = this.#shared.get(si);
    return master === undefined ? null : moveFormula(master.formula, row - master.row, column - master.column);
  }
}
