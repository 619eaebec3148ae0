import { parseArea } from '../../a1';
import type { Area } from '../../grid';
import { refuse } from '../refusal';
import type { XmlElement, XmlHandlers } from '../xml/parse';
import { isTrue } from '../xml/values';
import type { FormulaTag } from './formulas';
import { SheetCells, type CellContext } from './sheet-cells';

/** What a worksheet says beside its cells. */
export interface SheetShell {
  /** False where it has no element for cells. */
  readonly hasData: boolean;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
}

/** Collects a worksheet's cells, merged areas and protection while its XML goes by. */
export class SheetReader implements XmlHandlers, SheetShell {
  readonly root = 'worksheet';
  readonly cells: SheetCells;
  readonly merges: Area[] = [];
  hasData = false;
  isProtected = false;

  readonly #context: CellContext;
  /** The cell being read. */
  #address: string | undefined;
  #type: string | undefined;
  #style: string | undefined;
  #value: string | null = null;
  #inline: string | null = null;
  #isInlineText = false;
  #formula: { tag: FormulaTag; text: string } | null = null;

  constructor(context: CellContext) {
    this.#context = context;
    this.cells = new SheetCells(context);
  }

  open(element: XmlElement): void {
    switch (element.name) {
      case 'c':
        if (element.parent === 'row') {
          this.#openCell(element);
        }
        break;
      case 'v':
        this.#value = '';
        break;
      case 'f':
        if (element.parent === 'c') {
          this.#formula = { tag: formulaTag(element), text: '' };
        }
        break;
      case 'is':
        this.#inline = '';
        break;
      case 't':
        this.#isInlineText = element.parent === 'is' || element.parent === 'r';
        break;
      case 'row':
        if (element.parent === 'sheetData') {
          this.cells.row(element.attribute('r'), element.attribute('hidden'));
        }
        break;
      default:
        this.#openOther(element);
    }
  }

  text(text: string, parent: string): void {
    if (parent === 'v') {
      this.#value = (this.#value ?? '') + text;
    } else if (parent === 'f') {
      if (this.#formula !== null) this.#formula.text += text;
    } else if (parent === 't' && this.#isInlineText) {
      this.#inline = (this.#inline ?? '') + text;
    }
  }

  close(name: string, parent: string): void {
    if (name === 'c' && parent === 'row') {
      this.cells.cell({
        address: this.#address,
        type: this.#type,
        style: this.#style,
        value: this.#value,
        inline: this.#inline,
        formula: this.#formula,
      });
    }
  }

  #openCell(element: XmlElement): void {
    this.#address = element.attribute('r');
    this.#type = element.attribute('t');
    this.#style = element.attribute('s');
    this.#value = null;
    this.#inline = null;
    this.#formula = null;
  }

  #openOther(element: XmlElement): void {
    const { file, sheet } = this.#context;
    if (element.name === 'sheetData') {
      this.hasData ||= element.parent === 'worksheet';
    } else if (element.name === 'sheetProtection') {
      this.isProtected = isTrue(element.attribute('sheet'));
    } else if (element.name === 'mergeCell') {
      const ref = element.attribute('ref') ?? '';
      this.merges.push(parseArea(ref) ?? refuse('merge-address', { file, sheet, found: ref }));
    }
  }
}

/** The attributes of `<f>`, however they are looked up. */
export function formulaTag(element: Pick<XmlElement, 'attribute'>): FormulaTag {
  return {
    t: element.attribute('t'),
    si: element.attribute('si'),
    r1: element.attribute('r1'),
    r2: element.attribute('r2'),
  };
}
