import type { CellRef } from '../../engine/checks/finding';
import { parseArea } from '../../workbook/a1';
import { rowKey, type CriterionModel, type FormModel } from '../workbook/model';

/** The criterion on whose row a cell stands; null where it is on none. */
export function criterionAt({ rows, list }: FormModel, cell: CellRef | null): CriterionModel | null {
  const area = cell === null ? null : parseArea(cell.address);
  if (cell === null || area === null) return null;
  const code = rows.get(rowKey(cell.sheet, area.top));
  return list.find((criterion) => criterion.code === code) ?? null;
}

/** The cell to show of a criterion: a figure's on the sheet that the cursor is on, else that of its points; null for neither. */
export function cellOn(sheet: string | null, { at, inputs }: CriterionModel): CellRef | null {
  const figures = at?.sheet === sheet ? [] : inputs.map((input) => input.at);
  return figures.find((figure) => figure?.sheet === sheet) ?? at;
}

/** The next criterion that is not filled in, after the one shown and then from the beginning; null where all are. */
export function nextOpen(list: readonly CriterionModel[], shown: CriterionModel | null): CriterionModel | null {
  const from = shown === null ? 0 : list.indexOf(shown) + 1;
  return [...list.slice(from), ...list.slice(0, from)].find(({ isFilled }) => !isFilled) ?? null;
}
