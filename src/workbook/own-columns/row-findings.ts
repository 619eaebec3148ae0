import { byRow, type GroupData } from '../../engine/checks/by-group';
import type { CellRef } from '../../engine/checks/finding';
import type { CheckFinding } from '../../engine/checks/run-checks';
import type { ReadingFinding } from '../read/findings';

type Told = ReadingFinding | CheckFinding;

/** Findings that are told once for several rows, once for each of them; the others as they are. */
export function rowFindings(finding: Told): readonly Told[] {
  switch (finding.check) {
    case 'evidence-missing':
      return each(finding.data, finding, (data, at) => ({ ...finding, data, at }));
    case 'evidence-form':
      return each(finding.data, finding, (data, at) => ({ ...finding, data, at }));
    case 'evidence-after-period':
      return each(finding.data, finding, (data, at) => ({ ...finding, data, at }));
    case 'appraised-without-reason':
      return each(finding.data, finding, (data, at) => ({ ...finding, data, at }));
    case 'status-stale':
      return each(finding.data, finding, (data, at) => ({ ...finding, data, at }));
    default:
      return [finding];
  }
}

/** All rows of a form stand on its sheet. */
function each<Detail>(
  data: GroupData<Detail>,
  { at }: Told,
  tell: (one: GroupData<Detail>, at: CellRef | null) => Told,
): readonly Told[] {
  return byRow(data).map((one, index) => {
    const address = data.rows[index]?.cell ?? null;
    return tell(one, at === null || address === null ? at : { sheet: at.sheet, address });
  });
}
