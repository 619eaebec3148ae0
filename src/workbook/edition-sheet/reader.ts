import type { EditionPath } from '../../engine/edition/problem';
import type { Text } from '../../engine/edition/schema';
import type { Workbook } from '../grid';
import type { ColumnId, SheetId } from './columns';
import { cellOf, findSheet, placeOf, type FoundSheet } from './find-tables';
import type { EditionSheetFinding } from './findings';
import { Places } from './places';
import { Slot, type RowSlots } from './slot';
import type { SheetTextsByLanguage } from './texts';

/** One row of a sheet: its cells, and where its object goes in the edition. */
export interface ReadRow {
  readonly slots: RowSlots;
  /** Says that the object at `path` was read from this row. */
  readonly standsAt: (path: EditionPath) => void;
}

/** What reading the sheets of one edition shares: the workbook, the places of what was read, and what was found. */
export class SheetReader {
  readonly places = new Places();
  readonly findings: EditionSheetFinding[] = [];

  constructor(
    private readonly workbook: Workbook,
    readonly texts: SheetTextsByLanguage,
  ) {}

  readonly report = (finding: EditionSheetFinding): void => {
    this.findings.push(finding);
  };

  /** The sheet, or null where it is missing, which is reported if it matters. */
  find(sheet: SheetId): FoundSheet | null {
    return findSheet(this.workbook, sheet, this.texts, this.report);
  }

  /** The rows of a sheet from top to bottom; none where the sheet is missing. */
  rows(sheet: SheetId): readonly ReadRow[] {
    const found = this.find(sheet);
    return found === null ? [] : found.rows.map((row) => this.row(found, row));
  }

  row(found: FoundSheet, row: number): ReadRow {
    const slots = (column: ColumnId): Slot =>
      new Slot(cellOf(found, row, column), column, placeOf(found, row, column), this.texts, this.report);
    return {
      slots,
      standsAt: (path) => {
        this.places.setRow(path, found, row);
      },
    };
  }
}

/** A text in both languages; where there is no English the Vietnamese stands for it. Null where there is neither. */
export function textIn(vietnamese: Slot, english: Slot): Text | null {
  const en = english.text();
  const vi = vietnamese.text() ?? (en === null ? null : vietnamese.missing());
  return vi === null ? null : { vi, en: en ?? vi };
}

/** As `textIn`; an empty cell is reported and leaves an empty text. */
export function requiredText(vietnamese: Slot, english: Slot): Text {
  const text = textIn(vietnamese, english);
  if (text === null && english.empty) {
    vietnamese.missing();
  }
  return text ?? { vi: '', en: '' };
}

/** A code or id that must be there; an empty cell is reported and leaves an empty text. */
export function requiredCode(slot: Slot): string {
  return slot.code() ?? slot.missing() ?? '';
}
