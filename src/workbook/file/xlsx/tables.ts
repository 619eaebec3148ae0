import { parseArea } from '../../a1';
import { refuse } from '../refusal';
import { unescapeSpreadsheetText } from '../xml/text';
import type { FileTable } from '../workbook-file';
import type { Package } from './package';

/** The tables of a worksheet. */
export function readTables(source: Package, sheetPart: string, sheet: string): readonly FileTable[] {
  return [...source.relations(sheetPart).values()]
    .filter(({ kind }) => kind === 'table')
    .map(({ target }) => readTable(source, target, sheet));
}

function readTable(source: Package, part: string, sheet: string): FileTable {
  let name = '';
  let address = '';
  let headerRows = 1;
  source.parse(
    part,
    {
      root: 'table',
      open: (element) => {
        if (element.parent === '') {
          name = unescapeSpreadsheetText(element.attribute('displayName') ?? element.attribute('name') ?? '');
          address = element.attribute('ref') ?? '';
          headerRows = element.attribute('headerRowCount') === '0' ? 0 : 1;
        }
      },
    },
    sheet,
  );
  const area = parseArea(address) ?? refuse('table-address', { file: source.file, sheet, found: address });
  return { name, area, headerRows };
}
