/** `worksheet.autoFilter`: the area whose rows can be filtered by its headings. Filtering itself is not emulated. */
import { areaAddress } from '../../workbook/a1';
import { Failure } from '../batch/failure';
import type { TypeTable } from '../batch/host-object';
import { cells, text } from './arguments';
import type { Sheet } from './world';

export const autoFilterTable: TypeTable<Sheet> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { read: (sheet) => sheet.world.port.filter(sheet.info().id) !== null },
  },
  methods: {
    Apply: (sheet, args) => {
      if (args.slice(1).some((given) => given !== null && given !== undefined)) {
        throw new Failure('InvalidArgument', 'Criteria of a filter are not emulated.');
      }
      const range = cells(args, 0);
      sheet.world.port.setFilter(sheet.info().id, range === null ? text(args, 0) : areaAddress(range.area));
    },
  },
};
