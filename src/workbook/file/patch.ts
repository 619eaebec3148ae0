import type { Result } from '../../engine/result';
import type { FileFinding } from './findings';
import { openFile } from './open-file';
import { ChangedParts } from './patching/changed-parts';
import { placeEdits, type CellEdit, type SheetEdits } from './patching/edits';
import { patchSheet } from './patching/patch-sheet';
import { calculateOnLoad, withoutElements } from './patching/recalculate';
import { refuse, settle } from './refusal';
import type { WorkbookFile } from './workbook-file';
import type { Package } from './xlsx/package';
import { readXlsx } from './xlsx/read-xlsx';
import { readWorkbookPart, type WorkbookPart } from './xlsx/workbook-part';
import { repack } from './zip/repack';

export type { CellEdit } from './patching/edits';

/**
 * An .xlsx file with some cells written and everything else as it was: every part but the edited sheets keeps its
 * packed bytes, and an edited sheet differs in the edited cells only. Styles of cells stay. Where the workbook has
 * formulas it also asks to be calculated when next opened; where a formula is replaced, the order of calculation that
 * Excel keeps is dropped, and Excel makes a new one.
 *
 * Refused: what cannot be read, a .csv, unknown sheets and addresses, cells written twice, numbers that are not
 * finite, cells hidden in merged areas, header cells of tables, formulas unless the edit says `replaceFormula`, and
 * cells inside the area of one formula. A digital signature becomes void (`WorkbookFile.signed`).
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  fileName: string,
): Result<Uint8Array, FileFinding> {
  return settle(() => {
    const source = openFile(bytes, fileName);
    if (source === 'text') {
      return refuse('edit-not-xlsx', { file: fileName });
    }
    const main = readWorkbookPart(source);
    const workbook = readXlsx(source, main);
    const changes = new ChangedParts(source);
    const sheets = placeEdits(edits, workbook);
    patchSheets(sheets, main, changes);
    if (sheets.length > 0 && hasFormulas(workbook)) {
      changes.change(main.part, calculateOnLoad);
    }
    if (sheets.some(({ replacesFormula }) => replacesFormula)) {
      dropCalculationOrder(source, main.part, changes);
    }
    return repack(source.archive, changes);
  });
}

function patchSheets(sheets: readonly SheetEdits[], main: WorkbookPart, changes: ChangedParts): void {
  const parts = new Map(main.sheets.map(({ name, part }) => [name, part]));
  for (const sheetEdits of sheets) {
    const part = parts.get(sheetEdits.sheet.name);
    if (part !== undefined) {
      changes.change(part, (text, xml) => patchSheet(text, sheetEdits, xml));
    }
  }
}

function hasFormulas(workbook: WorkbookFile): boolean {
  for (const sheet of workbook.sheets) {
    for (const { cell } of sheet.filled()) {
      if (cell.formula !== undefined) {
        return true;
      }
    }
  }
  return false;
}

/** The part that lists formula cells in the order of calculation must not list a cell that has no formula any more. */
function dropCalculationOrder(source: Package, mainPart: string, changes: ChangedParts): void {
  for (const [id, { kind, target }] of source.relations(mainPart)) {
    if (kind === 'calcChain') {
      changes.remove(target);
      changes.change(source.relationsPart(mainPart), (text, xml) =>
        withoutElements(text, xml, 'Relationships', (element) => element.attribute('Id') === id),
      );
      changes.change('[Content_Types].xml', (text, xml) =>
        withoutElements(text, xml, 'Types', (element) => element.attribute('PartName') === `/${target}`),
      );
    }
  }
}
