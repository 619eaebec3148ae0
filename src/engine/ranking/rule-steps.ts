/** The steps that a rule has above the figures given, and how the figures get there. */
import type { Rule, SimpleRule } from '../edition/rule-schema';
import { roundHalfUp, roundUp } from '../scoring/round';
import type { InputValue } from '../scoring/scoresheet';

type Figures = Readonly<Record<string, InputValue>>;

/** Figures to change, and the effort as a share of the rule's own scale. */
export interface Patch {
  readonly inputs: Figures;
  readonly effort: number;
}

/** The steps of a rule above the figures given; none where figures that tell are missing. */
export function patchesOf(rule: Rule, inputs: Figures): readonly Patch[] {
  switch (rule.kind) {
    case 'given':
      return [];
    case 'sum-of-parts':
      return patchesOfParts(
        rule.parts.map((part) => part.rule),
        inputs,
      );
    default:
      return patchesOfSimple(rule, inputs);
  }
}

/** Every step of every part, and all parts in full together, the nearest first. */
function patchesOfParts(parts: readonly SimpleRule[], inputs: Figures): readonly Patch[] {
  const ofParts = parts.map((part) => patchesOfSimple(part, inputs));
  const fulls = ofParts.flatMap((patches) => patches.at(-1) ?? []).toSorted((a, b) => a.effort - b.effort);
  const together = fulls.map((_, at) => {
    const chosen = fulls.slice(0, at + 1);
    return {
      inputs: Object.fromEntries(chosen.flatMap((patch) => Object.entries(patch.inputs))),
      effort: chosen.reduce((sum, { effort }) => sum + effort, 0),
    };
  });
  return [...ofParts.flat(), ...together.slice(1)];
}

function patchesOfSimple(rule: SimpleRule, inputs: Figures): readonly Patch[] {
  switch (rule.kind) {
    case 'boolean':
      return inputs[rule.input] === false ? [{ inputs: { [rule.input]: true }, effort: 1 }] : [];
    case 'ratio':
    case 'ratio-threshold':
    case 'all-or-nothing':
      return patchesOfRatio(rule, inputs);
    case 'steps-by-count':
      return patchesOfCount(rule, inputs);
    case 'steps-by-status': {
      const { [rule.input]: status } = inputs;
      const share = typeof status === 'string' ? (rule.shares[status] ?? null) : null;
      if (share === null) return [];
      return Object.entries(rule.shares)
        .filter(([, other]) => other > share)
        .map(([id, other]) => ({ inputs: { [rule.input]: id }, effort: other - share }))
        .toSorted((a, b) => a.effort - b.effort);
    }
    case 'count-per-item':
      return patchesOfItems(rule, inputs);
  }
}

type RatioRule = Extract<SimpleRule, { kind: 'ratio' | 'ratio-threshold' | 'all-or-nothing' }>;

function patchesOfRatio(rule: RatioRule, inputs: Figures): readonly Patch[] {
  const sums = sumsOf(rule, inputs);
  if (sums === null) return [];
  const full = rule.kind === 'ratio-threshold' ? rule.full : 1;
  const floor = rule.kind === 'ratio-threshold' ? (rule.floor ?? null) : null;
  const ratio = sums.numerator / sums.denominator;
  return [...(floor === null ? [] : [floor]), full]
    .filter((target) => target > ratio)
    .map((target) => ({ inputs: raised(rule, inputs, sums, target), effort: target - ratio }));
}

/** Where points follow the ratio itself. */
export interface RatioNow {
  /** Up to this ratio, above which all points are given. */
  readonly upTo: number;
  /** Figures for a ratio, raised by one while they are not `enough`. */
  readonly reach: (ratio: number, enough: (inputs: Figures) => boolean) => Figures;
}

