import type { CellRef, Severity } from '../../engine/checks/finding';

/** Both figures of a discrepancy, as they are compared. */
export interface BothFigures {
  /** As reported; null where nothing was. */
  readonly reported: number | null;
  readonly central: number | null;
  /** Who holds the central figure, and the day it stands for, ISO; null where that was not said. */
  readonly source: string | null;
  readonly asOf: string | null;
}

/** One finding, as the sheet lists it. */
export interface FindingRow {
  readonly severity: Severity;
  readonly criterion: string | null;
  /** Where it was found; `file` is the path of the workbook from where the list stands, null for the list's own. */
  readonly at: CellRef | null;
  readonly file: string | null;
  readonly unit: string | null;
  /** What was found, what was expected and what to do, in the language of the sheet. */
  readonly message: string;
  readonly both: BothFigures | null;
}

/** What the sheet of findings is written with. */
export interface FindingsSheetTexts {
  /** The sheet's name, at most 25 characters. */
  readonly sheet: string;
  readonly title: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly headings: {
    readonly order: string;
    readonly severity: string;
    readonly unit: string;
    readonly criterion: string;
    readonly place: string;
    readonly message: string;
    readonly reported: string;
    readonly central: string;
    readonly source: string;
    readonly done: string;
  };
  /** `Công an, 31/12/2025`. */
  readonly sourceText: (source: string | null, asOf: string | null) => string;
  /** What stands below the title: how many there are. */
  readonly count: (count: number) => string;
  readonly none: string;
  /** Footer: `&P` is the page, `&N` their number. */
  readonly page: string;
}
