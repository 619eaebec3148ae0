/** What Excel would take for a number, a date, yes or no, or a formula when it is typed. */
const MISREAD = /^[\s'=+\-@.(]|^\d|^[$€£₫]|^(?:true|false|đúng|sai)$|^#/i;

/**
 * A constant as it is handed to Excel so that it stays what it is: text that Excel would read as something else gets the
 * apostrophe that a person would type before it. Null empties the cell. Cells that are text already need none.
 */
export function typed(value: string | number | boolean | null, isTextCell: boolean): string | number | boolean {
  if (value === null) {
    return '';
  }
  return typeof value === 'string' && !isTextCell && MISREAD.test(value) ? `'${value}` : value;
}
