import { parseArea } from '../../a1';
import type { Area } from '../../grid';
import type { XmlElement } from '../xml/parse';
import { contains } from './edits';

/** Formulas that stand for more than one cell, so that some cells cannot be written by themselves. */
export class FormulaAreas {
  readonly #areas: { readonly locked: Area; readonly area: Area }[] = [];

  /**
   * Notes the formula of the cell at `row`, `column`. Of an array formula or a what-if table every cell is locked, of a
   * formula shared with others the first, which holds its text.
   */
  add(formula: XmlElement, row: number, column: number): void {
    const area = parseArea(formula.attribute('ref') ?? '');
    const type = formula.attribute('t');
    if (area === null || (area.top === area.bottom && area.left === area.right)) {
      return;
    }
    if (type === 'array' || type === 'dataTable') {
      this.#areas.push({ locked: area, area });
    } else if (type === 'shared') {
      this.#areas.push({ locked: { top: row, left: column, bottom: row, right: column }, area });
    }
  }

  /** The area of the formula that locks a cell; null when none does. */
  holding(row: number, column: number): Area | null {
    return this.#areas.find(({ locked }) => contains(locked, row, column))?.area ?? null;
  }
}
