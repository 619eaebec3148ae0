import { exactSum } from '../scoring/exact';
import { roundHalfUp } from '../scoring/round';
import type { Unit, UnitCatalogue } from './catalogue';
import { predecessorsOf, successorsOf } from './lineage';
import { OFFICIAL_UNITS } from './official';

/** Enough to leave means unrounded for people, and to clear the binary residue of the division. */
const MEAN_DECIMALS = 12;

/** Values of one unit on the map of the ranking, from the units that were measured. */
interface MergedValues {
  readonly unit: Unit;
  /** The units measured: itself alone where nothing was merged. */
  readonly parts: readonly Unit[];
  /** In the order and on the scale of what was given, with at most 12 decimals; null where a part has no value. */
  readonly values: readonly (number | null)[];
}

/** A unit whose values cannot be told: parts were not given, or no rule for merging units of its level is known. */
interface UnmergedUnit {
  readonly unit: Unit;
  readonly reason: 'missing-parts' | 'no-rule';
  /** The parts that were not given. */
  readonly missing: readonly Unit[];
}

interface MergedTable {
  readonly merged: readonly MergedValues[];
  readonly unmerged: readonly UnmergedUnit[];
}

/**
 * Puts main-index values measured in the units of one year onto the map of another: the values of merged units are
 * averaged one by one, every old unit weighing the same. This is how the provinces of 2024 were ranked after the
 * merger (Dân trí, 21 October 2025): measured 2024, ranked 2024. Only units that have a part among those given appear.
 * @param measured by unit id, values of the main indices, one list per unit, all of one length
 * @throws RangeError when an id is unknown or the lists differ in length
 */
export function mergedGroups(
  measured: ReadonlyMap<string, readonly (number | null)[]>,
  years: { readonly measured: number; readonly ranked: number },
  catalogue: UnitCatalogue = OFFICIAL_UNITS,
): MergedTable {
  requireOneLength([...measured.values()]);
  const ranked = new Set(
    [...measured.keys()].flatMap((id) => successorsOf(unitOf(id, catalogue), years.ranked, catalogue)),
  );
  const merged: MergedValues[] = [];
  const unmerged: UnmergedUnit[] = [];
  for (const unit of catalogue.units.filter((known) => ranked.has(known))) {
    const parts = predecessorsOf(unit, years.measured, catalogue);
    const rows = parts.flatMap(({ id }) => measuredRow(id, measured));
    const missing = parts.filter(({ id }) => !measured.has(id));
    if (!isMean(unit, parts, catalogue)) unmerged.push({ unit, reason: 'no-rule', missing });
    else if (missing.length > 0) unmerged.push({ unit, reason: 'missing-parts', missing });
    else merged.push({ unit, parts, values: meanOf(rows) });
  }
  return { merged, unmerged };
}

function measuredRow<Row>(id: string, measured: ReadonlyMap<string, Row>): readonly Row[] {
  const row = measured.get(id);
  return row === undefined ? [] : [row];
}

/** A unit that is its own only part needs no rule. */
function isMean(unit: Unit, parts: readonly Unit[], { mergers }: UnitCatalogue): boolean {
  const own = parts.length === 1 && parts[0] === unit;
  return own || mergers.every(({ into, values }) => into !== unit || values === 'plain-mean');
}

function meanOf(rows: readonly (readonly (number | null)[])[]): readonly (number | null)[] {
  return (rows[0] ?? []).map((_, column) => {
    const values = rows.flatMap((row) => row[column] ?? []);
    return values.length < rows.length ? null : roundHalfUp(exactSum(values) / rows.length, MEAN_DECIMALS);
  });
}

function unitOf(id: string, { byId }: UnitCatalogue): Unit {
  const unit = byId.get(id);
  if (unit === undefined) throw new RangeError(`No unit has the id "${id}".`);
  return unit;
}

function requireOneLength(rows: readonly (readonly unknown[])[]): void {
  if (new Set(rows.map(({ length }) => length)).size > 1) {
    throw new RangeError('All units must have the same number of values.');
  }
}
