/** What of an entry a central figure is compared with. */
import type { CellRef } from '../checks/finding';
import type { Rule } from '../edition/rule-schema';
import type { Criterion } from '../edition/schema';
import { exactSum } from '../scoring/exact';
import type { Basis, Entry, InputValue } from '../scoring/scoresheet';
import type { CentralFigure } from './figure';
import { measureIn } from './measure';
import type { CannotCompareReason, Compared, ReportedFigure } from './verdict';

/** Two figures to compare, or why they cannot be. */
export interface Matchable {
  readonly compared: Compared;
  readonly reported: ReportedFigure;
  /** As printed, before the figure's scale. */
  readonly central: number;
  /** Scale and decimals of the figure are its value's: numerator and denominator are as they stand. */
  readonly isValue: boolean;
  /** Null where the two can be compared. */
  readonly why: CannotCompareReason | null;
}

/** The points of an entry that are compared: on that basis, null where there are none. */
interface ReportedPoints {
  readonly basis: Basis;
  readonly value: number | null;
}

/**
 * What a figure about a criterion is compared with: a value that is points with points; numerator and denominator with the sums of the
 * rule's ratio; a value alone with the only figure there is, or else with the ratio.
 */
export function pairsOf(
  figure: CentralFigure,
  criterion: Criterion,
  entry: Entry,
  points: ReportedPoints,
): readonly Matchable[] {
  const { value, numerator, denominator } = figure;
  const central = value ?? (numerator === null || denominator === null ? null : numerator / denominator);
  if (central === null) return [];
  if (measureIn(figure, criterion) === 'points') {
    const compared = { kind: 'points', basis: points.basis } as const;
    const { reported, why } = reportedPoints(entry, points);
    return [{ compared, reported, why: notPoints(central, figure, criterion) ?? why, central, isValue: true }];
  }
  const ratio = ratioOf(criterion.rule);
  if (ratio !== null && numerator !== null && denominator !== null)
    return pairsOfParts(entry, ratio, numerator, denominator);
  const [only, ...others] = criterion.inputs;
  if (only !== undefined && others.length === 0) return [pairOfInputs(entry, [only.id], central, true)];
  return [ratio === null ? unmatchable(central) : pairOfRatio(entry, ratio, central)];
}

/** A figure about a quantity and the input that is that quantity. */
export function pairOfQuantity(entry: Entry, input: string, figure: CentralFigure): readonly Matchable[] {
  return figure.value === null ? [] : [pairOfInputs(entry, [input], figure.value, true)];
}

/** Why a central value cannot be points of a criterion; null where it can. A numerator over a denominator never is. */
function notPoints(central: number, { value, scale }: CentralFigure, { max }: Criterion): CannotCompareReason | null {
  if (value === null || (scale !== null && scale !== 1)) return { reason: 'share-for-points' };
  return central < 0 || (max !== null && central > max) ? { reason: 'impossible-points', max } : null;
}

interface Ratio {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[] | number;
}

/** The ratio that a rule is about; null where there is none, or several. */
function ratioOf(rule: Rule): Ratio | null {
  if (rule.kind !== 'sum-of-parts') return 'numerator' in rule ? rule : null;
  const ratios = rule.parts.flatMap((part) => ('numerator' in part.rule ? part.rule : []));
  const [only, ...others] = ratios;
  return only === undefined || others.length > 0 ? null : only;
}

function pairsOfParts(entry: Entry, ratio: Ratio, numerator: number, denominator: number): readonly Matchable[] {
  const part = pairOfInputs(entry, ratio.numerator, numerator, false);
  if (typeof ratio.denominator === 'number') return [part];
  return [part, pairOfInputs(entry, ratio.denominator, denominator, false)];
}

function pairOfInputs(entry: Entry, inputs: readonly string[], central: number, isValue: boolean): Matchable {
  const { value, why } = sumOf(entry, inputs);
  const compared = { kind: 'figure', inputs } as const;
  return { compared, reported: { value, at: placeOf(entry, inputs) }, central, isValue, why };
}

function pairOfRatio(entry: Entry, ratio: Ratio, central: number): Matchable {
  const { numerator, denominator } = ratio;
  const part = sumOf(entry, numerator);
  const whole = typeof denominator === 'number' ? { value: denominator, why: null } : sumOf(entry, denominator);
  const value = part.value === null || whole.value === null || whole.value === 0 ? null : part.value / whole.value;
  const why = part.why ?? whole.why ?? (value === null ? ({ reason: 'not-reported' } as const) : null);
  const compared = { kind: 'ratio', numerator, denominator } as const;
  return { compared, reported: { value, at: placeOf(entry, numerator) }, central, isValue: true, why };
}

function unmatchable(central: number): Matchable {
  const compared = { kind: 'figure', inputs: [] } as const;
  return { compared, reported: { value: null, at: null }, central, isValue: true, why: { reason: 'no-such-figure' } };
}

function reportedPoints(entry: Entry, { basis, value }: ReportedPoints): Pick<Matchable, 'reported' | 'why'> {
  const at = (basis === 'computed' ? null : entry.at[basis]) ?? null;
  const why = stateOf(entry) ?? (value === null ? ({ reason: 'not-reported' } as const) : null);
  return { reported: { value, at }, why };
}

interface ReadSum {
  readonly value: number | null;
  readonly why: CannotCompareReason | null;
}

/** The sum of raw figures; yes counts as 1 and no as 0. */
function sumOf(entry: Entry, inputs: readonly string[]): ReadSum {
  const state = stateOf(entry);
  if (state !== null) return { value: null, why: state };
  const values = inputs.map((id) => entry.inputs[id] ?? null);
  const status = values.find((value) => typeof value === 'string');
  if (status !== undefined) return { value: null, why: { reason: 'not-a-number', value: status } };
  const numbers = values.flatMap(numberIn);
  if (numbers.length < values.length) return { value: null, why: { reason: 'not-reported' } };
  return { value: exactSum(numbers), why: null };
}

function numberIn(value: InputValue): readonly number[] {
  if (typeof value === 'boolean') return [Number(value)];
  return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
}

function stateOf({ state }: Entry): CannotCompareReason | null {
  return state === 'answered' || state === 'missing' ? null : { reason: 'state', state };
}

/** The first cell of the figures; the row's code where they have none. */
function placeOf(entry: Entry, inputs: readonly string[]): CellRef | null {
  return inputs.flatMap((id) => entry.inputsAt?.[id] ?? [])[0] ?? entry.at.code ?? null;
}
