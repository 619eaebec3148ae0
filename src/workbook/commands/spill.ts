import { parseArea } from '../a1';
import type { Area } from '../grid';
import { dtiFunctions } from '../own-columns/formulas';

/** Functions that answer one cell for each row of their first argument; those of `SCALARS` answer a single cell. */
const COLUMNS = new Set(['SCORE', 'CHECK', 'MAXPOINTS', 'RANK']);
const SCALARS = new Set(['GROUPSCORE', 'GROUPINDEX', 'PILLAR', 'TOTAL', 'INDEX']);
/** The same for each row of their third argument; before it stand texts, numbers or nothing. */
const AFTER_UNIT_AND_PERIOD = new Set(['CONFLICT', 'CENTRAL']);
const RANGE = String.raw`((?:'(?:[^']|'')+'!|[^\s'!(),]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\s*[,)]`;
const CONSTANT = String.raw`(?:"(?:[^"]|"")*"|\d*)\s*,\s*`;
const FIRST_RANGE = new RegExp(String.raw`DTI\.[A-Z]+\(\s*${RANGE}`, 'i');
const THIRD_RANGE = new RegExp(String.raw`DTI\.[A-Z]+\(\s*${CONSTANT}${CONSTANT}${RANGE}`, 'i');

/**
 * The cells that a formula of ours fills from its own cell down, told from the formula alone; null where it cannot be told.
 */
export function spilledArea(formula: string, row: number, column: number): Area | null {
  const functions = dtiFunctions(formula);
  if (functions.length > 0 && functions.every((name) => SCALARS.has(name))) {
    return { top: row, left: column, bottom: row, right: column };
  }
  const [only] = functions;
  const isThird = only !== undefined && AFTER_UNIT_AND_PERIOD.has(only);
  const argument = (isThird ? THIRD_RANGE : FIRST_RANGE).exec(formula)?.[1];
  const range = argument === undefined ? null : parseArea(argument.slice(argument.lastIndexOf('!') + 1));
  const isPlain = functions.length === 1 && /^@?DTI\.[A-Z]+\(/i.test(formula);
  return isPlain && only !== undefined && (isThird || COLUMNS.has(only)) && range !== null
    ? { top: row, left: column, bottom: row + range.bottom - range.top, right: column }
    : null;
}
