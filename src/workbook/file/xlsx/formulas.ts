import type { XmlElement } from '../xml/parse';
import { unescapeSpreadsheetText } from '../xml/text';
import { moveFormula } from './shared-formula';

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the formulas of a worksheet's cells, one after the other, and remembers those that later cells share. */
export class FormulaReader {
  readonly #shared = new Map<string, SharedFormula>();
  #isPresent = false;
  #type = '';
  #text = '';
  #inputs = '';
  /** The number by which the current cell refers to a shared formula. */
  sharedIndex = '';

  /** A new cell begins. */
  start(): void {
    this.#isPresent = false;
  }

  open(element: XmlElement): void {
    this.#isPresent = true;
    this.#text = '';
    this.#type = element.attribute('t') ?? 'normal';
    this.sharedIndex = element.attribute('si') ?? '';
    this.#inputs = `${element.attribute('r1') ?? ''},${element.attribute('r2') ?? ''}`;
  }

  text(text: string): void {
    this.#text += text;
  }

  /**
   * The formula of the cell that ends, without `=`: undefined when it has none, null when it shares one that no cell
   * before it holds. An array formula stands in its first cell; a what-if table reads `TABLE(row input,column input)`.
   */
  close(row: number, column: number): string | undefined | null {
    if (!this.#isPresent) {
      return undefined;
    }
    if (this.#type === 'dataTable') {
      return `TABLE(${this.#inputs})`;
    }
    const formula = unescapeSpreadsheetText(this.#text);
    if (this.#type !== 'shared') {
      return formula === '' ? undefined : formula;
    }
    if (formula !== '') {
      this.#shared.set(this.sharedIndex, { formula, row, column });
      return formula;
    }
    const master = this.#shared.get(this.sharedIndex);
    return master === undefined ? null : moveFormula(master.formula, row - master.row, column - master.column);
  }
}
