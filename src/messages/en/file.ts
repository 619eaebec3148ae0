import type { FileFinding, ZipFault } from '../../workbook/file/findings';
import type { FindingTexts } from '../language';
import { numberText } from '../number';

const number = (value: number): string => numberText(value, 'en');
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / 1024 / 1024))} MB`;
const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
const cellOf = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string =>
  `File “${file}”, sheet “${sheet}”, cell ${cell}`;
const sheetOf = ({ file, sheet }: { file: string; sheet: string }): string => `File “${file}”, sheet “${sheet}”`;

const SEND_AGAIN = 'Copy the file again or ask for it to be sent again.';
const SAVE_AGAIN = 'Open the file in Excel, save it again as .xlsx and try again.';
const SAVE_AS = 'Open the file in Excel, choose Save As › Excel Workbook (.xlsx), and use the new file.';
const ASK_EXCEL = 'Ask the sender for the Excel file (.xlsx).';
const SAVE_CSV = 'Open the file in Excel and choose Save As › CSV UTF-8, or save it as .xlsx.';

const FAULTS: Readonly<Record<ZipFault, string>> = {
  directory: 'the list of its parts cannot be read',
  header: "the part's header does not agree with the list of parts",
  overlap: 'parts overlap one another',
  method: 'the compression is not one that Excel files use',
  'compressed-data': 'the compressed data are broken',
  length: 'the length is not the declared one',
  checksum: 'the content does not match its CRC checksum',
  split: 'the archive is split into several volumes',
};

/** Why a workbook file could not be read or written, in English. */
export const fileTexts: FindingTexts<FileFinding> = {
  'file-empty': ({ file }) => `File “${file}” is empty; an .xlsx or .csv scoresheet was expected. ${SEND_AGAIN}`,
  'file-too-large': ({ file, bytes, limit }) =>
    `File “${file}” has ${megabytes(bytes)}; files of up to ${megabytes(limit)} are read. Remove pictures and sheets that are not needed and save again.`,
  'file-is-xls': ({ file }) =>
    `File “${file}” is an Excel 97-2003 workbook (.xls), whatever its name says; .xlsx or .csv was expected. ${SAVE_AS}`,
  'file-is-xlsb': ({ file }) =>
    `File “${file}” is a binary Excel workbook (.xlsb); .xlsx or .csv was expected. ${SAVE_AS}`,
  'file-is-encrypted': ({ file }) =>
    `File “${file}” needs a password to open, so it cannot be read. Open it in Excel, go to File › Info › Protect Workbook › Encrypt with Password, clear the password and save.`,
  'file-is-word': ({ file }) =>
    `File “${file}” is a Word document; .xlsx or .csv was expected. Copy the score table from Word into Excel, check the columns of codes and points, and save as .xlsx.`,
  'file-is-pdf': ({ file }) =>
    `File “${file}” is a PDF, from which cells and figures cannot be taken reliably; .xlsx or .csv was expected. ${ASK_EXCEL}`,
  'file-is-opendocument': ({ file }) =>
    `File “${file}” is an OpenDocument file (.ods, .odt); .xlsx or .csv was expected. Open it in LibreOffice or Excel and save it as .xlsx.`,
  'file-is-html': ({ file }) =>
    `File “${file}” is a web page (HTML), as some systems export under the name .xls; .xlsx or .csv was expected. ${SAVE_AS}`,
  'file-is-xml': ({ file }) => `File “${file}” is an XML file; .xlsx or .csv was expected. ${SAVE_AS}`,
  'file-is-image': ({ file }) => `File “${file}” is a picture or a scan; .xlsx or .csv was expected. ${ASK_EXCEL}`,
  'file-is-archive': ({ file }) =>
    `File “${file}” is a compressed archive that is not an Excel workbook. Unpack it and choose the .xlsx or .csv file.`,
  'file-is-unknown': ({ file }) =>
    `The content of file “${file}” is not recognised; .xlsx or .csv was expected. Try to open it in Excel and save it as .xlsx.`,

  'path-not-found': ({ file }) => `There is no file “${file}”. Check the name and the folder.`,
  'path-is-folder': ({ file }) =>
    `“${file}” is a folder; an .xlsx or .csv file was expected. Choose a file in that folder.`,
  'path-not-permitted': ({ file }) =>
    `File “${file}” may not be read. Ask for permission, or copy the file to a folder of your own.`,
  'path-unreadable': ({ file, code }) =>
    `The computer could not read file “${file}” (error ${code}). Check the disk and the network and try again.`,

  'zip-cut-off': ({ file }) =>
    `File “${file}” is not whole: its end is missing, or something was added after it. A download or transfer may not have finished. ${SEND_AGAIN}`,
  'zip-damaged': ({ file, part, fault }) =>
    `File “${file}” is damaged${part === null ? '' : ` in part “${part}”`}: ${FAULTS[fault]}. ${SEND_AGAIN}`,
  'zip-entry-encrypted': ({ file, part }) =>
    `File “${file}”: part “${part}” is encrypted, which an ordinary .xlsx file never is. Remove the password and save again as .xlsx.`,
  'zip-too-many-entries': ({ file, entries, limit }) =>
    `File “${file}” consists of ${number(entries)} parts; at most ${number(limit)} are read. ${SAVE_AGAIN}`,
  'zip-too-large': ({ file, part, bytes, limit }) =>
    `File “${file}” unpacks to ${megabytes(bytes)}${part === null ? '' : ` in part “${part}”`}; at most ${megabytes(limit)} are read, so it was not opened. Delete empty rows and columns and sheets that are not needed, and save again.`,
  'zip-overpacked': ({ file, part, ratio, limit }) =>
    `File “${file}”, part “${part}”, unpacks to ${number(ratio)} times its size; at most ${number(limit)} times is read. It may be made to exhaust the computer, so it was not opened. ${SAVE_AGAIN}`,
  'zip-part-repeated': ({ file, part }) =>
    `File “${file}” has two parts called “${part}”, so it is unclear which one holds. ${SAVE_AGAIN}`,

  'part-missing': ({ file, part, sheet }) =>
    `File “${file}” lacks part “${part}”${sheet === null ? '' : ` of sheet “${sheet}”`}. ${SEND_AGAIN}`,
  'part-unexpected': ({ file, part, found, expected }) =>
    `File “${file}”, part “${part}”: the outermost element is “${found}”; Office Open XML expects “${expected}”. ${SAVE_AGAIN}`,
  'xml-malformed': ({ file, part, line, column }) =>
    `File “${file}”, part “${part}”, line ${number(line)}, column ${number(column)}: the XML is not well formed, or is cut off. ${SEND_AGAIN}`,
  'xml-doctype': ({ file, part }) =>
    `File “${file}”, part “${part}”, declares a DOCTYPE, which Excel files may not hold and which can do harm, so it was not opened. ${SAVE_AGAIN}`,
  'xml-encoding': ({ file, part }) =>
    `File “${file}”, part “${part}”, is not valid UTF-8 or UTF-16 text. ${SAVE_AGAIN}`,
  'xml-too-deep': ({ file, part, limit }) =>
    `File “${file}”, part “${part}”, nests elements more than ${number(limit)} deep, so it was not opened. ${SAVE_AGAIN}`,
  'workbook-without-sheets': ({ file }) =>
    `File “${file}” has no worksheet; at least one with a score table was expected. ${SEND_AGAIN}`,
  'sheet-without-part': ({ file, sheet }) =>
    `File “${file}” lists sheet “${sheet}” but does not hold its content. ${SEND_AGAIN}`,
  'sheet-part-shared': ({ file, sheet, part }) =>
    `File “${file}”: sheet “${sheet}” shares part “${part}” with another sheet; each sheet needs a part of its own. ${SAVE_AGAIN}`,
  'sheet-without-data': ({ file, sheet, part }) =>
    `File “${file}”, sheet “${sheet}”: part “${part}” has no data area (sheetData). ${SAVE_AGAIN}`,
  'sheet-name': ({ file, found }) =>
    found === ''
      ? `File “${file}” has a sheet without a name. ${SAVE_AGAIN}`
      : `File “${file}” has two sheets called “${found}”. ${SAVE_AGAIN}`,
  'sheet-too-large': ({ limit, ...place }) =>
    `${sheetOf(place)}: there are more than ${number(limit)} cells. Delete empty rows and columns that are formatted, and save again.`,
  'merge-address': ({ found, ...place }) =>
    `${sheetOf(place)}: merged area “${found}” is not an address of cells. ${SAVE_AGAIN}`,
  'table-address': ({ found, ...place }) =>
    `${sheetOf(place)}: table area “${found}” is not an address of cells. ${SAVE_AGAIN}`,

  'row-address': ({ found, ...place }) =>
    `${sheetOf(place)}: row number “${found}” is not valid; rows run from 1 to ${number(1_048_576)}, ascending, each once. ${SAVE_AGAIN}`,
  'cell-address': ({ row, found, ...place }) =>
    `${sheetOf(place)}, row ${String(row)}: cell address “${found}” is not valid; a cell of this row in columns A to XFD was expected. ${SAVE_AGAIN}`,
  'cell-order': (place) => `${cellOf(place)}: the cell is there twice or out of the order of columns. ${SAVE_AGAIN}`,
  'cell-number': ({ found, ...place }) =>
    `${cellOf(place)}: holds “${found}” where a number was expected. Type the cell again in Excel and save.`,
  'cell-boolean': ({ found, ...place }) =>
    `${cellOf(place)}: holds “${found}” where 0 or 1 (FALSE or TRUE) was expected. Type the cell again in Excel and save.`,
  'cell-date': ({ found, ...place }) =>
    `${cellOf(place)}: holds “${found}” where a date such as 2025-12-31 was expected. Type the cell again in Excel and save.`,
  'cell-type': ({ found, ...place }) =>
    `${cellOf(place)}: type “${found}” is none that Excel files have. ${SAVE_AGAIN}`,
  'cell-string-index': ({ found, strings, ...place }) =>
    `${cellOf(place)}: refers to text number ${found}, but the file has ${number(strings)} texts (counted from 0). ${SEND_AGAIN}`,
  'cell-style-index': ({ found, styles, ...place }) =>
    `${cellOf(place)}: refers to style number ${found}, but the file has ${number(styles)} styles (counted from 0). ${SAVE_AGAIN}`,
  'cell-shared-formula': ({ found, ...place }) =>
    `${cellOf(place)}: shares formula number ${found}, but no cell before it holds that formula. ${SAVE_AGAIN}`,

  'csv-encoding': ({ file, offset, line }) =>
    `File “${file}”, line ${number(line)} (byte ${number(offset)}): the text is not UTF-8; it may be TCVN3, VNI or Windows-1258. ${SAVE_CSV}`,
  'csv-quote-unclosed': ({ file, line }) =>
    `File “${file}”, line ${number(line)}: a double quote is opened and never closed. Add the closing quote, or save again from Excel.`,
  'csv-text-after-quote': ({ file, line }) =>
    `File “${file}”, line ${number(line)}: text follows a closing quote where a delimiter or the end of the line was expected. Write quotes inside a field twice ("").`,
  'csv-too-large': ({ file, rows, columns }) =>
    `File “${file}” has ${number(rows)} rows and ${number(columns)} columns, more than can be read. Split it into smaller files.`,

  'edit-not-xlsx': ({ file }) =>
    `Results are written into .xlsx files only; “${file}” is a .csv file. Open it in Excel and save it as .xlsx.`,
  'edit-sheet': ({ file, found, sheets }) =>
    `File “${file}” has no sheet “${found}” to write to. Its sheets: ${list(sheets)}.`,
  'edit-address': ({ found, ...place }) => `${sheetOf(place)}: “${found}” is not the address of one cell, such as D12.`,
  'edit-repeated': (place) => `${cellOf(place)}: was to be written twice at once; each cell takes one value.`,
  'edit-number': ({ found, ...place }) => `${cellOf(place)}: ${found} cannot be written; a finite number was expected.`,
  'edit-text-too-long': ({ length, limit, ...place }) =>
    `${cellOf(place)}: the text has ${number(length)} characters; a cell holds at most ${number(limit)}. Shorten it.`,
  'edit-in-merge': ({ area, ...place }) =>
    `${cellOf(place)}: is hidden inside merged area ${area}. Write to the area's first cell, or unmerge it.`,
  'edit-in-table-header': ({ table, ...place }) =>
    `${cellOf(place)}: is a column header of table “${table}”; writing it would break the table. Change the header in Excel.`,
  'edit-on-formula': ({ formula, ...place }) =>
    `${cellOf(place)}: holds formula =${formula}, which is not overwritten. Choose another cell, or agree to replace the formula.`,
  'edit-in-formula-area': ({ area, ...place }) =>
    `${cellOf(place)}: belongs to area ${area} of one formula and cannot be written by itself. Delete that formula in Excel first.`,
};
