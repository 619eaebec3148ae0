/** What can be done about a finding with one press of a button. */
import type { CellRef } from '../../engine/checks/finding';
import type { AnyFinding } from '../../messages/finding';
import { mendTexts } from '../../messages/mend';
import { LANGUAGES, type Bilingual } from '../../messages/language';
import { cellAt, contentIn } from '../../workbook/commands/log';
import type { MendedCell } from '../../workbook/commands/mend';
import type { Workbook } from '../../workbook/grid';

/**
 * A change of cells that would settle a finding. A `fix` only writes down what is certain; a `suggestion` is one of
 * several ways, and a person must choose.
 */
export interface MendModel {
  readonly kind: 'fix' | 'suggestion';
  readonly text: Bilingual;
  readonly cells: readonly MendedCell[];
}

/** The values that would settle a finding in its own cell, safest first; none where only a person can know. */
export function mendModels(finding: AnyFinding, workbook: Workbook): readonly MendModel[] {
  const { at, criterion } = finding;
  if (at === null || at.address.includes(':')) return [];
  const grid = workbook.sheets.find(({ name }) => name === at.sheet);
  if (grid === undefined) return [];
  const seen = contentIn(cellAt(grid, at.address));
  return valuesFor(finding).flatMap(({ kind, value }) =>
    'value' in seen && seen.value === value
      ? []
      : [{ kind, text: textOf(value, at), cells: [{ at, criterion, seen, value }] }],
  );
}

interface Proposal {
  readonly kind: MendModel['kind'];
  readonly value: number;
}

function valuesFor(finding: AnyFinding): readonly Proposal[] {
  switch (finding.check) {
    case 'number-as-text':
      return [{ kind: 'fix', value: finding.data.value }];
    case 'number-unclear':
      return finding.data.readings.map((value) => ({ kind: 'suggestion', value }));
    case 'subtotal-differs':
    case 'total-differs':
      return [{ kind: 'suggestion', value: finding.data.sum }];
    case 'max-differs':
      return [{ kind: 'suggestion', value: finding.data.max }];
    case 'self-not-by-rule':
      return [{ kind: 'suggestion', value: finding.data.computed }];
    case 'central-conflict':
      return isOneCell(finding.data.compared) ? [{ kind: 'suggestion', value: finding.data.centralValue }] : [];
    default:
      return [];
  }
}

/** A ratio, or a sum of several figures, stands in no cell of its own. */
function isOneCell(compared: Extract<AnyFinding, { readonly check: 'central-conflict' }>['data']['compared']): boolean {
  return compared.kind === 'points' || (compared.kind === 'figure' && compared.inputs.length === 1);
}

function textOf(value: number, at: CellRef): Bilingual {
  const [vi = '', en = ''] = LANGUAGES.map((language) => mendTexts(language).write({ value, at }));
  return { vi, en };
}
