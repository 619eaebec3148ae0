import { cellAddress, parseArea } from '../../a1';
import type { Area, Cell, CellValue } from '../../grid';
import { CellStore } from '../cell-store';
import { MAX_CELLS } from '../limits';
import { refuse } from '../refusal';
import type { FileSheet } from '../workbook-file';
import { isTrue, wholeNumber } from '../xml/values';
import type { XmlElement, XmlHandlers } from '../xml/parse';
import { cellValue, type ValueContext } from './cell-value';
import { FormulaReader } from './formulas';
import type { Package } from './package';
import { Position } from './position';
import type { StyleFormats } from './styles';
import { readTables } from './tables';
import type { ListedSheet } from './workbook-part';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly formats: StyleFormats | null;
}

/** Reads one worksheet. */
export function readSheet(source: Package, listed: ListedSheet, shared: SheetContext): FileSheet {
  const { name, part, visibility } = listed;
  const reader = new SheetReader({ ...shared, file: source.file, sheet: name });
  source.parse(part, reader, name);
  if (!reader.hasData) {
    refuse('sheet-without-data', { file: source.file, sheet: name, part });
  }
  const { cells, merges, hiddenRows } = reader;
  return {
    name,
    rows: cells.usedRows,
    columns: cells.usedColumns,
    hidden: visibility !== 'visible',
    visibility,
    protected: reader.isProtected,
    merges,
    hiddenRows,
    tables: readTables(source, part, name),
    cell: (row, column) => cells.get(row, column),
    filled: () => cells.filled(),
  };
}

/** Collects a worksheet's cells, merged areas and protection while its XML goes by. */
class SheetReader implements XmlHandlers {
  readonly root = 'worksheet';
  readonly cells = new CellStore();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  hasData = false;
  isProtected = false;

  readonly #context: ValueContext & SheetContext;
  readonly #position = new Position();
  readonly #formulas = new FormulaReader();
  /** The cell being read. */
  #address = '';
  #type = 'n';
  #style: string | undefined;
  #value: string | null = null;
  #inline: string | null = null;
  #isInlineText = false;

  constructor(context: ValueContext & SheetContext) {
    this.#context = context;
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
          this.#formulas.open(element);
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
          this.#openRow(element);
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
      this.#formulas.text(text);
    } else if (parent === 't' && this.#isInlineText) {
      this.#inline = (this.#inline ?? '') + text;
    }
  }

  close(name: string, parent: string): void {
    if (name === 'c' && parent === 'row') {
      this.#closeCell();
    }
  }

  #openRow(element: XmlElement): void {
    const { file, sheet } = this.#context;
    const r = element.attribute('r');
    if (!this.#position.toRow(r)) {
      refuse('row-address', { file, sheet, found: r ?? '' });
    }
    if (isTrue(element.attribute('hidden'))) {
      this.hiddenRows.add(this.#position.row);
    }
  }

  #openCell(element: XmlElement): void {
    const { file, sheet } = this.#context;
    const r = element.attribute('r');
    const outcome = this.#position.toCell(r);
    if (outcome === 'no-address') {
      refuse('cell-address', { file, sheet, row: this.#position.row + 1, found: r ?? '' });
    } else if (outcome === 'out-of-order') {
      refuse('cell-order', { file, sheet, cell: r ?? '' }, { sheet, address: r ?? '' });
    }
    this.#address = r ?? cellAddress(this.#position.row, this.#position.column);
    this.#type = element.attribute('t') ?? 'n';
    this.#style = element.attribute('s');
    this.#value = null;
    this.#inline = null;
    this.#formulas.start();
  }

  #openOther(element: XmlElement): void {
    const { file, sheet } = this.#context;
    if (element.name === 'sheetData') {
      this.hasData ||= element.parent === 'worksheet';
    } else if (element.name === 'v' && this.#type === 'str') {
      // A formula that gives an empty text was calculated; one without a value was not.
      this.#value = '';
    } else if (element.name === 'sheetProtection') {
      this.isProtected = isTrue(element.attribute('sheet'));
    } else if (element.name === 'mergeCell') {
      const ref = element.attribute('ref') ?? '';
      this.merges.push(parseArea(ref) ?? refuse('merge-address', { file, sheet, found: ref }));
    }
  }

  #closeCell(): void {
    const { row, column } = this.#position;
    const { file, sheet } = this.#context;
    const address = this.#address;
    const value = cellValue({ address, type: this.#type, value: this.#value, inline: this.#inline }, this.#context);
    const formula = this.#formulas.close(row, column);
    if (formula === null) {
      const found = this.#formulas.sharedIndex;
      refuse('cell-shared-formula', { file, sheet, cell: address, found }, { sheet, address });
    }
    const format = this.#format();
    if (value !== null || formula !== undefined || format !== undefined) {
      this.cells.put(row, column, makeCell(value, formula, format));
    }
    if (this.cells.count > MAX_CELLS) {
      refuse('sheet-too-large', { file, sheet, limit: MAX_CELLS });
    }
  }

  #format(): string | undefined {
    const { file, sheet, formats } = this.#context;
    if (this.#style === undefined || formats === null) {
      return undefined;
    }
    const index = wholeNumber(this.#style);
    if (index === null || index >= formats.length) {
      const cell = this.#address;
      const data = { file, sheet, cell, found: this.#style, styles: formats.length };
      return refuse('cell-style-index', data, { sheet, address: cell });
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
