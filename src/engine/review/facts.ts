/**
 * What the log ruled on: maxima, points, raw figures, hidden rows and the copy of central figures. The log notes
 * them, so that figures that change otherwise than by a conclusion are told.
 */
import { compareCodes } from '../edition/code';
import type { Entry, Scoresheet } from '../scoring/scoresheet';
import { firstRows } from './apply';
import { digestOf } from './canonical';
import { shortDigest } from './chain';
import type { FactRow, ReviewLog, Said } from './model';

/** A form as it stands now. */
export interface Facts {
  readonly rows: readonly FactRow[];
  /** `digestOf` the copy of central figures in the workbook; null without one. */
  readonly central: string | null;
}

/** What of a form is no longer as the log knows it. */
export type FactChange =
  | {
      readonly what: 'max' | 'self' | 'appraised' | 'final';
      readonly criterion: string;
      readonly expected: number | null;
      readonly found: number | null;
      /** Number of the entry that noted what is expected. */
      readonly since: number;
    }
  | {
      readonly what: 'hidden' | 'shown' | 'gone' | 'new' | 'inputs';
      readonly criterion: string;
      readonly since: number;
    }
  | { readonly what: 'central'; readonly criterion: null; readonly since: number };

/** The facts of a form. `hidden` are codes of criteria whose rows are hidden. */
export function factsOf(scoresheet: Scoresheet, hidden: ReadonlySet<string>, central: string | null): Facts {
  const rows = [...firstRows(scoresheet.entries).values()].map(
    ({ criterion, max, self, appraised, final, inputs }) => ({
      ...{ criterion, max, self, appraised, final },
      inputs: inputsDigest(inputs),
      hidden: hidden.has(criterion),
    }),
  );
  return { rows: rows.sort((a, b) => compareCodes(a.criterion, b.criterion)), central };
}

function inputsDigest(inputs: Entry['inputs']): string | null {
  const given = Object.entries(inputs).filter(([, value]) => value !== null);
  return given.length === 0 ? null : shortDigest(digestOf(Object.fromEntries(given)));
}

interface KnownRow {
  readonly row: FactRow;
  readonly since: number;
  /** Whether final points were the appraised ones when they were noted: they may follow them, as a formula does. */
  readonly finalFollows: boolean;
}

/** An appraised cell that a conclusion filled, with the points that the log knew there before. */
interface Filled {
  readonly criterion: string;
  readonly round: number;
  readonly held: number | null;
}

/** What the log knows of a form: the rows it noted, with what its conclusions wrote since. Null before anything was noted. */
interface KnownFacts {
  readonly rows: ReadonlyMap<string, KnownRow>;
  readonly central: string | null;
  readonly centralSince: number;
}

/** Everything that the log knows of a form. */
export function knownFacts({ entries }: ReviewLog, form: string): KnownFacts | null {
  const rows = new Map<string, KnownRow>();
  const filled = new Map<string, Filled>();
  let central: { readonly digest: string | null; readonly since: number } | null = null;
  for (const entry of entries) {
    if (entry.form !== form) continue;
    if (entry.kind === 'facts') {
      for (const row of entry.rows) {
        rows.set(row.criterion, { row, since: entry.number, finalFollows: followsAppraised(row) });
      }
      for (const code of entry.gone) rows.delete(code);
      central = { digest: entry.central, since: entry.number };
    } else if (entry.kind === 'conclusion' && entry.filled !== null && entry.criterion !== null) {
      const { criterion, filled: cell } = entry;
      const held = rows.get(criterion)?.row.appraised[cell.round - 1] ?? null;
      filled.set(entry.hash, { criterion, round: cell.round, held });
      appraise(rows, { criterion, round: cell.round, held: cell.now }, entry.number);
    } else if (entry.kind === 'undo') {
      for (const hash of entry.restored) {
        const undone = filled.get(hash);
        // A formula that is given back comes to what it came to before, unless something else changed.
        if (undone !== undefined) appraise(rows, undone, entry.number);
      }
    }
  }
  return central === null ? null : { rows, central: central.digest, centralSince: central.since };
}

/** Notes what an appraised cell holds since a conclusion wrote it, or gave it back. */
function appraise(rows: Map<string, KnownRow>, { criterion, round, held }: Filled, since: number): void {
  const known = rows.get(criterion);
  if (known === undefined) return;
  // The form may have got the column of the round after its rows were noted.
  const rounds = Math.max(known.row.appraised.length, round);
  const appraised = Array.from({ length: rounds }, (_, index) =>
    index === round - 1 ? held : (known.row.appraised[index] ?? null),
  );
  rows.set(criterion, { ...known, row: { ...known.row, appraised }, since });
}

function followsAppraised({ final, appraised }: FactRow): boolean {
  return final === null || final === (appraised.findLast((points) => points !== null) ?? null);
}

/** What differs between what the log knows and the form as it stands. Empty where the log knows nothing yet. */
export function factChanges(known: KnownFacts | null, now: Facts): readonly FactChange[] {
  if (known === null) return [];
  const present = new Map(now.rows.map((row) => [row.criterion, row]));
  const changes: FactChange[] = [];
  for (const [criterion, { row, since, finalFollows }] of known.rows) {
    const found = present.get(criterion);
    if (found === undefined) {
      changes.push({ what: 'gone', criterion, since });
      continue;
    }
    for (const what of ['max', 'self'] as const) {
      if (found[what] !== row[what]) {
        changes.push({ what, criterion, expected: row[what], found: found[what], since });
      }
    }
    changes.push(...appraisedChange(row, found, since));
    if (found.final !== row.final && !(finalFollows && followsAppraised(found))) {
      changes.push({ what: 'final', criterion, expected: row.final, found: found.final, since });
    }
    if (found.inputs !== row.inputs) changes.push({ what: 'inputs', criterion, since });
    if (found.hidden !== row.hidden) changes.push({ what: found.hidden ? 'hidden' : 'shown', criterion, since });
  }
  const since = known.centralSince;
  for (const { criterion } of now.rows) if (!known.rows.has(criterion)) changes.push({ what: 'new', criterion, since });
  if (known.central !== now.central) changes.push({ what: 'central', criterion: null, since });
  return changes;
}

function appraisedChange(row: FactRow, found: FactRow, since: number): readonly FactChange[] {
  const rounds = Math.max(row.appraised.length, found.appraised.length);
  for (let round = 0; round < rounds; round += 1) {
    const [was, is] = [row.appraised[round] ?? null, found.appraised[round] ?? null];
    if (was !== is) return [{ what: 'appraised', criterion: row.criterion, expected: was, found: is, since }];
  }
  return [];
}

/** What an entry has to note so that the log knows the form as it stands; null where it knows it already. */
export function factsToNote(
  known: KnownFacts | null,
  now: Facts,
): Pick<Extract<Said, { kind: 'facts' }>, 'rows' | 'gone' | 'central'> | null {
  if (known === null) {
    return { rows: now.rows, gone: [], central: now.central };
  }
  const changes = factChanges(known, now);
  const changed = new Set(changes.map(({ criterion }) => criterion));
  return changes.length === 0
    ? null
    : {
        rows: now.rows.filter(({ criterion }) => changed.has(criterion)),
        gone: changes.flatMap(({ what, criterion }) => (what === 'gone' ? [criterion] : [])),
        central: now.central,
      };
}
