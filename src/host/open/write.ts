import { writeXlsx } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import { PAGE } from '../grid/marks';
import type { PortPage } from '../port-parts';
import { printNamesOut } from './page-setup';
import type { SavedWorkbook } from './saved';
import { propertiesOut } from './parts-out';
import { toWriteSheet } from './sheet-out';

/** The bytes of an .xlsx file with values, formulas, looks, merges, widths, heights, frozen panes, names, validations, formats by formula and tables. */
export async function writeWorkbook(workbook: SavedWorkbook): Promise<Uint8Array> {
  const { snapshot, names } = workbook;
  const sheets = snapshot.sheetOrder.flatMap((id) => {
    const sheet = snapshot.sheets[id];
    return sheet === undefined ? [] : [toWriteSheet({ ...sheet, id }, workbook)];
  });
  const namedRanges: NamedRange[] = [
    ...Object.values(snapshot.sheets).flatMap(({ name = '', custom }) =>
      custom?.[PAGE] ? printNamesOut(name, custom[PAGE] as PortPage) : [],
    ),
    ...names.map(({ name, formula }) => ({ name, range: formula.replace(/^=/, '') })),
  ];
  return writeXlsx({ sheets, namedRanges, properties: propertiesOut(workbook.parts.properties()) });
}
