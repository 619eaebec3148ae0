import { normaliseCode } from '../engine/edition/code';
import { headingCodes } from '../engine/edition/criteria';
import type { Criterion, Edition } from '../engine/edition/schema';
import { compileEdition, type CompiledEdition } from '../engine/scoring/compile';

/** A criterion and its place in the edition. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly code: string;
  /** Position of its group in the edition. */
  readonly group: number;
  /** Codes of the headings it stands under, nearest first. */
  readonly under: readonly string[];
  readonly isHeading: boolean;
}

/** An edition, ready to look rows up in and to score by. */
export interface KnownEdition {
  readonly edition: Edition;
  readonly compiled: CompiledEdition;
  /** By normalised code. */
  readonly byCode: ReadonlyMap<string, PlacedCriterion>;
  /** Criteria whose code a spreadsheet may have made this number of: 4.1 and 4.10. */
  readonly byNumber: ReadonlyMap<number, readonly PlacedCriterion[]>;
  /** Position of a group by what stands in its row: id, code or name, in lower case. */
  readonly groupByTitle: ReadonlyMap<string, number>;
  /** What stands in rows of pillars, in lower case. */
  readonly pillarTitles: ReadonlySet<string>;
}

const known = new WeakMap<Edition, KnownEdition>();

/** Prepares an edition once; every further call gets the same. */
export function knownEdition(edition: Edition): KnownEdition {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const prepared = prepare(edition);
  known.set(edition, prepared);
  return prepared;
}

function prepare(edition: Edition): KnownEdition {
  const placed = placedCriteria(edition);
  return {
    edition,
    compiled: compileEdition(edition),
    byCode: new Map(placed.map((criterion) => [normaliseCode(criterion.code), criterion])),
    byNumber: criteriaByNumber(placed),
    groupByTitle: new Map(edition.groups.flatMap((group, at) => titlesOf(group).map((title) => [title, at]))),
    pillarTitles: new Set(edition.pillars.flatMap(titlesOf)),
  };
}

function placedCriteria(edition: Edition): readonly PlacedCriterion[] {
  const headings = headingCodes(edition);
  const all = edition.groups.flatMap(({ criteria }) => criteria);
  const parentOf = new Map(all.map(({ code, parent }) => [code, parent]));
  const under = (code: string): readonly string[] => {
    const parent = parentOf.get(code);
    return parent === undefined ? [] : [parent, ...under(parent)];
  };
  return edition.groups.flatMap(({ criteria }, group) =>
    criteria.map((criterion) => ({
      criterion,
      code: criterion.code,
      group,
      under: under(criterion.code),
      isHeading: headings.has(criterion.code),
    })),
  );
}

function criteriaByNumber(placed: readonly PlacedCriterion[]): ReadonlyMap<number, readonly PlacedCriterion[]> {
  const byNumber = new Map<number, readonly PlacedCriterion[]>();
  for (const criterion of placed) {
    const number = Number(criterion.code);
    byNumber.set(number, [...(byNumber.get(number) ?? []), criterion]);
  }
  return byNumber;
}

function titlesOf({ id, code, name }: Pick<Edition['groups'][number], 'id' | 'code' | 'name'>): readonly string[] {
  return [id, code, name.vi, name.en].map((title) => title.toLowerCase());
}
