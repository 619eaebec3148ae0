/** What the panels show: plain values, so that no panel needs the engine. */
import type { CellRef, Severity } from '../../engine/checks/finding';
import type { Durability } from '../../engine/ranking/sustainability';
import type { ByBasis, ScoredSum, Suspect } from '../../engine/scoring/scorecard';
import type { Basis, EntryState } from '../../engine/scoring/scoresheet';
import type { Bilingual } from '../../messages/language';
import type { ExcelFailure } from '../../workbook/excel/run';
import type { HandField } from '../../workbook/binding/by-hand';
import type { DisputeModel } from './dispute-model';
import type { MendModel } from './mend-model';

/** A cell that a finding names, with its criterion where it has one. */
export interface PlaceModel {
  readonly at: CellRef;
  readonly criterion: string | null;
}

/** A finding in words. */
export interface FindingModel {
  /** Id of its check. */
  readonly check: string;
  readonly severity: Severity;
  readonly at: CellRef | null;
  readonly criterion: string | null;
  readonly text: Bilingual;
  /** Both figures, where the finding is that they differ or cannot be compared; else null. */
  readonly dispute: DisputeModel | null;
  /** What would settle it, safest first. */
  readonly mends: readonly MendModel[];
  /** The cells that it is about where these are several; else none. */
  readonly places: readonly PlaceModel[];
}

/** A group or pillar with its points on every basis. */
export interface PartModel extends ScoredSum {
  readonly id: string;
  /** As printed. */
  readonly code: string;
  readonly name: Bilingual;
  /** The bases on which it contains points below zero or above a maximum. */
  readonly suspects: readonly Basis[];
}

/** One raw figure that a criterion's rule reads. */
export interface InputModel {
  readonly id: string;
  readonly label: Bilingual;
  readonly kind: 'count' | 'number' | 'yes-no' | 'status';
  /** What may be chosen; empty unless the kind is `status`. */
  readonly options: readonly Bilingual[];
  /** What was given, as people write it; null where nothing was. */
  readonly given: Bilingual | null;
  /** The cell to type it in; null where the workbook has none. */
  readonly at: CellRef | null;
}

/** Everything that helps to fill in one criterion's row. */
export interface CriterionModel {
  readonly code: string;
  readonly name: Bilingual;
  readonly group: Bilingual;
  /** In points; null where the source does not say. */
  readonly max: number | null;
  readonly points: ByBasis<number | null>;
  readonly state: EntryState;
  /** How points come about. */
  readonly rule: Bilingual;
  /** Why there are no computed points; null where there are. */
  readonly noPoints: Bilingual | null;
  readonly inputs: readonly InputModel[];
  /** Documents that the edition asks for, and those that the form cites; null where there are none. */
  readonly evidence: { readonly wanted: string | null; readonly given: string | null };
  /** What the edition says of its source: contradictions and gaps. */
  readonly sourceNotes: readonly Bilingual[];
  /** What reviewers wrote into the cells of its row. */
  readonly remarks: readonly string[];
  readonly responsible: string | null;
  /** The cell to type points in; null where the form has no such row. */
  readonly at: CellRef | null;
  readonly isFilled: boolean;
}

/** One column as understood: letters as Excel shows them. */
export interface ColumnModel {
  readonly field: HandField;
  readonly column: string;
  readonly heading: string;
}

/** How the form was understood, in the terms in which a person can correct it. Rows count from 1. */
export interface UnderstoodModel {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnModel[];
  readonly edition: string;
  readonly unit: string | null;
  readonly period: string | null;
  /** Id of the remembered binding; null where the form was only recognised. */
  readonly remembered: string | null;
}

/** The central figures in the workbook. */
export interface CentralModel {
  readonly sheet: string;
  readonly size: number;
  /** Where the kept copy comes from and when it was taken (ISO time); null where the figures stand on a sheet of the workbook's own. */
  readonly kept: {
    readonly source: string;
    readonly retrieved: string;
    readonly isRemote: boolean;
    readonly isEdited: boolean;
  } | null;
}

