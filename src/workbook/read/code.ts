/**
 * Codes of criteria in cells. A spreadsheet turns 1.10 into the number 1.1 and 1/4 into a date:
 * such a cell is matched when the edition has only one code it can be, or when the row's name settles it.
 */
import { normaliseCode } from '../../engine/edition/code';
import type { Criterion, Edition } from '../../engine/edition/schema';
import { isCellError, type Cell } from '../grid';
import { sameWords } from '../../engine/text';
import { dateParts, decimalsShown, isDateFormat } from './format';

/**
 * What a code cell says. `certain`: it is this code (or whatever else the text is: a group's number, a word);
 * `settled`: several codes were possible and the row's name decided; `unclear`: it could be any of the candidates;
 * a date that is no code of the edition has no candidates.
 */
export type ReadCode =
  | { readonly kind: 'none' }
  | { readonly kind: 'certain'; readonly code: string }
  | { readonly kind: 'settled'; readonly code: string; readonly found: string }
  | { readonly kind: 'unclear'; readonly found: string; readonly candidates: readonly string[] }
  | { readonly kind: 'error'; readonly error: string };

/** Reads a code cell. `name` is the row's name, by which a mangled code may be settled; `edition` null is unknown. */
export function readCode(cell: Cell, name: string, edition: Edition | null): ReadCode {
  const { value } = cell;
  if (value === null) {
    return { kind: 'none' };
  }
  if (isCellError(value)) {
    return { kind: 'error', error: value.error };
  }
  if (typeof value !== 'number') {
    const code = normaliseCode(String(value));
    return code === '' ? { kind: 'none' } : { kind: 'certain', code };
  }
  return isDateFormat(cell.format) ? fromDate(value, name, edition) : fromNumber(value, cell.format, name, edition);
}

function fromNumber(value: number, format: string | undefined, name: string, edition: Edition | null): ReadCode {
  const decimals = decimalsShown(format);
  const shown = decimals === null ? String(value) : value.toFixed(decimals);
  const possible = criteriaOf(edition).filter(({ code }) => /^\d+(?:\.\d+)?$/.test(code) && Number(code) === value);
  const asShown = decimals === null ? undefined : possible.find(({ code }) => code === shown);
  if (asShown !== undefined || possible.length <= 1) {
    return { kind: 'certain', code: (asShown ?? possible[0])?.code ?? shown };
  }
  return settle(possible, shown, name);
}

/** `1/4` and `1-4` become a date in the current year; day and month come in either order. */
function fromDate(serial: number, name: string, edition: Edition | null): ReadCode {
  const { day, month } = dateParts(serial);
  const typed = [`${String(day)}.${String(month)}`, `${String(month)}.${String(day)}`];
  const possible = criteriaOf(edition).filter(({ code }) => typed.includes(code));
  return settle(possible, `${String(day)}/${String(month)}`, name);
}

function settle(possible: readonly Criterion[], found: string, name: string): ReadCode {
  const named = possible.filter(
    (criterion) => sameWords(criterion.name.vi, name) || sameWords(criterion.name.en, name),
  );
  const [only, ...others] = named;
  return only !== undefined && others.length === 0
    ? { kind: 'settled', code: only.code, found }
    : { kind: 'unclear', found, candidates: possible.map(({ code }) => code) };
}

function criteriaOf(edition: Edition | null): readonly Criterion[] {
  return edition?.groups.flatMap((group) => group.criteria) ?? [];
}
