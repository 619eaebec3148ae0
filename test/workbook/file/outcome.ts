import type { FileFinding } from '../../../src/workbook/file/findings';
import { readWorkbook } from '../../../src/workbook/file/read-workbook';
import { FILE } from './read';

/** Everything that is read of each sheet of a workbook, as data that compares; or why the workbook is refused. */
export function outcome(
  bytes: Uint8Array,
  tools: Parameters<typeof readWorkbook>[2] = {},
): { readonly sheets: readonly unknown[] } | { readonly refused: FileFinding } {
  const result = readWorkbook(bytes, FILE, tools);
  return result.ok
    ? {
        sheets: result.value.sheets.map((sheet) => ({
          ...sheet,
          cells: [...sheet.filled()],
          cell: null,
          filled: null,
        })),
      }
    : { refused: result.error };
}
