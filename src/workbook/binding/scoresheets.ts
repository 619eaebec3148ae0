import type { Edition } from '../../engine/edition/schema';
import type { Workbook } from '../grid';
import { hasPoints } from '../recognise/binding';
import { recogniseWorkbook, type Recognition } from '../recognise/recognise-workbook';

/**
 * Every scoresheet of a workbook, one for each sheet that has one, in tab order: a workbook may hold those of several
 * units or periods. Sheets with raw figures only count where no sheet has points. `ownSheets` are passed over.
 */
export function scoresheetsIn(
  workbook: Workbook,
  editions: readonly Edition[],
  ownSheets: readonly string[] = [],
): readonly Recognition[] {
  const found = workbook.sheets
    .filter(({ hidden, name }) => !hidden && !ownSheets.includes(name))
    .flatMap(({ name }) => {
      const recognised = recogniseWorkbook(workbook, editions, { sheet: name, ownSheets });
      return recognised.ok && isOfAnEdition(recognised.value) ? [recognised.value] : [];
    });
  const withPoints = found.filter(({ binding }) => hasPoints(binding.table));
  return withPoints.length > 0 ? withPoints : found;
}

/** A form says itself which edition it is of, or its codes fit one: of a partly known edition few codes are known. */
function isOfAnEdition({ binding }: Recognition): boolean {
  return binding.edition !== null || binding.candidates.length > 0;
}
