/** A sheet's print set-up, between files and the port. */
import type { HeaderFooter, NamedRange, PageSetup } from 'hucre';
import { PLAIN_PAGE, type PortPage } from '../port-parts';

const FOOTERS = { leftFooter: 'L', centerFooter: 'C', rightFooter: 'R' } as const;

/** What hucre has of a sheet's print set-up. */
interface FilePage {
  readonly pageSetup?: PageSetup;
  readonly headerFooter?: HeaderFooter;
}

/** Print set-up of a file as the port has it; what the file does not say is as in `PLAIN_PAGE`. */
export function pageIn({ pageSetup = {}, headerFooter = {} }: FilePage): PortPage {
  const footer = headerFooter.oddFooter ?? '';
  const part = (letter: string): string => new RegExp(`&${letter}((?:(?!&[LCR]).)*)`, 's').exec(footer)?.[1] ?? '';
  return {
    ...PLAIN_PAGE,
    orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paper: pageSetup.paperSize === 'a4' ? 'A4' : null,
    isCentred: pageSetup.horizontalCentered === true,
    fitAcross: pageSetup.fitToPage === true ? (pageSetup.fitToWidth ?? 1) : null,
    area: pageSetup.printArea?.replaceAll('$', '') ?? null,
    titleRows: pageSetup.printTitlesRow ?? null,
    leftFooter: part(FOOTERS.leftFooter),
    centerFooter: part(FOOTERS.centerFooter),
    rightFooter: part(FOOTERS.rightFooter),
  };
}

/** Print set-up as a file keeps it; what is as in a plain sheet is left out. */
export function pageOut(page: PortPage): FilePage {
  const { orientation, paper, isCentred, fitAcross } = page;
  const footers = (['leftFooter', 'centerFooter', 'rightFooter'] as const)
    .filter((place) => page[place] !== '')
    .map((place) => `&${FOOTERS[place]}${page[place]}`);
  return {
    pageSetup: {
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(paper === null ? {} : { paperSize: 'a4' }),
      ...(isCentred ? { horizontalCentered: true } : {}),
      // No limit to the pages downwards.
      ...(fitAcross === null ? {} : { fitToPage: true, fitToWidth: fitAcross, fitToHeight: 0 }),
    },
    ...(footers.length === 0 ? {} : { headerFooter: { oddFooter: footers.join('') } }),
  };
}

/**
 * Print area and repeated rows as the names they are in the file: hucre 1.0.0 writes those it is given as page set-up
 * without quotes round the sheet's name, which Excel refuses.
 */
export function printNamesOut(sheet: string, { area, titleRows }: PortPage): readonly NamedRange[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const named = (name: string, range: string): NamedRange => ({ name, scope: sheet, range: `${quoted}!${range}` });
  return [
    ...(area === null ? [] : [named('_xlnm.Print_Area', area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))]),
    ...(titleRows === null ? [] : [named('_xlnm.Print_Titles', titleRows)]),
  ];
}
