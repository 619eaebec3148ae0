/** One worksheet of the in-memory workbook. */
import type { Area } from '../../../src/workbook/grid';
import { PLAIN_PAGE } from '../../../src/host/port-parts';
import type {
  BorderSide,
  PortBorder,
  PortChart,
  PortHyperlink,
  PortPage,
  PortProtection,
  PortValidation,
} from '../../../src/host/port-parts';
import type {
  PortAreaFormat,
  PortCell,
  PortConditionalFormat,
  PortFormat,
  PortWrite,
  SheetVisibility,
} from '../../../src/host/port';
import { extend, intersect } from '../../../src/host/objects/address';

const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

export const EMPTY: PortCell = { value: null, isError: false, formula: null, text: '', numberFormat: 'General' };

export const PLAIN: PortFormat = {
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  columnWidth: 48,
  rowHeight: 15,
  columnHidden: false,
  rowHidden: false,
  locked: true,
};

export type Borders = Readonly<Partial<Record<BorderSide, PortBorder>>>;

export interface MemorySheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  tabColor: string;
  protection: PortProtection | null;
  page: PortPage;
  filter: string | null;
  charts: readonly PortChart[];
  frozen: { readonly rows: number; readonly columns: number };
  merges: readonly Area[];
  conditionalFormats: readonly PortConditionalFormat[];
  validations: readonly PortValidation[];
  spills: readonly Area[];
  cells: Map<string, PortCell>;
  formats: Map<string, PortFormat>;
  borders: Map<string, Borders>;
  hyperlinks: Map<string, PortHyperlink>;
}

export function createSheet(id: string, name: string): MemorySheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    protection: null,
    page: PLAIN_PAGE,
    filter: null,
    charts: [],
    frozen: { rows: 0, columns: 0 },
    merges: [],
    conditionalFormats: [],
    validations: [],
    spills: [],
    cells: new Map(),
    formats: new Map(),
    borders: new Map(),
    hyperlinks: new Map(),
  };
}

export function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** Every place of an area, row by row. */
export function* places(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      yield { row, column };
    }
  }
}

/** The cell after a write. A formula is stored and shows 0: there is no formula engine here. */
export function written(present: PortCell, write: PortWrite): PortCell {
  if ('formula' in write) {
    return { ...present, value: 0, isError: false, formula: write.formula, text: '0' };
  }
  const { constant } = write;
  const text = typeof constant === 'boolean' ? String(constant).toUpperCase() : String(constant ?? '');
  return { ...present, value: constant, isError: ERROR_TEXT.test(text), formula: null, text };
}

/** The rectangle around all cells that hold something. */
export function usedArea(sheet: MemorySheet): Area | null {
  let used: Area | null = null;
  for (const [place, cell] of sheet.cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cell.value !== null || cell.formula !== null) {
      used = extend(used, row, column);
    }
  }
  return used;
}

/** The part of an area that has formats here: whole rows and columns are cut off far beyond what tests use. */
function formatted(area: Area): Area {
  return { ...area, bottom: Math.min(area.bottom, area.top + 999), right: Math.min(area.right, area.left + 99) };
}

/** Members in which all cells of the area agree. */
export function commonFormat(sheet: MemorySheet, area: Area): PortAreaFormat {
  const formats = [...places(formatted(area))].map(({ row, column }) => sheet.formats.get(key(row, column)) ?? PLAIN);
  const [first = PLAIN] = formats;
  const agreed = Object.entries(first).filter(([name, value]) =>
    formats.every((format) => Object.entries(format).some(([other, own]) => other === name && own === value)),
  );
  return Object.fromEntries(agreed);
}

export function setFormat(sheet: MemorySheet, area: Area, change: PortAreaFormat): void {
  for (const { row, column } of places(formatted(area))) {
    sheet.formats.set(key(row, column), { ...(sheet.formats.get(key(row, column)) ?? PLAIN), ...change });
  }
}

export function unmerge(sheet: MemorySheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merged) => intersect(merged, area) === null);
}
