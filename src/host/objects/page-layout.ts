/** `worksheet.pageLayout`: how a sheet prints. It is kept and written to files; nothing is printed here. */
import * as z from 'zod/mini';
import { Failure } from '../batch/failure';
import { hostObject, type Property, type TypeTable } from '../batch/host-object';
import type { PortPage } from '../port-parts';
import { booleanValue, cells, oneOf, text, textValue } from './arguments';
import { areaAddress } from '../../workbook/a1';
import type { Sheet } from './world';

const zoom = z.object({ horizontalFitToPages: z.number() });

const page = (sheet: Sheet): PortPage => sheet.world.port.page(sheet.info().id);

function change(sheet: Sheet, with_: Partial<PortPage>): void {
  sheet.world.port.setPage(sheet.info().id, with_);
}

function footer(place: 'leftFooter' | 'centerFooter' | 'rightFooter'): Property<Sheet> {
  return {
    read: (sheet) => page(sheet)[place],
    write: (sheet, value) => {
      change(sheet, { [place]: textValue(value) });
    },
  };
}

export const headerFooterTable: TypeTable<Sheet> = {
  name: 'HeaderFooter',
  properties: {
    LeftFooter: footer('leftFooter'),
    CenterFooter: footer('centerFooter'),
    RightFooter: footer('rightFooter'),
  },
};

export const headerFooterGroupTable: TypeTable<Sheet> = {
  name: 'HeaderFooterGroup',
  links: { DefaultForAllPages: (sheet) => hostObject(headerFooterTable, sheet) },
};

export const pageLayoutTable: TypeTable<Sheet> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      read: (sheet) => page(sheet).orientation,
      write: (sheet, value) => {
        change(sheet, { orientation: oneOf(['Portrait', 'Landscape'] as const, value) });
      },
    },
    PaperSize: {
      read: (sheet) => page(sheet).paper,
      write: (sheet, value) => {
        change(sheet, { paper: oneOf(['A4'] as const, value) });
      },
    },
    CenterHorizontally: {
      read: (sheet) => page(sheet).isCentred,
      write: (sheet, value) => {
        change(sheet, { isCentred: booleanValue(value) });
      },
    },
    Zoom: {
      read: (sheet) => {
        const { fitAcross } = page(sheet);
        return fitAcross === null ? { scale: 100 } : { horizontalFitToPages: fitAcross };
      },
      write: (sheet, value) => {
        const given = z.safeParse(zoom, value);
        if (!given.success) {
          throw new Failure('InvalidArgument', 'Only the number of pages across is emulated.');
        }
        change(sheet, { fitAcross: given.data.horizontalFitToPages });
      },
    },
  },
  links: { HeadersFooters: (sheet) => hostObject(headerFooterGroupTable, sheet) },
  methods: {
    SetPrintArea: (sheet, args) => {
      const range = cells(args, 0);
      change(sheet, { area: range === null ? text(args, 0) : areaAddress(range.area) });
    },
    SetPrintTitleRows: (sheet, args) => {
      change(sheet, { titleRows: text(args, 0) });
    },
  },
};
