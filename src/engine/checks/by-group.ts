/**
 * Checks whose findings come by the dozen (rows without evidence) tell of them once per group, so that they do not drown
 * the others: the finding names every row and points to the first.
 */
import type { Group } from '../edition/schema';
import type { Entry } from '../scoring/scoresheet';
import { fails, HOLDS, INAPPLICABLE, undecided, type CheckContext, type Outcome, type Subject } from './check';
import type { CellRef } from './finding';

/** The rows of one group in the order of the form; `group` is null for rows of no group of the edition. */
export interface GroupRows extends Subject {
  readonly group: Group | null;
  readonly entries: readonly Entry[];
}

/** A row that a finding names; `cell`: its address where it is known. */
interface NamedRow<Detail> {
  readonly code: string;
  readonly cell: string | null;
  readonly detail: Detail;
}

/** The rows of a group about which there is the same to say. */
export interface GroupData<Detail> {
  readonly group: Pick<Group, 'code' | 'name'> | null;
  readonly rows: readonly NamedRow<Detail>[];
  /** How many rows of the group the check applies to. */
  readonly of: number;
}

/** All rows, by group. */
export function groupRows({ rows, criteria }: CheckContext): readonly GroupRows[] {
  const byGroup = new Map<Group | null, Entry[]>();
  for (const { entry } of rows) {
    const group = criteria.get(entry.criterion)?.group ?? null;
    const entries = byGroup.get(group);
    if (entries === undefined) byGroup.set(group, [entry]);
    else entries.push(entry);
  }
  return [...byGroup].map(([group, entries]) => ({ group, entries, at: null, criterion: null }));
}

/** What a check says of one row, and which cell it concerns. */
interface RowJudge<Detail> {
  readonly judge: (entry: Entry) => Outcome<Detail>;
  readonly place: (entry: Entry) => CellRef | undefined;
}

/** The same told of each row by itself, for who shows it beside that row. */
export function byRow<Detail>({ rows }: GroupData<Detail>): readonly GroupData<Detail>[] {
  return rows.map((row) => ({ group: null, rows: [{ ...row, cell: null }], of: 1 }));
}

/** Outcomes of which nobody is told. */
type Silent = typeof HOLDS | typeof INAPPLICABLE;

/** Judges the rows of a group one by one and says the same things once. The criterion is named where it is only one. */
export function judgeRows<Detail>(
  { group, entries }: GroupRows,
  { judge, place }: RowJudge<Detail>,
): Outcome<GroupData<Detail>> {
  const told: { readonly entry: Entry; readonly result: Exclude<Outcome<Detail>, Silent> }[] = [];
  let of = 0;
  for (const entry of entries) {
    const result = judge(entry);
    if (result.outcome === 'inapplicable') continue;
    of += 1;
    if (result.outcome !== 'holds') told.push({ entry, result });
  }
  const [first, ...others] = told;
  if (first === undefined) return of === 0 ? INAPPLICABLE : HOLDS;
  const data: GroupData<Detail> = {
    group: group === null ? null : { code: group.code, name: group.name },
    rows: told.map(({ entry, result: { data: detail } }) => ({
      code: entry.criterion,
      cell: placed(entry, place)?.address ?? null,
      detail,
    })),
    of,
  };
  const parts = { at: placed(first.entry, place), criterion: others.length === 0 ? first.entry.criterion : null };
  return told.some(({ result }) => result.outcome === 'fails') ? fails(data, parts) : undecided(data, parts);
}

function placed(entry: Entry, place: RowJudge<unknown>['place']): CellRef | null {
  return place(entry) ?? entry.at.code ?? null;
}
