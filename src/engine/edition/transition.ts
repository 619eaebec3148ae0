/** The code transition table between two editions (bảng chuyển tiếp mã tiêu chí). */
import { foldWords } from '../text';
import { pointCriteriaOf } from './criteria';
import type { Criterion, Edition } from './schema';

/**
 * Why two criteria are taken for one, or might be:
 * - `code-and-name`: code and folded name agree;
 * - `name`: the name agrees and stands once in each edition, the code was changed;
 * - `uncertain`: the code agrees and the name does not, or the name stands more than once: a person must tell.
 */
export type TransitionKind = 'code-and-name' | 'name' | 'uncertain';

/** One criterion of the later edition beside what it was. */
export interface Transition {
  readonly after: TransitionCriterion;
  /** One where the pair is certain; all that might be it where it is not; empty for a new criterion. */
  readonly before: readonly TransitionCriterion[];
  /** Null for a new criterion. */
  readonly kind: TransitionKind | null;
}

/** A criterion as the table names it, of either edition. */
export interface TransitionCriterion {
  readonly code: string;
  readonly name: Criterion['name'];
  /** In points; null where the source does not say. */
  readonly max: number | null;
}

interface TransitionTable {
  readonly before: string;
  readonly after: string;
  /** In the order of the later edition. */
  readonly rows: readonly Transition[];
  /** Criteria of the earlier edition that no row names. */
  readonly gone: readonly TransitionCriterion[];
}

/**
 * Pairs the criteria that carry points in two editions. A pair is certain by code and name, or by a name that stands once
 * in each; nothing is guessed from a code alone, as a new decision gives old numbers to other criteria.
 */
export function transitionTable(before: Edition, after: Edition): TransitionTable {
  const old = pointCriteriaOf(before);
  const now = pointCriteriaOf(after);
  const oldByCode = new Map(old.filter(hasCode).map((criterion) => [criterion.code, criterion]));
  const oldByName = byName(old);
  const nowByName = byName(now);
  const certain = new Map<Criterion, { readonly of: Criterion; readonly kind: TransitionKind }>();
  for (const criterion of now) {
    const key = nameOf(criterion);
    const sameCode = hasCode(criterion) ? oldByCode.get(criterion.code) : undefined;
    const [sameName, ...others] = oldByName.get(key) ?? [];
    if (sameCode !== undefined && nameOf(sameCode) === key) {
      certain.set(criterion, { of: sameCode, kind: 'code-and-name' });
    } else if (sameName !== undefined && others.length === 0 && nowByName.get(key)?.length === 1) {
      certain.set(criterion, { of: sameName, kind: 'name' });
    }
  }
  const taken = new Set([...certain.values()].map(({ of }) => of));
  const rows = now.map((criterion): Transition => {
    const pair = certain.get(criterion);
    if (pair !== undefined) return { after: shown(criterion), before: [shown(pair.of)], kind: pair.kind };
    const sameCode = hasCode(criterion) ? oldByCode.get(criterion.code) : undefined;
    const sameName = oldByName.get(nameOf(criterion)) ?? [];
    const candidates = old.filter((each) => !taken.has(each) && (each === sameCode || sameName.includes(each)));
    return {
      after: shown(criterion),
      before: candidates.map(shown),
      kind: candidates.length === 0 ? null : 'uncertain',
    };
  });
  const named = new Set(rows.flatMap((row) => row.before.map(({ code }) => code)));
  return {
    before: before.id,
    after: after.id,
    rows,
    gone: old.filter(({ code }) => !named.has(code)).map(shown),
  };
}

function byName(criteria: readonly Criterion[]): ReadonlyMap<string, readonly Criterion[]> {
  const named = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const same = named.get(nameOf(criterion));
    if (same === undefined) named.set(nameOf(criterion), [criterion]);
    else same.push(criterion);
  }
  return named;
}

function nameOf({ name }: Criterion): string {
  return foldWords(name.vi);
}

/** A running number in place of a code that the source does not print says nothing about another edition. */
function hasCode({ codeStated }: Criterion): boolean {
  return codeStated !== false;
}

function shown({ code, name, max }: Criterion): TransitionCriterion {
  return { code, name, max };
}
