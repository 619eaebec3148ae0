/** What can be done about a finding with one press of a button. */
import type { Compared } from '../../engine/central/verdict';
import type { QuantityValue } from '../../engine/checks/quantity-differs';
import type { AnyFinding } from '../../messages/finding';
import { mendTexts, type Mended } from '../../messages/mend';
import { LANGUAGES, type Bilingual } from '../../messages/language';
import { cellAt, contentIn } from '../../workbook/commands/log';
import type { MendedCell } from '../../workbook/commands/mend';
import type { Grid, Workbook } from '../../workbook/grid';
import type { TextNumberCell } from '../../workbook/read/findings';
import type { Content } from '../../workbook/state/state';

/**
 * A change of cells that would settle a finding. A `fix` only writes down what is certain; a `suggestion` is one of
 * several ways, and a person must choose.
 */
export interface MendModel {
  readonly kind: 'fix' | 'suggestion';
  readonly text: Bilingual;
  readonly cells: readonly MendedCell[];
}

/** What would settle a finding where it stands, safest first; none where only a person can know. */
export function mendModels(finding: AnyFinding, workbook: Workbook): readonly MendModel[] {
  const { at, criterion } = finding;
  if (at === null || at.address.includes(':')) return [];
  const grid = workbook.sheets.find(({ name }) => name === at.sheet);
  if (grid === undefined) return [];
  if (finding.check === 'quantity-differs') return oneQuantity(finding.data.values, workbook);
  if (finding.check === 'numbers-as-text') return asNumbers(finding.data.cells, grid);
  const seen = contentIn(cellAt(grid, at.address));
  return valuesFor(finding).flatMap(({ kind, what, value }) =>
    holds(seen, value) ? [] : [mend(kind, [{ at, criterion, seen, value }], { what, value })],
  );
}

/** Each of the values that were given, for the cells that hold others: a person knows which is right. */
function oneQuantity(figures: readonly QuantityValue[], { sheets }: Workbook): readonly MendModel[] {
  const cells = figures.flatMap(({ code, at, value }) => {
    const grid = sheets.find(({ name }) => name === at?.sheet);
    return at === null || grid === undefined
      ? []
      : [{ at, criterion: code, seen: contentIn(cellAt(grid, at.address)), value }];
  });
  // Figures that stand in no cell of their own, or are the results of formulas, are not written over.
  if (cells.length < figures.length || !cells.every(({ seen, value }) => holds(seen, value))) return [];
  return [...new Set(figures.map(({ value }) => value))].map((value) =>
    mend(
      'suggestion',
      cells.filter((cell) => cell.value !== value).map((cell) => ({ ...cell, value })),
      { what: 'figure', value },
    ),
  );
}

/** What each cell was understood as, written into it; all of them at once. */
function asNumbers(numbers: readonly TextNumberCell[], grid: Grid): readonly MendModel[] {
  const cells = numbers.flatMap(({ cell, code, value }) => {
    const seen = contentIn(cellAt(grid, cell));
    return holds(seen, value) || 'formula' in seen
      ? []
      : [{ at: { sheet: grid.name, address: cell }, criterion: code, seen, value }];
  });
  const [vi = '', en = ''] = LANGUAGES.map((language) => mendTexts(language).asNumbers({ cells: cells.length }));
  return cells.length === 0 ? [] : [{ kind: 'fix', text: { vi, en }, cells }];
}

function mend(
  kind: MendModel['kind'],
  cells: readonly MendedCell[],
  change: { readonly what: Mended; readonly value: number },
): MendModel {
  const places = cells.map(({ at }) => at);
  const [vi = '', en = ''] = LANGUAGES.map((language) => mendTexts(language).write({ ...change, cells: places }));
  return { kind, text: { vi, en }, cells };
}

function holds(seen: Content, value: number): boolean {
  return 'value' in seen && seen.value === value;
}

interface Proposal {
  readonly kind: MendModel['kind'];
  /** What stands in the cell now. */
  readonly what: Mended;
  readonly value: number;
}

function valuesFor(finding: AnyFinding): readonly Proposal[] {
  switch (finding.check) {
    case 'number-as-text':
      return [{ kind: 'fix', what: null, value: finding.data.value }];
    case 'number-unclear':
      return finding.data.readings.map((value) => ({ kind: 'suggestion', what: null, value }));
    case 'subtotal-differs':
    case 'total-differs':
      return [{ kind: 'suggestion', what: 'sum', value: finding.data.sum }];
    case 'max-differs':
      return [{ kind: 'suggestion', what: 'max', value: finding.data.max }];
    case 'self-not-by-rule':
      return [{ kind: 'suggestion', what: 'self', value: finding.data.computed }];
    case 'central-conflict':
      return oneCell(finding.data.compared).map((what) => ({
        kind: 'suggestion',
        what,
        value: finding.data.centralValue,
      }));
    default:
      return [];
  }
}

/** What was compared, where it stands in a cell of its own; a ratio or a sum of several figures does not. */
function oneCell(compared: Compared): readonly Mended[] {
  if (compared.kind === 'points') return [compared.basis];
  return compared.kind === 'figure' && compared.inputs.length === 1 ? ['figure'] : [];
}
