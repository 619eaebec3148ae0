/** From points to groups, pillars, total and index, for many units at once. Everything is rounded once, here. */
import { requireLength, STATE } from './batch';
import type { CompiledEdition, CompiledPillar, Section } from './compile';
import { roundIndex, roundPoints, roundRow } from './round';

/** Points, maxima and completeness of a list of things (groups, headings, pillars), units × things. */
export interface Sums {
  /** In points, at most 9 decimals; NaN when no part has points. With parts missing: the sum of those present. */
  readonly points: Float64Array;
  /** In points, without what is not applicable; NaN where the source does not say. */
  readonly maxima: Float64Array;
  /** In points: what is not applicable and has left the maxima; without it nothing has. */
  readonly left?: Float64Array;
  /** 1 when no part is missing, else 0. */
  readonly complete: Uint8Array;
}

/** What follows from the groups: pillars (units × pillars) and the total (one value per unit). */
export interface Totals {
  readonly pillars: Sums;
  readonly total: Sums;
  /** Index 0..1 at the edition's precision, one per unit; NaN where points or maximum are unknown. */
  readonly index: Float64Array;
}

/** All sums of one basis. */
export interface BasisSums extends Totals {
  readonly groups: Sums;
}

/**
 * Sums points of one basis (typed or computed): NaN is missing. What is accepted as not applicable leaves points and
 * maximum; a request for it stays in the maximum. Unscored criteria and groups leave all totals.
 * @param points units × criteria, unrounded
 * @param states codes of `STATE`, units × criteria
 */
export function sumPoints(
  compiled: CompiledEdition,
  units: number,
  points: Float64Array,
  states: Uint8Array,
): BasisSums {
  const raw = addSections(compiled, compiled.groups, units, points, states);
  return { groups: rounded(raw), ...sumGroups(compiled, units, raw) };
}

/**
 * Pillars, total and index from group sums: the second half of `sumPoints`, and all there is to do for a published
 * table that holds groups and no criteria.
 * @param groups units × groups, unrounded points
 */
export function sumGroups(compiled: CompiledEdition, units: number, groups: Sums): Totals {
  const scored = compiled.groups.flatMap(({ group }, index) => (group.scored ? [index] : []));
  const pillars = combine(compiled.pillars, compiled.groups.length, units, groups);
  const total = combine([{ groups: scored, maximum: compiled.maximum }], compiled.groups.length, units, groups);
  const { index: formula, rounding } = compiled.edition;
  const index =
    formula.kind === 'weighted-pillars'
      ? indexOfPillars(compiled, units, pillars)
      : shares(total).map((value) => roundIndex(value, rounding.index));
  return { pillars: rounded(pillars), total: rounded(total), index };
}

/**
 * The index of an edition that weighs its pillars, at its precision: all there is to do for a published table that
 * holds pillars only.
 * @param pillars units × pillars, unrounded points
 */
export function indexOfPillars(compiled: CompiledEdition, units: number, pillars: Sums): Float64Array {
  requireLength('points', pillars.points, units * compiled.pillars.length);
  const { index: decimals } = compiled.edition.rounding;
  return weigh(compiled, units, pillars).map((value) => roundIndex(value, decimals));
}

/** Points over maximum; unknown where either is, and where nothing applies. */
function shares({ points, maxima }: Sums): Float64Array {
  return points.map((value, at) => shareOf(value, maxima[at] ?? NaN));
}

/** Points over maximum as a fraction, unrounded; NaN where either is unknown or the maximum is 0. */
export function shareOf(points: number, maximum: number): number {
  return maximum > 0 ? points / maximum : NaN;
}

/** The weighted sum of pillar values; a pillar without points yet adds nothing, one without a maximum leaves it unknown. */
function weigh({ pillars }: CompiledEdition, units: number, sums: Sums): Float64Array {
  const index = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    let value = 0;
    let known = false;
    for (const [pillar, { weight }] of pillars.entries()) {
      if (weight === 0) continue;
      const at = unit * pillars.length + pillar;
      const points = sums.points[at] ?? NaN;
      known ||= !Number.isNaN(points);
      value += weight * shareOf(Number.isNaN(points) ? 0 : points, sums.maxima[at] ?? NaN);
    }
    index[unit] = known ? value : NaN;
  }
  return index;
}

/** Adds rows into sections (groups or headings), unrounded: units × sections. */
export function addSections(
  compiled: CompiledEdition,
  sections: readonly Section[],
  units: number,
  points: Float64Array,
  states: Uint8Array,
): Sums {
  const width = compiled.criteria.length;
  requireLength('points', points, units * width);
  requireLength('states', states, units * width);
  const rowDecimals = compiled.edition.rounding.rows;
  const sums = emptySums(units * sections.length);

  for (let unit = 0, to = 0; unit < units; unit++) {
    for (const { members, maximum, whole } of sections) {
      let sum = 0;
      let known = false;
      let left = 0;
      let complete = whole;
      for (const position of members) {
        const at = unit * width + position;
        if (states[at] === STATE['not-applicable']) {
          left += compiled.criteria[position]?.maximum ?? NaN;
          continue;
        }
        const row = roundRow(points[at] ?? NaN, rowDecimals);
        if (Number.isNaN(row)) {
          complete = false;
        } else {
          known = true;
          sum += row;
        }
      }
      sums.points[to] = known ? sum : NaN;
      sums.maxima[to] = maximum - left;
      sums.left[to] = left;
      sums.complete[to] = complete ? 1 : 0;
      to++;
    }
  }
  return sums;
}

/** Groups to add, and the maximum that is stated for them together (NaN where none is). */
type Whole = Pick<CompiledPillar, 'groups' | 'maximum'>;

/**
 * Adds, for every unit, the groups that each of `wholes` names. Where the maximum of one of them is not known, or
 * nothing at all is known below, the stated maximum holds.
 */
function combine(wholes: readonly Whole[], width: number, units: number, columns: Sums): Sums {
  requireLength('points', columns.points, units * width);
  const sums = emptySums(units * wholes.length);
  for (let unit = 0, to = 0; unit < units; unit++) {
    for (const { groups, maximum: stated } of wholes) {
      let maximum = groups.length === 0 ? NaN : 0;
      let left = 0;
      for (const column of groups) {
        const at = unit * width + column;
        maximum += columns.maxima[at] ?? NaN;
        left += columns.left?.[at] ?? 0;
        if (columns.complete[at] === 0) sums.complete[to] = 0;
        // A column that is unscored or wholly not applicable has no points and lacks none.
        const points = columns.points[at] ?? NaN;
        if (!Number.isNaN(points)) sums.points[to] = plus(sums.points[to], points);
      }
      sums.maxima[to] = Number.isNaN(maximum) ? stated - left : maximum;
      sums.left[to] = left;
      if (groups.length === 0) sums.complete[to] = 0;
      to++;
    }
  }
  return sums;
}

function emptySums(length: number): Required<Sums> {
  return {
    points: new Float64Array(length).fill(NaN),
    maxima: new Float64Array(length),
    left: new Float64Array(length),
    complete: new Uint8Array(length).fill(1),
  };
}

/** A sum that is unknown (NaN) until its first addend. */
function plus(sum: number | undefined, addend: number): number {
  return sum === undefined || Number.isNaN(sum) ? addend : sum + addend;
}

function rounded(sums: Sums): Sums {
  return { ...sums, points: sums.points.map(roundPoints), maxima: sums.maxima.map(roundPoints) };
}
