/** Which edition a table's codes and maxima belong to. */
import { editionsMatching, soleMatch, type EditionMatch } from '../../engine/edition/recognise';
import type { Edition } from '../../engine/edition/schema';
import { foldWords } from '../../engine/text';
import { readNumber } from '../read/number';
import { columnOf } from './binding';
import { editionDoubt, type EditionDoubt, type NamedGroup } from './edition-doubt';
import { isOrdinal } from './group-words';
import { tableRows } from './rows';
import type { FoundTable } from './tables';
import { linesAbove } from './title';

/**
 * The edition that is proven (null when none is, or several are), the candidates best first, and the codes compared.
 * `doubt` says what speaks against the first candidate; null when nothing does.
 */
export interface RecognisedEdition {
  readonly edition: Edition | null;
  readonly candidates: readonly Edition[];
  readonly doubt: EditionDoubt | null;
  readonly codes: readonly string[];
}

/** Compares the codes, printed maxima and names of groups of a table, and the title above it, with the editions. */
export function editionOf({ grid, table, end }: FoundTable, editions: readonly Edition[]): RecognisedEdition {
  const maxColumn = columnOf(table, 'max');
  const groupColumn = columnOf(table, 'group');
  const codes = new Set<string>();
  const maxima = new Map<string, number>();
  const groups = new Map<string, NamedGroup>();
  for (const { row, code, kind, name, readCode } of tableRows(grid, table, null, end)) {
    if (kind === 'group' && readCode.kind === 'certain' && name !== '') {
      groups.set(`${readCode.code} ${name}`, { number: readCode.code, name });
    }
    if (code === null || isOrdinal(code) || kind !== 'criterion') {
      continue;
    }
    codes.add(code);
    const max = maxColumn === undefined ? null : figure(grid.cell(row, maxColumn).value);
    if (max !== null) {
      maxima.set(code, max);
    }
    const group = groupColumn === undefined ? null : grid.cell(row, groupColumn).value;
    if (typeof group === 'string' && isName(group)) {
      groups.set(foldWords(group), { number: '', name: group });
    }
  }
  const matches = editionsMatching(codes, editions, maxima);
  const evidence = { groups: [...groups.values()], titles: linesAbove(grid, table.header.top) };
  const proven = matches.filter((match) => editionDoubt(match, evidence) === null);
  const sole = soleMatch(proven.length > 0 ? proven : matches);
  const fitting: readonly EditionMatch[] = sole.ok ? [sole.value] : sole.error;
  const [best] = fitting;
  return {
    edition: sole.ok && proven.length > 0 ? sole.value.edition : null,
    candidates: fitting.map(({ edition }) => edition),
    doubt: best === undefined ? null : editionDoubt(best, evidence),
    codes: [...codes],
  };
}

/** A column of groups may hold their numbers only. */
function isName(group: string): boolean {
  return foldWords(group).replace(/\d/g, '').length > 2;
}

function figure(value: unknown): number | null {
  if (typeof value === 'number') {
    return value;
  }
  const read = typeof value === 'string' ? readNumber(value, null) : null;
  return read?.kind === 'number' ? read.value : null;
}
