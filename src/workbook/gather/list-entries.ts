/** What the list of units says of each unit, which may stand in several of its rows. */
import { rankingFinding, type RankingFinding, type UnrankedReason } from '../../engine/ranking/findings';
import { foldWords } from '../../engine/text';
import type { ListedUnit } from '../ranking-table/read-list';
import { stateNamed, type UnitState } from './unit-state';

/** The state that counts where rows differ: what is furthest from ready, so that no row lets another be published. */
const LEAST_READY: readonly UnitState[] = ['returned', 'late', 'in', 'ready'];

/** All rows of one unit; there is at least one. */
export interface ListEntry {
  readonly first: ListedUnit;
  readonly rows: readonly ListedUnit[];
}

/** Puts the rows of each unit together, by the key that `keyOf` gives its name. */
export function listEntries(
  units: readonly ListedUnit[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ListEntry> {
  const entries = new Map<string, ListEntry>();
  for (const row of units) {
    const key = keyOf(row.unit);
    const known = entries.get(key);
    entries.set(key, known === undefined ? { first: row, rows: [row] } : { ...known, rows: [...known.rows, row] });
  }
  return entries;
}

/** The league written for a unit; null where none is, a reason where its rows name several. */
export function listedLeague({ rows }: ListEntry): string | null | UnrankedReason {
  const leagues = new Map(
    rows.flatMap(({ league }) => (league === null ? [] : [[foldWords(league), league] as const])),
  );
  const [league = null] = leagues.values();
  return leagues.size > 1 ? { id: 'league-unknown', data: { leagues: [...leagues.values()] } } : league;
}

/** The state of a unit; `otherwise` stands for what is not written or not understood. */
export function listedState({ rows }: ListEntry, otherwise: UnitState): UnitState {
  const states = rows.map(({ state }) => (state === null ? null : stateNamed(state)) ?? otherwise);
  return LEAST_READY.find((state) => states.includes(state)) ?? otherwise;
}

/** What is told of a unit with several rows: an error where they differ in what the ranking goes by. */
export function repeatedEntry(entry: ListEntry): RankingFinding | null {
  const { first, rows } = entry;
  if (rows.length === 1) return null;
  const states = new Set(rows.map(({ state }) => foldWords(state ?? '')));
  const differ = states.size > 1 || typeof (listedLeague(entry) ?? '') !== 'string';
  const cells = rows.map(({ at }) => at.address);
  return rankingFinding('list-unit-twice', differ ? 'error' : 'notice', { unit: first.unit, cells, differ }, first.at);
}