/** A criterion with its points in this year and the year before, as sorted into sustainable and fragile. */
export interface SustainedLine {
  readonly criterion: string;
  readonly name: Bilingual;
  /** In points; null where a year has none. */
  readonly now: number | null;
  readonly then: number | null;
  readonly max: number;
  readonly durability: Durability;
  readonly byRule: Durability;
  /** Why a person judged, and on what day (ISO date; null where it cannot be read); null where the rule decided. */
  readonly ruling: { readonly reason: string; readonly day: string | null } | null;
}

/** The points of the form beside those of the year before. */
export interface SustainedModel {
  /** In how many years running points are full where they are sustainable. */
  readonly years: number;
  /** As inside a sentence; null where the earlier form names none. */
  readonly period: Bilingual | null;
  readonly sums: Readonly<Record<Durability, { readonly criteria: number; readonly points: number }>>;
  /** Greatest maximum first. */
  readonly lines: readonly SustainedLine[];
}

/** One scoresheet, recognised, read, scored and checked. */
export interface FormModel {
  readonly edition: { readonly id: string; readonly title: Bilingual; readonly groupTerm: Bilingual };
  readonly unit: string | null;
  /** In words. */
  readonly period: Bilingual | null;
  /** Sheet and area of the table. */
  readonly table: CellRef;
  /** The first cell of its sheet of raw figures; null where it has no such sheet. */
  readonly figures: CellRef | null;
  /** Criteria of which the unit has said something, and all of the edition. */
  readonly filled: number;
  readonly criteria: number;
  readonly totals: ScoredSum;
  /** Whether final points are those of the review log; else they are the form's own. */
  readonly isRuled: boolean;
  /** Points below zero or above a maximum, which the sums contain as they stand. */
  readonly suspects: readonly Suspect[];
  /** Codes that stand on several rows with different points. */
  readonly disputed: ByBasis<readonly string[]>;
  /** How many criteria have points on each basis. */
  readonly pointed: ByBasis<number>;
  readonly groups: readonly PartModel[];
  readonly pillars: readonly PartModel[];
  /** Decimals of points and index values that people see: the edition's published precision. */
  readonly decimals: { readonly points: number; readonly index: number };
  /** Gravest first. */
  readonly findings: readonly FindingModel[];
  /** The central figures that it was compared with; null where the workbook has none. */
  readonly central: CentralModel | null;
  /** Names of the files opened beside it, to compare it with. */
  readonly beside: readonly string[];
  /** Beside the year before; null where that is not opened. */
  readonly sustained: SustainedModel | null;
  /** In edition order. */
  readonly list: readonly CriterionModel[];
  /** Code of the criterion of every row that stands for one: `rowKey` → code. */
  readonly rows: ReadonlyMap<string, string>;
  readonly understood: UnderstoodModel;
}

/** The key of a row in `FormModel.rows`; rows count from 0. */
export function rowKey(sheet: string, row: number): string {
  return `${String(row)}!${sheet}`;
}

/** A scoresheet that a person can choose. One stands on a sheet. */
interface FormChoice {
  readonly sheet: string;
  readonly unit: string | null;
}

/** What concerns the workbook as a whole. */
export interface WorkbookFacts {
  readonly forms: readonly FormChoice[];
  readonly editions: readonly { readonly id: string; readonly title: Bilingual }[];
  /** Remembered bindings that no longer fit, by the sheet that they stood on. */
  readonly lost: readonly { readonly id: string; readonly sheet: string }[];
  /** What is remembered cannot be read, and nothing more can be until the person starts afresh. */
  readonly isDamaged: boolean;
  /** Formulas that were replaced by values. */
  readonly frozen: number;
  /** True where a command can be undone. */
  readonly canRevert: boolean;
  /** Columns of ours in the workbook. */
  readonly ownColumns: number;
  /** The sheet of our own that columns stand on because the form is protected; null where they stand beside it. */
  readonly ownSheet: string | null;
}

/** What the open workbook turned out to hold. */
export type Outcome =
  | { readonly kind: 'scored'; readonly model: FormModel; readonly facts: WorkbookFacts }
  | {
      readonly kind: 'not-recognised';
      readonly findings: readonly FindingModel[];
      /** Sheets that were not read because of their size. */
      readonly tooLarge: readonly string[];
      readonly facts: WorkbookFacts;
    };

/** What the pane is at. `broken` is a bug, to be shown as one. */
export type PaneState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly failure: ExcelFailure }
  | { readonly kind: 'broken'; readonly error: Error }
  | Outcome;
