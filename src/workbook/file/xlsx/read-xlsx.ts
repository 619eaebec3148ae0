import type { WorkbookFile } from '../workbook-file';
import type { Package } from './package';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetContext } from './sheet';
import { readStyleFormats } from './styles';
import type { WorkbookPart } from './workbook-part';

/** Reads every worksheet of an .xlsx package whose main part was read. */
export function readXlsx(source: Package, main: WorkbookPart): WorkbookFile {
  const { date1904, names, sheets, stringsPart, stylesPart } = main;
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
