/** The cells that a finding about several of them names. */
import type { AnyFinding } from '../../messages/finding';
import type { PlaceModel } from './model';

/** Every cell that a finding names, in its order; none where it names fewer than two. They stand on the finding's own sheet. */
export function placesOf(finding: AnyFinding): readonly PlaceModel[] {
  const { at } = finding;
  if (at === null) return [];
  const places = namedCells(finding).flatMap(({ cell, code }) =>
    cell === null ? [] : [{ at: { sheet: at.sheet, address: cell }, criterion: code }],
  );
  return places.length < 2 ? [] : places;
}

interface NamedCell {
  readonly cell: string | null;
  readonly code: string | null;
}

function namedCells(finding: AnyFinding): readonly NamedCell[] {
  switch (finding.check) {
    case 'cells-to-mend':
      return [...new Set(finding.data.sets.flat())].map((cell) => ({ cell, code: null }));
    case 'quantity-differs':
      return finding.data.values;
    case 'denominators-differ':
      return finding.data.ratios;
    case 'numbers-as-text':
      return finding.data.cells;
    case 'evidence-missing':
    case 'evidence-form':
    case 'evidence-after-period':
    case 'appraised-without-reason':
    case 'status-stale':
    case 'criterion-unanswered':
    case 'points-missing':
      return finding.data.rows;
    default:
      return [];
  }
}
