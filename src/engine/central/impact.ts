/** What would change if a central figure were right: the entry is scored again under it, by the very rules. */
import { computePoints } from '../scoring/batch';
import type { CompiledEdition } from '../scoring/compile';
import { encodeUnit } from '../scoring/encode';
import { exactSum } from '../scoring/exact';
import { orNull, pointsIn } from '../scoring/round';
import type { Basis, Entry } from '../scoring/scoresheet';
import { sumPoints, type BasisSums } from '../scoring/sums';
import { exactProduct } from './agree';
import type { LeagueRanks } from './league';
import type { BothWays, Compared, Impact } from './verdict';

/** A criterion under a central figure. */
export interface Scenario {
  /** Position of the criterion in the compiled edition. */
  readonly position: number;
  readonly changes: readonly { readonly compared: Compared; readonly central: number }[];
}

/** A scoresheet as the engine scores it, ready to be scored again under other figures. */
export interface Baseline {
  readonly compiled: CompiledEdition;
  /** First row of each criterion, by code. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly inputs: Float64Array;
  readonly states: Uint8Array;
  /** Points of every criterion by basis, NaN where there are none. */
  readonly points: Readonly<Record<Basis, Float64Array>>;
}

/**
 * Encodes a scoresheet once, to be scored again for every conflict. `entries` has the first row of each criterion, by
 * code.
 */
export function baselineOf(compiled: CompiledEdition, entries: ReadonlyMap<string, Entry>): Baseline {
  const batch = encodeUnit(compiled, entries);
  const typed = (read: (entry: Entry) => number | null | undefined): Float64Array =>
    Float64Array.from(compiled.criteria, ({ criterion }) => {
      const entry = entries.get(criterion.code);
      return (entry === undefined ? null : read(entry)) ?? NaN;
    });
  const points = {
    self: typed((entry) => entry.self),
    appraised: typed((entry) => entry.appraised.findLast((value) => value !== null)),
    final: typed((entry) => entry.final),
    computed: computePoints(compiled, batch).points,
  };
  return { compiled, entries, inputs: batch.inputs, states: batch.states, points };
}

/** The impact of each scenario by itself, in their order. */
export function impactsOf(
  baseline: Baseline,
  scenarios: readonly Scenario[],
  league: LeagueRanks | null,
): readonly Impact[] {
  const bases = new Set(scenarios.map(basisOf));
  const scored = new Map([...bases].map((basis) => [basis, scoredOn(basis, baseline, scenarios)]));
  return scenarios.map((scenario, index) => {
    const basis = basisOf(scenario);
    const on = scored.get(basis);
    if (on === undefined) throw new Error(`Scenario ${index.toString()} was not scored.`);
    return impactOf(basis, on, index + 1, scenario.position, baseline.compiled, league);
  });
}

function basisOf({ changes }: Scenario): Basis {
  const [first] = changes;
  return first?.compared.kind === 'points' ? first.compared.basis : 'computed';
}

interface Scored {
  readonly points: Float64Array;
  readonly sums: BasisSums;
}

/** Row 0 is the scoresheet as reported, row n + 1 the same under scenario n. Scenarios of other bases stay as reported. */
function scoredOn(basis: Basis, baseline: Baseline, scenarios: readonly Scenario[]): Scored {
  const { compiled, states } = baseline;
  const rows = scenarios.length + 1;
  const repeatedStates = repeated(states, new Uint8Array(states.length * rows));
  const points =
    basis === 'computed'
      ? computePoints(compiled, { units: rows, inputs: changedInputs(baseline, scenarios), states: repeatedStates })
          .points
      : changedPoints(basis, baseline, scenarios);
  return { points, sums: sumPoints(compiled, rows, points, repeatedStates) };
}

function changedPoints(basis: Basis, { compiled, points }: Baseline, scenarios: readonly Scenario[]): Float64Array {
  const own = points[basis];
  const all = repeated(own, new Float64Array(own.length * (scenarios.length + 1)));
  scenarios.forEach(({ position, changes }, index) => {
    const maximum = compiled.criteria[position]?.maximum ?? Infinity;
    for (const { compared, central } of changes) {
      if (compared.kind !== 'points' || compared.basis !== basis) continue;
      all[(index + 1) * own.length + position] = Math.min(Math.max(central, 0), maximum);
    }
  });
  return all;
}

function changedInputs(baseline: Baseline, scenarios: readonly Scenario[]): Float64Array {
  const { inputs } = baseline;
  const all = repeated(inputs, new Float64Array(inputs.length * (scenarios.length + 1)));
  scenarios.forEach(({ position, changes }, index) => {
    const row = all.subarray((index + 1) * inputs.length, (index + 2) * inputs.length);
    const slots = new Map(baseline.compiled.criteria[position]?.inputs.map(({ input, slot }) => [input.id, slot]));
    const slotsOf = (ids: readonly string[]) => ids.flatMap((id) => slots.get(id) ?? []);
    for (const { compared, central } of changes) {
      if (compared.kind === 'figure') setSum(row, slotsOf(compared.inputs), central);
      if (compared.kind === 'ratio') {
        const { denominator } = compared;
        const whole = typeof denominator === 'number' ? denominator : sumOf(row, slotsOf(denominator));
        setSum(row, slotsOf(compared.numerator), exactProduct(central, whole));
      }
    }
  });
  return all;
}

/** Makes figures add up to `sum`: the first one takes the difference, or everything where that would be negative. */
function setSum(row: Float64Array, slots: readonly number[], sum: number): void {
  const [first, ...others] = slots;
  if (first === undefined) return;
  const rest = exactSum([sum, -sumOf(row, others)]);
  row[first] = rest >= 0 ? rest : sum;
  if (rest < 0) others.forEach((slot) => (row[slot] = 0));
}

function sumOf(row: Float64Array, slots: readonly number[]): number {
  return exactSum(slots.map((slot) => row[slot] ?? 0));
}

function repeated<A extends Float64Array | Uint8Array>(row: A, into: A): A {
  for (let at = 0; at < into.length; at += row.length) into.set(row, at);
  return into;
}

function impactOf(
  basis: Basis,
  { points, sums }: Scored,
  row: number,
  position: number,
  { criteria, edition }: CompiledEdition,
  league: LeagueRanks | null,
): Impact {
  const pointsOf = (unit: number): number => pointsIn(points, unit * criteria.length + position, edition);
  const both = (read: (unit: number) => number | undefined): BothWays => ({
    reported: orNull(read(0)),
    central: orNull(read(row)),
  });
  const total = both((unit) => sums.total.points[unit]);
  const index = both((unit) => sums.index[unit]);
  return { basis, points: both(pointsOf), total, index, rank: league === null ? null : league.ranksOf(total, index) };
}
