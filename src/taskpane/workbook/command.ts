import type { CellRef } from '../../engine/checks/finding';
import type { HandBinding } from '../../workbook/binding/by-hand';
import type { FillTarget } from '../../workbook/commands/fill';
import type { MendedCell } from '../../workbook/commands/mend';
import type { InsertKind, PointsField } from '../../workbook/commands/insert';
import type { ExcelFailure } from '../../workbook/excel/run';
import type { FindingModel } from './model';

/** What a person can ask the pane to do to the workbook. `id` is that of a remembered binding. */
export type PaneCommand =
  /** `sheet` is the one that the form stands on. */
  | { readonly do: 'bind'; readonly sheet: string }
  | { readonly do: 'export-edition'; readonly sheet: string }
  | { readonly do: 'bind-by-hand'; readonly hand: HandBinding }
  | { readonly do: 'unbind' | 'show-columns' | 'hide-columns' | 'inputs-sheet'; readonly id: string }
  /** `form` is the id under which the review log names the form that its rulings are about. */
  | { readonly do: 'reattach'; readonly id: string; readonly form: string }
  | { readonly do: 'fill'; readonly id: string; readonly target: FillTarget; readonly overwrite: boolean }
  | {
      readonly do: 'insert';
      readonly id: string;
      readonly insert: InsertKind;
      readonly field: PointsField;
      readonly cursor: CellRef;
    }
  | { readonly do: 'mend'; readonly cells: readonly MendedCell[] }
  | { readonly do: 'freeze' | 'thaw' | 'repair' | 'revert' | 'start-afresh' };

export type CommandName = PaneCommand['do'];

/** How it went, and what is to be told. */
export type CommandOutcome =
  | { readonly kind: 'done' | 'refused'; readonly findings: readonly FindingModel[] }
  | { readonly kind: 'excel'; readonly failure: ExcelFailure; readonly mayHaveChanged: boolean };
