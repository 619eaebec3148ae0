/** What formulas of one cell spill into other cells. */
import type { Area } from '../../workbook/grid';
import { Failure } from '../batch/failure';
import type { HostObject, Property } from '../batch/host-object';
import { intersect } from './address';
import type { Cells } from './world';

type Reach = (cells: Cells) => HostObject | null;

function spills(cells: Cells): readonly Area[] {
  return cells.world.port.spills(cells.sheet.info().id);
}

/** The area into which the formula in the first cell of the range spills. */
const spillingTo: Reach = (cells) => {
  const found = spills(cells).find(({ top, left }) => top === cells.area.top && left === cells.area.left);
  return found === undefined ? null : cells.world.range(cells.sheet.id, found);
};

/** The cell whose formula spills into the first cell of the range. */
const spillParent: Reach = (cells) => {
  const cell = { ...cells.area, bottom: cells.area.top, right: cells.area.left };
  const found = spills(cells).find((area) => intersect(area, cell) !== null);
  return found === undefined
    ? null
    : cells.world.range(cells.sheet.id, { ...found, bottom: found.top, right: found.left });
};

function orFail(reach: Reach): Reach {
  return (cells) => {
    const found = reach(cells);
    if (found === null) {
      throw new Failure('ItemNotFound');
    }
    return found;
  };
}

function count({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export const spillReach: Readonly<Record<string, Reach>> = {
  GetSpillingToRange: orFail(spillingTo),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: orFail(spillParent),
  GetSpillParentOrNullObject: spillParent,
};

export const spillProperties: Readonly<Record<string, Property<Cells>>> = {
  /** True where all cells belong to arrays, false where none does, null otherwise. */
  HasSpill: {
    read: (cells) => {
      const within = spills(cells).flatMap((area) => intersect(area, cells.area) ?? []);
      const filled = within.reduce((sum, area) => sum + count(area), 0);
      return filled === 0 ? false : filled === count(cells.area) ? true : null;
    },
  },
};
