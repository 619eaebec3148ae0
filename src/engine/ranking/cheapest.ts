/**
 * The least effort for a total gain: a knapsack that must be filled, with several ways to take each item. Solved by
 * branch and bound; the bound is the fractional solution, in which every item gains at its best gain per effort.
 */

/** Something to choose from: steps of which one is taken, or any gain up to `upTo` at a steady effort. */
export interface Item {
  readonly steps: readonly { readonly gain: number; readonly effort: number }[];
  readonly steady: { readonly upTo: number; readonly effortPerGain: number } | null;
}

/** One step of an item, or (null) a steady gain. */
interface Taken {
  readonly item: number;
  readonly step: number | null;
  readonly gain: number;
}

/** What to take so that the gains reach the need, in the units of gain and effort of the items. */
export interface Plan {
  readonly taken: readonly Taken[];
  readonly effort: number;
  /** No plan can take less than this. Equal to `effort` where the search came to its end. */
  readonly leastEffort: number;
}

/** Nodes after which the search stops with the best plan found and a bound on what could be better. */
const NODES = 20_000;
const EPSILON = 1e-10;

interface Candidate {
  readonly item: number;
  readonly source: Item;
  /** The most it can gain, and the best gain per effort of any of its ways. */
  readonly most: number;
  readonly density: number;
}

/**
 * The plan of least effort that gains at least `need`; null where all items together cannot. In a least plan at most one
 * item takes a part of its steady gain (of two, shifting gain to the one of less effort per gain would be no worse), so
 * one filler suffices beside whole steps. Equal efforts: fewer items.
 */
export function leastEffort(items: readonly Item[], need: number): Plan | null {
  const candidates = candidatesOf(items);
  if (candidates.reduce((sum, { most }) => sum + most, 0) + EPSILON < need) return null;
  if (need <= 0) return { taken: [], effort: 0, leastEffort: 0 };
  const search = new Search(candidates);
  search.visit(0, need, 0, [], null);
  const { best, bestEffort, cutOff } = search;
  // The bound of the root holds for every plan; where nothing was cut off, the plan itself is the least.
  return { taken: best, effort: bestEffort, leastEffort: cutOff ? search.bound(0, need, null) : bestEffort };
}

/** The plan with the fewest items that gains at least `need`, the greatest gains first: no fewer items can gain more. */
export function fewestItems(items: readonly Item[], need: number): Plan | null {
  const most = candidatesOf(items).toSorted((a, b) => b.most - a.most);
  let left = need;
  const chosen: Candidate[] = [];
  for (const candidate of most) {
    if (left <= EPSILON) break;
    chosen.push(candidate);
    left -= candidate.most;
  }
  if (left > EPSILON) return null;
  // Which items is settled; how far each goes is what takes the least effort among them.
  const plan = leastEffort(
    items.map((item, at) => (chosen.some((each) => each.item === at) ? item : { steps: [], steady: null })),
    need,
  );
  return plan;
}

function candidatesOf(items: readonly Item[]): readonly Candidate[] {
  return items
    .map((source, item): Candidate => {
      const { steps, steady } = source;
      const gains = [...steps.map(({ gain }) => gain), steady?.upTo ?? 0];
      const densities = [
        ...steps.map(({ gain, effort }) => gain / Math.max(effort, EPSILON)),
        steady === null ? 0 : 1 / Math.max(steady.effortPerGain, EPSILON),
      ];
      return { item, source, most: Math.max(0, ...gains), density: Math.max(0, ...densities) };
    })
    .filter(({ most }) => most > 0)
    .toSorted((a, b) => b.density - a.density || b.most - a.most || a.item - b.item);
}

class Search {
  best: readonly Taken[] = [];
  bestEffort = Infinity;
  cutOff = false;
  #nodes = 0;
  readonly #candidates: readonly Candidate[];
  /** The most that candidates from each position on can gain. */
  readonly #reach: Float64Array;

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
    this.#reach = new Float64Array(candidates.length + 1);
    for (let at = candidates.length - 1; at >= 0; at--) {
      this.#reach[at] = (this.#reach[at + 1] ?? 0) + (candidates[at]?.most ?? 0);
    }
  }

  /**
   * Tries every way to gain `need` with the candidates from `at` on and the filler, best bound first.
   * @param filler the candidate that takes what is left over, at its steady effort
   */
  visit(at: number, need: number, effort: number, taken: readonly Taken[], filler: Candidate | null): void {
    if (need <= EPSILON) {
      this.#keep(taken, effort);
      return;
    }
    const steady = filler?.source.steady ?? null;
    if (filler !== null && steady !== null && need <= steady.upTo + EPSILON) {
      this.#keep([...taken, { item: filler.item, step: null, gain: need }], effort + need * steady.effortPerGain);
    }
    const candidate = this.#candidates[at];
    const reach = (this.#reach[at] ?? 0) + (steady?.upTo ?? 0);
    if (candidate === undefined || reach + EPSILON < need) return;
    if (effort + this.bound(at, need, filler) >= this.bestEffort - EPSILON) return;
    if (++this.#nodes > NODES) {
      this.cutOff = true;
      return;
    }
    const { item, source } = candidate;
    const ways = [
      ...source.steps.map(({ gain, effort: own }, step) => ({ step, gain, effort: own })),
      ...(source.steady === null
        ? []
        : [{ step: null, gain: source.steady.upTo, effort: source.steady.upTo * source.steady.effortPerGain }]),
    ].toSorted((a, b) => b.gain / Math.max(b.effort, EPSILON) - a.gain / Math.max(a.effort, EPSILON));
    if (filler === null && source.steady !== null) this.visit(at + 1, need, effort, taken, candidate);
    for (const way of ways) {
      const choice = { item, step: way.step, gain: way.gain };
      this.visit(at + 1, need - way.gain, effort + way.effort, [...taken, choice], filler);
    }
    this.visit(at + 1, need, effort, taken, filler);
  }

  /** No less effort can gain `need` from `at` on: every candidate at its best density, the last one in part. */
  bound(at: number, need: number, filler: Candidate | null): number {
    let left = need;
    let effort = 0;
    let waiting = filler?.source.steady ?? null;
    const take = (gain: number, effortPerGain: number): void => {
      const part = Math.min(gain, left);
      left -= part;
      effort += part * effortPerGain;
    };
    for (let position = at; position < this.#candidates.length && left > 0; position++) {
      const candidate = this.#candidates[position];
      if (candidate === undefined) break;
      if (waiting !== null && waiting.effortPerGain * candidate.density <= 1) {
        take(waiting.upTo, waiting.effortPerGain);
        waiting = null;
      }
      take(candidate.most, 1 / candidate.density);
    }
    if (waiting !== null) take(waiting.upTo, waiting.effortPerGain);
    return effort;
  }

  #keep(taken: readonly Taken[], effort: number): void {
    const isLess = effort < this.bestEffort - EPSILON;
    const isAsMuch = effort <= this.bestEffort + EPSILON && taken.length < this.best.length;
    if (!isLess && !isAsMuch) return;
    this.best = taken;
    this.bestEffort = effort;
  }
}
