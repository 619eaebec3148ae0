/** The cells that a finding about several of them names. */
import type { CellRef } from '../../engine/checks/finding';
import type { AnyFinding } from '../../messages/finding';
import type { PlaceModel } from './model';

/** Every cell that a finding names, in its order; none where it names fewer than two. */
export function placesOf(finding: AnyFinding): readonly PlaceModel[] {
  const places = namedCells(finding).flatMap(({ at, code }) => (at === null ? [] : [{ at, criterion: code }]));
  return places.length < 2 ? [] : places;
}

interface NamedCell {
  readonly at: CellRef | null;
  readonly code: string | null;
}

function namedCells(finding: AnyFinding): readonly NamedCell[] {
  switch (finding.check) {
    case 'cells-to-mend': {
      const cells = [...new Set(finding.data.sets.flat())];
      return beside(
        finding.at,
        cells.map((cell) => ({ cell, code: null })),
      );
    }
    case 'quantity-differs':
      return finding.data.values;
    case 'denominators-differ':
      return beside(finding.at, finding.data.ratios);
    case 'numbers-as-text':
      return beside(finding.at, finding.data.cells);
    case 'evidence-missing':
    case 'evidence-form':
    case 'evidence-after-period':
    case 'appraised-without-reason':
    case 'status-stale':
    case 'criterion-unanswered':
    case 'points-missing':
      return beside(finding.at, finding.data.rows);
    default:
      return [];
  }
}

/** Cells that stand on the finding’s own sheet. */
function beside(
  at: CellRef | null,
  cells: readonly { readonly cell: string | null; readonly code: string | null }[],
): readonly NamedCell[] {
  return cells.map(({ cell, code }) => ({
    at: at === null || cell === null ? null : { sheet: at.sheet, address: cell },
    code,
  }));
}
