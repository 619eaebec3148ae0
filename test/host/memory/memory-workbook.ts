/** A workbook in memory: the port without a grid and without a formula engine, for Node. */
import type {
  PortChange,
  PortName,
  PortSelection,
  PortSheetChange,
  PortTable,
  PortWrite,
  WorkbookPort,
} from '../../../src/host/port';
import type { Area } from '../../../src/workbook/grid';
import { createListeners } from './listeners';
import { memoryParts } from './memory-parts';
import { insertion, removal, type Shift } from './shift';
import { changeKind, moveAll, moveTables, reorderRows } from './memory-moves';
import {
  commonFormat,
  createSheet,
  EMPTY,
  key,
  places,
  PLAIN,
  setFormat,
  unmerge,
  usedArea,
  written,
  type MemorySheet,
} from './memory-sheet';

/** The port, and what a person would do at the grid. */
export interface MemoryWorkbook extends WorkbookPort {
  /** Types into a cell, as a person does: fires a change with source `user`. */
  type(sheet: string, row: number, column: number, write: PortWrite): void;
  /** Begins or ends typing in a cell. */
  setEditing(editing: boolean): void;
  /** Says that the formula in the first cell of an area spills into all of it. */
  spill(sheet: string, area: Area): void;
  /** Inserts or deletes as a person does: fires a change with source `user`. */
  insertByHand(sheet: string, area: Area, shift: 'Down' | 'Right'): void;
  removeByHand(sheet: string, area: Area, shift: 'Up' | 'Left'): void;
  /** Rows and columns that are frozen. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
}

const TOP_LEFT: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** A workbook with empty sheets of these names, with ids `s1`, `s2`, …; the first is active. Throws for an unknown sheet id. */
export function createMemoryWorkbook(sheetNames: readonly string[] = ['Sheet1'], name = 'Book1.xlsx'): MemoryWorkbook {
  const sheets: MemorySheet[] = sheetNames.map((sheetName, index) => createSheet(`s${String(index + 1)}`, sheetName));
  let tables: readonly PortTable[] = [];
  let names: readonly PortName[] = [];
  let selection: PortSelection = { sheet: 's1', area: TOP_LEFT };
  let editing = false;
  let lastId = sheets.length;
  const changes = createListeners<PortChange>();
  const selections = createListeners<PortSelection>();
  const activations = createListeners<string>();
  const edits = createListeners<boolean>();
  const sheetChanges = createListeners<PortSheetChange>();
  const calculations = createListeners<string>();

  const newId = (prefix: string): string => {
    lastId += 1;
    return `${prefix}${String(lastId)}`;
  };

  const at = (id: string): MemorySheet => {
    const found = sheets.find((sheet) => sheet.id === id);
    if (found === undefined) {
      throw new Error(`There is no sheet ${id}.`);
    }
    return found;
  };

  const put = (id: string, area: Area, cells: readonly (readonly (PortWrite | undefined)[])[]): void => {
    const sheet = at(id);
    for (const { row, column } of places(area)) {
      const write = cells[row - area.top]?.[column - area.left];
      if (write !== undefined) {
        sheet.cells.set(key(row, column), written(sheet.cells.get(key(row, column)) ?? EMPTY, write));
      }
    }
  };

  const edited = (sheet: string, area: Area, source: PortChange['source']): void => {
    changes.tell({ sheet, area, kind: 'RangeEdited', source });
  };

  const move = (id: string, shift: Shift, source: PortChange['source']): void => {
    const sheet = at(id);
    moveAll(sheet, shift);
    tables = moveTables(tables, id, shift);
    changes.tell({ sheet: id, area: shift.area, kind: changeKind(shift), source });
  };

  const activate = (id: string): void => {
    if (id !== selection.sheet) {
      selection = { sheet: at(id).id, area: TOP_LEFT };
      activations.tell(id);
    }
  };

  return {
    name: () => name,
    sheets: () =>
      sheets.map(({ id, name: sheetName, visibility, tabColor }) => ({ id, name: sheetName, visibility, tabColor })),
    activeSheet: () => selection.sheet,
    addSheet: (sheetName) => {
      const sheet = createSheet(newId('s'), sheetName);
      sheets.push(sheet);
      sheetChanges.tell({ kind: 'added', sheet: sheet.id, nameBefore: null, source: 'api' });
      return sheet.id;
    },
    deleteSheet: (id) => {
      sheets.splice(sheets.indexOf(at(id)), 1);
      tables = tables.filter((table) => table.sheet !== id);
      const [first] = sheets;
      if (selection.sheet === id && first !== undefined) {
        activate(first.id);
      }
      sheetChanges.tell({ kind: 'deleted', sheet: id, nameBefore: null, source: 'api' });
    },
    renameSheet: (id, newName) => {
      const nameBefore = at(id).name;
      at(id).name = newName;
      sheetChanges.tell({ kind: 'renamed', sheet: id, nameBefore, source: 'api' });
    },
    activateSheet: activate,
    setVisibility: (id, visibility) => {
      at(id).visibility = visibility;
    },
    usedArea: (id) => usedArea(at(id)),
    merges: (id) => at(id).merges,
    read: (id, area) => {
      const { cells } = at(id);
      return Array.from({ length: area.bottom - area.top + 1 }, (_row, r) =>
        Array.from(
          { length: area.right - area.left + 1 },
          (_cell, c) => cells.get(key(area.top + r, area.left + c)) ?? EMPTY,
        ),
      );
    },
    write: (id, area, cells) => {
      put(id, area, cells);
      edited(id, area, 'api');
    },
    type: (id, row, column, write) => {
      const area = { top: row, left: column, bottom: row, right: column };
      put(id, area, [[write]]);
      edited(id, area, 'user');
    },
    setNumberFormat: (id, area, formats) => {
      const { cells } = at(id);
      for (const { row, column } of places(area)) {
        const numberFormat = formats[row - area.top]?.[column - area.left];
        if (numberFormat !== undefined) {
          cells.set(key(row, column), { ...(cells.get(key(row, column)) ?? EMPTY), numberFormat });
        }
      }
    },
    clear: (id, area, what) => {
      const sheet = at(id);
      for (const { row, column } of places(area)) {
        const place = key(row, column);
        const cell = sheet.cells.get(place) ?? EMPTY;
        if (what === 'Formats') {
          sheet.cells.set(place, { ...cell, numberFormat: EMPTY.numberFormat });
        } else {
          sheet.cells.set(place, what === 'All' ? EMPTY : { ...EMPTY, numberFormat: cell.numberFormat });
        }
        if (what !== 'Contents') {
          sheet.formats.delete(place);
        }
      }
      if (what !== 'Formats') {
        edited(id, area, 'api');
      }
    },
    insert: (id, area, shift) => {
      move(id, insertion(area, shift), 'api');
    },
    remove: (id, area, shift) => {
      move(id, removal(area, shift), 'api');
    },
    insertByHand: (id, area, shift) => {
      move(id, insertion(area, shift), 'user');
    },
    removeByHand: (id, area, shift) => {
      move(id, removal(area, shift), 'user');
    },
    reorderRows: (id, area, order) => {
      reorderRows(at(id), area, order);
      edited(id, area, 'api');
    },
    spill: (id, area) => {
      at(id).spills = [...at(id).spills, area];
    },
    ...memoryParts(at),
    format: (id, area) => commonFormat(at(id), area),
    setFormat: (id, area, format) => {
      setFormat(at(id), area, format);
    },
    // Nothing is drawn here, so nothing has a width to fit.
    standardWidth: () => PLAIN.columnWidth,
    autofit: (id) => void at(id),
    merge: (id, area) => {
      const sheet = at(id);
      unmerge(sheet, area);
      sheet.merges = [...sheet.merges, area];
    },
    unmerge: (id, area) => {
      unmerge(at(id), area);
    },
    freeze: (id, rows, columns) => {
      at(id).frozen = { rows, columns };
    },
    frozen: (id) => at(id).frozen,
    tables: () => tables,
    addTable: (sheet, area, tableName) => {
      const id = newId('t');
      tables = [...tables, { id, name: tableName, sheet: at(sheet).id, area }];
      return id;
    },
    renameTable: (id, newName) => {
      tables = tables.map((table) => (table.id === id ? { ...table, name: newName } : table));
    },
    deleteTable: (id) => {
      tables = tables.filter((table) => table.id !== id);
    },
    conditionalFormats: (id) => at(id).conditionalFormats,
    addConditionalFormat: (sheet, format) => {
      const id = newId('cf');
      at(sheet).conditionalFormats = [...at(sheet).conditionalFormats, { ...format, id }];
      return id;
    },
    setConditionalFormat: (sheet, id, change) => {
      at(sheet).conditionalFormats = at(sheet).conditionalFormats.map((format) =>
        format.id === id ? { ...format, ...change } : format,
      );
    },
    deleteConditionalFormat: (sheet, id) => {
      at(sheet).conditionalFormats = at(sheet).conditionalFormats.filter((format) => format.id !== id);
    },
    names: () => names,
    addName: (newName, formula) => {
      names = [...names, { name: newName, formula }];
    },
    deleteName: (oldName) => {
      names = names.filter((known) => known.name !== oldName);
    },
    selection: () => selection,
    select: (sheet, area) => {
      activate(sheet);
      selection = { sheet, area };
      selections.tell(selection);
    },
    isEditing: () => editing,
    setEditing: (now) => {
      editing = now;
      edits.tell(now);
    },
    // Formulas are kept, not calculated.
    calculate: () => {
      for (const { id } of sheets) {
        calculations.tell(id);
      }
    },
    settled: () => Promise.resolve(),
    onChange: changes.add,
    onSelection: selections.add,
    onActivated: activations.add,
    onEditing: edits.add,
    onSheets: sheetChanges.add,
    onCalculated: calculations.add,
  };
}
