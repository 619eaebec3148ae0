import type { WorkbookFile } from '../workbook-file';
import type { Package } from './package';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetContext } from './sheet';
import { readStyleFormats } from './styles';
import { readWorkbookPart } from './workbook-part';

/** Reads every worksheet of an .xlsx package. */
export function readXlsx(source: Package): WorkbookFile {
  const { date1904, names, sheets, stringsPart, stylesPart } = readWorkbookPart(source);
  const shared: SheetContext = {
    strings: readSharedStrings(source, stringsPart),
    formats: readStyleFormats(source, stylesPart),
    date1904,
  };
  return {
    fileName: source.file,
    origin: 'xlsx',
    decimal: '.',
    sheets: sheets.map((sheet) => readSheet(source, sheet, shared)),
    date1904,
    names,
    signed: source.hasUnder('_xmlsignatures/'),
  };
}
