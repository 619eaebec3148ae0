import type { CellRef, FindingOf } from '../../engine/checks/finding';
import type { EditionProblem } from '../../engine/edition/problem';
import type { RuleKind } from '../../engine/edition/rule-schema';
import type { ColumnId, ItemId, Parameter, SheetId } from './columns';
import type { EditionWords } from './texts';

/** What a cell was to hold. */
export type ExpectedCell = 'number' | 'share' | 'text' | 'code' | 'yes-no' | 'date';
/** The texts that have a form of their own; messages show an example of each. */
export type ListForm = 'inputs' | 'years' | 'steps' | 'shares' | 'points' | 'options' | 'periods';

/** The data of every finding about an edition written in worksheets, by id. Columns and items are named by id. */
export interface EditionSheetFindingData {
  readonly 'edition-sheet-missing': { readonly sheet: SheetId; readonly found: readonly string[] };
  /** No row of the sheet has its headings. */
  readonly 'edition-header-missing': { readonly sheet: SheetId };
  readonly 'edition-column-missing': { readonly sheet: SheetId; readonly column: ColumnId };
  /** A heading that is no column's, with something written below it. */
  readonly 'edition-column-unknown': { readonly heading: string; readonly sheet: SheetId };
  readonly 'edition-column-twice': { readonly column: ColumnId; readonly first: string };
  readonly 'edition-item-missing': { readonly item: ItemId };
  readonly 'edition-item-unknown': { readonly found: string };
  readonly 'edition-item-twice': { readonly item: ItemId; readonly first: string };

  readonly 'edition-cell-missing': { readonly column: ColumnId };
  readonly 'edition-cell-wrong': {
    readonly column: ColumnId;
    readonly found: string;
    readonly expected: ExpectedCell;
  };
  /** `4.400` is 4.4 or 4400. */
  readonly 'edition-number-unclear': { readonly found: string; readonly readings: readonly [number, number] };
  /** 75 where 0.75 or 75 % was meant. */
  readonly 'edition-share-range': { readonly found: string };
  readonly 'edition-word-unknown': {
    readonly column: ColumnId;
    readonly found: string;
    readonly list: keyof EditionWords;
  };
  readonly 'edition-list-unclear': { readonly found: string; readonly form: ListForm };
  readonly 'edition-list-repeats': { readonly found: string };
  readonly 'edition-texts-differ': { readonly vietnamese: number; readonly english: number };

  readonly 'edition-parameter-missing': { readonly kind: RuleKind; readonly column: Parameter };
  readonly 'edition-parameter-unused': { readonly kind: RuleKind; readonly column: Parameter };
  /** A row of a sum's parts whose criterion is no sum. */
  readonly 'edition-part-unused': { readonly criterion: string };
  readonly 'edition-parts-missing': { readonly criterion: string };
  /** Share and points are both given, or neither is. */
  readonly 'edition-part-worth': { readonly both: boolean };
  /** A row that names a group or criterion that is not there. */
  readonly 'edition-owner-unknown': { readonly owner: 'group' | 'criterion'; readonly found: string };
  /** English labels name an option that the Vietnamese ones do not have. */
  readonly 'edition-option-unknown': { readonly found: string };
  /** A weight although the index does not weigh pillars. */
  readonly 'edition-weight-unused': Readonly<Record<string, never>>;
  /** Everything that can be wrong with an edition, wherever it comes from. */
  readonly 'edition-invalid': { readonly problem: EditionProblem };
}

/** Why the sheets of an edition were not loaded; always an error. */
export type EditionSheetFinding = {
  readonly [Check in keyof EditionSheetFindingData]: FindingOf<Check, EditionSheetFindingData[Check]>;
}[keyof EditionSheetFindingData];

/** What is wrong, without its place. */
export type Fault = {
  readonly [Check in keyof EditionSheetFindingData]: {
    readonly check: Check;
    readonly data: EditionSheetFindingData[Check];
  };
}[keyof EditionSheetFindingData];

/** Takes each finding as it is met; reading goes on. */
export type ReportSheet = (finding: EditionSheetFinding) => void;

/** A finding about the sheets of an edition; `at` is null where no cell is concerned. */
export function editionSheetFinding(fault: Fault, at: CellRef | null): EditionSheetFinding {
  return { ...fault, severity: 'error', at, criterion: null };
}
