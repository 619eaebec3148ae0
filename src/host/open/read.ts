import { LocaleType } from '@univerjs/presets';
import type { IStyleData, IWorkbookData } from '@univerjs/presets';
import { readXlsx } from 'hucre/xlsx';
import type { Workbook } from 'hucre';
import type { PortName } from '../port';
import { toSheet } from './sheet-in';
import { toFont } from './style-in';

/** A file as the grid shows it. Names are set apart: Univer takes them by command. */
export interface OpenedWorkbook {
  readonly snapshot: Partial<IWorkbookData>;
  readonly names: readonly PortName[];
  /** The file itself, for what is added once its cells are shown (parts-in.ts). */
  readonly file: Workbook;
}

/** Looks once each: files use a few styles for thousands of cells. */
function styleTable(): { styles: Record<string, IStyleData>; styleId: (style: IStyleData) => string } {
  const styles: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  return {
    styles,
    styleId(style) {
      const key = JSON.stringify(style);
      const id = ids.get(key) ?? `s${String(ids.size)}`;
      ids.set(key, id);
      styles[id] = style;
      return id;
    },
  };
}

/** `id` must differ from that of every workbook shown before; `name` is the file's. */
function toSnapshot(id: string, name: string, workbook: Workbook): OpenedWorkbook {
  const { styles, styleId } = styleTable();
  const themeColors = workbook.themeColors ?? [];
  const defaultStyle = toFont(workbook.defaultFont ?? {}, themeColors);
  const sheetOrder = workbook.sheets.map((_, index) => `sheet${String(index + 1)}`);
  const sheets = workbook.sheets.map((sheet, index) =>
    toSheet(sheetOrder[index] ?? '', sheet, { themeColors, defaultStyle, styleId }),
  );
  return {
    file: workbook,
    snapshot: {
      id,
      name,
      locale: LocaleType.EN_US,
      styles,
      defaultStyle,
      sheetOrder,
      sheets: Object.fromEntries(sheetOrder.map((sheet, index) => [sheet, sheets[index] ?? {}])),
    },
    names: (workbook.namedRanges ?? [])
      .filter(({ scope }) => scope === undefined)
      .map((entry) => ({ name: entry.name, formula: `=${entry.range}` })),
  };
}

/** Reads the bytes of an .xlsx file. Rejects when they are no such file. */
export async function readWorkbook(id: string, name: string, bytes: ArrayBuffer): Promise<OpenedWorkbook> {
  return toSnapshot(id, name, await readXlsx(new Uint8Array(bytes), { readStyles: true }));
}
