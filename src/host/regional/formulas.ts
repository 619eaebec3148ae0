/** Formulas as a person sees and types them: the list separator and the decimal sign follow the regional settings. */
import type { Regional } from './settings';

/** Texts, quoted names of sheets, arrays and parts of tables, which read alike everywhere. */
const KEPT = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\])/;

function outsideKept(formula: string, change: (part: string) => string): string {
  return formula
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** A number is no part of a name (`DTI.SCORE`) or of a cell's address (`A1`). */
const NUMBER_START = '(?<![\\w.$!])';
const POINT = new RegExp(`${NUMBER_START}(\\d*)\\.(\\d+)`, 'g');
const COMMA = new RegExp(`${NUMBER_START}(\\d+),(\\d+)`, 'g');

/** `=SUM(A1,0.5)` → `=SUM(A1;0,5)`. */
export function toLocalFormula(formula: string, { decimal, list }: Regional): string {
  return decimal === '.'
    ? formula
    : outsideKept(formula, (part) => part.replaceAll(',', list).replace(POINT, `$1${decimal}$2`));
}

/** `;` for `,` between arguments, character by character, so that places in the text stay the same. */
export function withCommas(formula: string): string {
  return outsideKept(formula, (part) => part.replaceAll(';', ','));
}

/**
 * `=SUM(A1;0,5)` → `=SUM(A1,0.5)`. A comma that is no decimal sign still separates arguments: the grid writes such
 * when cells are pointed at.
 */
export function fromLocalFormula(formula: string, { decimal }: Regional): string {
  return decimal === '.' ? formula : withCommas(outsideKept(formula, (part) => part.replace(COMMA, '$1.$2')));
}
