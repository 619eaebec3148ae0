/** Several areas of one sheet: what `getMergedAreasOrNullObject` answers. */
import type { Area } from '../../workbook/grid';
import { hostObject, type TypeTable } from '../batch/host-object';
import { fullAddress } from './address';
import type { Sheet } from './world';

interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

export const rangeCollectionTable: TypeTable<Areas> = {
  name: 'RangeCollection',
  methods: { GetCount: ({ areas }) => areas.length },
  items: ({ sheet, areas }) => areas.map((area) => sheet.world.range(sheet.id, area)),
};

export const rangeAreasTable: TypeTable<Areas> = {
  name: 'RangeAreas',
  properties: {
    Address: { read: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.info().name, area)).join(',') },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: { read: ({ areas }) => cellCount(areas) },
  },
  links: {
    Areas: (target) => hostObject(rangeCollectionTable, target),
    Worksheet: ({ sheet }) => sheet.world.worksheet(sheet.id),
  },
};
