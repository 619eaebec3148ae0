/**
 * What Excel makes of a value written through office.js. Texts are read as if typed in English: `"1.10"` becomes
 * the number 1.1, which is how criterion codes get lost. Dates in text (`2025-12-31`) stay text here, unlike in Excel.
 */
import { Failure } from '../batch/failure';
import type { PortWrite } from '../port';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const leave = undefined;

/**
 * The write for one value: null leaves the cell (undefined), `""` empties it, `=…` is a formula, a leading `'` keeps text
 * as text, and text that looks like a number, a percentage or TRUE/FALSE becomes one, but for cells formatted as text.
 */
export function readInput(value: unknown, numberFormat: string): PortWrite | undefined {
  if (value === null) {
    return leave;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { constant: value };
  }
  if (typeof value !== 'string') {
    throw new Failure('InvalidArgument');
  }
  if (value === '') {
    return { constant: null };
  }
  if (value.startsWith("'")) {
    return { constant: value.slice(1) };
  }
  if (value.startsWith('=') && value.length > 1) {
    return { formula: value };
  }
  return { constant: numberFormat === '@' ? value : readTyped(value) };
}

function readTyped(value: string): string | number | boolean {
  const typed = value.trim();
  if (/^(?:true|false)$/i.test(typed)) {
    return typed.toLowerCase() === 'true';
  }
  const percent = typed.endsWith('%');
  const digits = percent ? typed.slice(0, -1).trim() : typed;
  if (!NUMBER.test(digits) && !GROUPED.test(digits)) {
    return value;
  }
  const plain = digits.replaceAll(',', '');
  if (!percent) {
    return Number(plain);
  }
  // Moving the point in the text keeps 74.9% at 0.749: 74.9 / 100 is 0.7490000000000001.
  const [mantissa = '', exponent = '0'] = plain.toLowerCase().split('e');
  return Number(`${mantissa}e${String(Number(exponent) - 2)}`);
}

/** Values for an area: a single value fills it, an array must have its very size, or `InvalidArgument`. */
export function fitToArea(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const lines: readonly unknown[] = value;
  const fitted = lines.flatMap((line: unknown) => (Array.isArray(line) && line.length === columns ? [line] : []));
  if (lines.length !== rows || fitted.length !== rows) {
    throw new Failure(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return fitted;
}