/** Null where the rule gives points in steps only, or the figures do not make a ratio. */
export function ratioNow(rule: Rule, inputs: Figures): RatioNow | null {
  if (rule.kind !== 'ratio' && rule.kind !== 'ratio-threshold') return null;
  const sums = sumsOf(rule, inputs);
  const floor = rule.kind === 'ratio-threshold' ? (rule.floor ?? 0) : 0;
  if (sums === null || sums.numerator / sums.denominator < floor) return null;
  return {
    upTo: rule.kind === 'ratio' ? 1 : rule.full,
    reach: (ratio, enough) => {
      const figures = raised(rule, inputs, sums, ratio);
      return enough(figures) ? figures : raised(rule, inputs, sums, ratio, 1);
    },
  };
}

interface RatioSums {
  readonly numerator: number;
  readonly denominator: number;
}

function sumsOf(rule: RatioRule, inputs: Figures): RatioSums | null {
  const numerator = sumOf(rule.numerator, inputs);
  const denominator = typeof rule.denominator === 'number' ? rule.denominator : sumOf(rule.denominator, inputs);
  return numerator === null || denominator === null || denominator <= 0 ? null : { numerator, denominator };
}

function sumOf(ids: readonly string[], inputs: Figures): number | null {
  const figures = ids.flatMap((id) => {
    const figure = inputs[id];
    return typeof figure === 'number' ? [figure] : [];
  });
  return figures.length < ids.length ? null : figures.reduce((sum, figure) => sum + figure, 0);
}

/** Decimals of figures that are no counts, such as shares typed as 0.749 of 1; they also clear the residue of a product. */
const FIGURE_DECIMALS = 6;

/**
 * The figures for a ratio: the first of the numerator is raised, counts to the next whole number, by `more` steps above
 * it; the denominator stays, as it is rarely the unit's to change.
 */
function raised(
  { numerator: ids }: RatioRule,
  inputs: Figures,
  { numerator, denominator }: RatioSums,
  ratio: number,
  more = 0,
): Figures {
  const [first = ''] = ids;
  const own = inputs[first];
  const others = numerator - (typeof own === 'number' ? own : 0);
  const isCounted = Number.isInteger(numerator) && Number.isInteger(denominator);
  const wanted = roundUp(roundHalfUp(ratio * denominator, 9), isCounted ? 0 : FIGURE_DECIMALS);
  const step = isCounted ? 1 : 10 ** -FIGURE_DECIMALS;
  return { [first]: Math.max(roundHalfUp(wanted + more * step - others, FIGURE_DECIMALS), 0) };
}

function patchesOfCount(rule: Extract<SimpleRule, { kind: 'steps-by-count' }>, inputs: Figures): readonly Patch[] {
  const count = inputs[rule.input];
  if (typeof count !== 'number') return [];
  const condition = rule.requires === undefined || inputs[rule.requires] === true ? null : rule.requires;
  const highest = Math.max(1, ...rule.steps.map(({ atLeast }) => atLeast));
  return rule.steps
    .filter(({ atLeast }) => condition !== null || atLeast > count)
    .map(({ atLeast }) => ({
      inputs: { [rule.input]: Math.max(atLeast, count), ...(condition === null ? {} : { [condition]: true }) },
      effort: Math.max(atLeast - count, 0) / highest + (condition === null ? 0 : 1),
    }))
    .toSorted((a, b) => a.effort - b.effort);
}

/** Items brought to their best status one after another, those that gain most first. */
function patchesOfItems(rule: Extract<SimpleRule, { kind: 'count-per-item' }>, inputs: Figures): readonly Patch[] {
  const [best, most] = Object.entries(rule.points).reduce<readonly [string, number]>(
    (top, option) => (option[1] > top[1] ? option : top),
    ['', 0],
  );
  const items = rule.inputs
    .map((id) => {
      const status = inputs[id];
      return { id, gain: most - (typeof status === 'string' ? (rule.points[status] ?? 0) : 0) };
    })
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain);
  return items.map((_, at) => {
    const chosen = items.slice(0, at + 1);
    return {
      inputs: Object.fromEntries(chosen.map(({ id }) => [id, best])),
      effort: chosen.reduce((sum, { gain }) => sum + gain / most, 0) / rule.inputs.length,
    };
  });
}
