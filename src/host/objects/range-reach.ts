/** Ranges that are reached from a range. */
import type { Area } from '../../workbook/grid';
import { Failure } from '../batch/failure';
import { hostObject, type Arguments, type HostObject } from '../batch/host-object';
import { optionalWhole, cells as cellsArgument, flag, optionalText, whole } from './arguments';
import { intersect, isOnSheet, parseLocal, splitAddress, WHOLE_SHEET } from './address';
import { rangeAreasTable } from './range-areas';
import { scopedTables } from './tables';
import { usedWithin } from './used-range';
import type { Cells } from './world';

type Reach = (cells: Cells, args: Arguments) => HostObject | null;

function at(cells: Cells, area: Area): HostObject {
  if (!isOnSheet(area)) {
    throw new Failure('InvalidArgument');
  }
  return cells.world.range(cells.sheet.id, area);
}

/** A signed whole number. */
function delta(args: Arguments, index: number): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new Failure('InvalidArgument');
  }
  return value;
}

/** The area of an argument that is a range or an address on the same sheet. */
function otherArea(args: Arguments): Area {
  const area = cellsArgument(args, 0)?.area ?? parseLocal(splitAddress(optionalText(args, 0) ?? '').local);
  if (area === null) {
    throw new Failure('InvalidArgument');
  }
  return area;
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

const row: Reach = (cells, args) => {
  const top = cells.area.top + whole(args, 0);
  return at(cells, { ...cells.area, top, bottom: top });
};

const column: Reach = (cells, args) => {
  const left = cells.area.left + whole(args, 0);
  return at(cells, { ...cells.area, left, right: left });
};

const used: Reach = (cells, args) => {
  const area = usedWithin(cells, flag(args, 0));
  return area === null ? null : at(cells, area);
};

const intersection: Reach = (cells, args) => {
  const shared = intersect(cells.area, otherArea(args));
  return shared === null ? null : at(cells, shared);
};

/** The same, refused where it would be a null object. */
function orFail(reach: Reach): Reach {
  return (cells, args) => {
    const found = reach(cells, args);
    if (found === null) {
      throw new Failure('ItemNotFound');
    }
    return found;
  };
}

/** Methods of a range that lead to other objects. */
export const rangeReach: Readonly<Record<string, Reach>> = {
  GetCell: (cells, args) => {
    const top = cells.area.top + delta(args, 0);
    const left = cells.area.left + delta(args, 1);
    return at(cells, { top, left, bottom: top, right: left });
  },
  GetRow: row,
  GetColumn: column,
  GetLastRow: (cells) => at(cells, { ...cells.area, top: cells.area.bottom }),
  GetLastColumn: (cells) => at(cells, { ...cells.area, left: cells.area.right }),
  GetLastCell: (cells) => at(cells, { ...cells.area, top: cells.area.bottom, left: cells.area.right }),
  GetOffsetRange: (cells, args) => {
    const [down, right] = [delta(args, 0), delta(args, 1)];
    const { area } = cells;
    return at(cells, {
      top: area.top + down,
      left: area.left + right,
      bottom: area.bottom + down,
      right: area.right + right,
    });
  },
  GetResizedRange: (cells, args) =>
    at(cells, {
      ...cells.area,
      bottom: cells.area.bottom + delta(args, 0),
      right: cells.area.right + delta(args, 1),
    }),
  GetAbsoluteResizedRange: (cells, args) =>
    at(cells, {
      ...cells.area,
      bottom: cells.area.top + whole(args, 0, 1) - 1,
      right: cells.area.left + whole(args, 1, 1) - 1,
    }),
  GetColumnsAfter: (cells, args) => {
    const left = cells.area.right + 1;
    return at(cells, { ...cells.area, left, right: left + optionalWhole(args, 0, 1) - 1 });
  },
  GetRowsBelow: (cells, args) => {
    const top = cells.area.bottom + 1;
    return at(cells, { ...cells.area, top, bottom: top + optionalWhole(args, 0, 1) - 1 });
  },
  GetEntireColumn: (cells) => at(cells, { ...WHOLE_SHEET, left: cells.area.left, right: cells.area.right }),
  GetEntireRow: (cells) => at(cells, { ...WHOLE_SHEET, top: cells.area.top, bottom: cells.area.bottom }),
  GetBoundingRect: (cells, args) => at(cells, bounding(cells.area, otherArea(args))),
  GetIntersection: orFail(intersection),
  GetIntersectionOrNullObject: intersection,
  GetUsedRange: (cells, args) =>
    used(cells, args) ?? at(cells, { ...cells.area, bottom: cells.area.top, right: cells.area.left }),
  GetUsedRangeOrNullObject: used,
  GetMergedAreasOrNullObject: (cells) => {
    const merged = cells.world.port.merges(cells.sheet.id).filter((area) => intersect(area, cells.area) !== null);
    return merged.length === 0 ? null : hostObject(rangeAreasTable, { sheet: cells.sheet, areas: merged });
  },
  GetTables: (cells, args) => scopedTables(cells, flag(args, 0)),
};
