import { err, ok, type Result } from '../../engine/result';
import { kindOfFile } from '../file/detect';
import { readWorkbook } from '../file/read-workbook';
import type { Workbook } from '../grid';
import { csvTable } from './csv-table';
import { decodeSource } from './decode';
import { sourceFinding, type CentralFailure } from './findings';
import { isCentralSheet, tableOf } from './grid-table';
import { parseJson, recordsIn, tableOfRecords } from './json';
import type { CentralContent } from './source';

/** A list or an object: no .csv file of figures begins so. */
const JSON_START = /^\s*[[{]/;

/**
 * What the bytes of an .xlsx, .csv or .json file hold, told by the bytes themselves. `source` is the file's name or the
 * address. Text that cannot be split into records is refused only while its rows are read.
 */
export function readContent(bytes: Uint8Array, source: string): Result<CentralContent, CentralFailure> {
  if (kindOfFile(bytes) !== 'text') {
    const workbook = readWorkbook(bytes, source);
    if (workbook.ok) return contentOfWorkbook(workbook.value, source);
    // What is said of an empty file asks for a scoresheet.
    return workbook.error.check === 'file-empty' ? err(sourceFinding('central-file-empty', { source })) : workbook;
  }
  const decoded = decodeSource(bytes, source);
  if (!decoded.ok) {
    return decoded;
  }
  const { text, findings } = decoded.value;
  if (!JSON_START.test(text)) {
    return ok({ table: csvTable(text, source), findings });
  }
  const json = parseJson(text, source);
  const records = json.ok ? recordsIn(json.value, source) : json;
  return records.ok ? ok({ table: tableOfRecords(records.value, source), findings }) : records;
}

/** The central table of a workbook: that of its first visible sheet that has one; the others are named. */
function contentOfWorkbook(workbook: Workbook, source: string): Result<CentralContent, CentralFailure> {
  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  const [found, ...others] = visible.filter(isCentralSheet);
  if (found === undefined) {
    return err(sourceFinding('central-no-table', { source, sheets: visible.map(({ name }) => name) }));
  }
  const names = others.map(({ name }) => name);
  const several = sourceFinding('central-several-tables', { source, used: found.name, others: names }, 'notice');
  return ok({ table: tableOf(found), findings: names.length === 0 ? [] : [several] });
}
