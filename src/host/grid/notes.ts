/** What Univer has no place of its own for: where cells lead, whether they are locked, the document's properties. */
import type { Area } from '../../workbook/grid';
import type { WorkbookPort } from '../port';
import type { PortHyperlink } from '../port-parts';
import type { PortContext } from './context';
import { HYPERLINK, PROPERTIES, UNLOCKED } from './marks';
import { mapCells } from './ranges';
import { setNotes } from './set-style';

type Notes = Pick<WorkbookPort, 'hyperlink' | 'setHyperlink' | 'properties' | 'setProperty'>;

function customOf(context: PortContext, sheet: string, row: number, column: number): Readonly<Record<string, unknown>> {
  return context.sheet(sheet).getSheet().getCellRaw(row, column)?.custom ?? {};
}

/** The port's links, locks and properties, kept with cells and workbook as data that Univer passes through. */
export function notesOf(context: PortContext): Notes {
  const properties = (): Readonly<Record<string, string>> =>
    (context.workbook.getCustomMetadata()?.[PROPERTIES] ?? {}) as Record<string, string>;
  return {
    hyperlink: (id, row, column) =>
      (customOf(context, id, row, column)[HYPERLINK] as PortHyperlink | null | undefined) ?? null,
    setHyperlink(id, row, column, link) {
      const custom = { ...customOf(context, id, row, column), [HYPERLINK]: link };
      context.asApi(() => {
        setNotes(context, id, { top: row, left: column, bottom: row, right: column }, [[custom]]);
      });
    },
    properties,
    setProperty(name, value) {
      context.workbook.setCustomMetadata({
        ...context.workbook.getCustomMetadata(),
        [PROPERTIES]: { ...properties(), [name]: value },
      });
    },
  };
}

/** True where a cell counts as locked, as every cell does that is not told otherwise. */
export function isLocked(context: PortContext, sheet: string, row: number, column: number): boolean {
  return customOf(context, sheet, row, column)[UNLOCKED] !== true;
}

/** Locks or unlocks cells; a lock counts once the sheet is protected. */
export function setLocked(context: PortContext, sheet: string, area: Area, locked: boolean): void {
  const notes = mapCells(area, (row, column) => ({
    ...customOf(context, sheet, row, column),
    [UNLOCKED]: !locked,
  }));
  setNotes(context, sheet, area, notes);
}
