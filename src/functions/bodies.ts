import type { CellArgument, RangeArgument } from './arguments';
import type { FunctionId } from './catalog';
import { check } from './check';
import { editions } from './editions';
import { listEditions } from './lists';
import { maxPoints } from './max-points';
import { rankValues } from './rank-values';
import { notAvailable, type FunctionResult } from './result';
import { score } from './score';
import { groupIndex, groupScore, index, pillarIndex, total } from './sums';
import { unitNames } from './unit-names';
import type * as WithCentral from './with-central';
import type * as WithNames from './with-names';
import type * as WithRanking from './with-ranking';

type Cell = CellArgument;
type Range = RangeArgument;

/** Calls a function that tells names; where they cannot be loaded (no network at the first call), says so. */
async function withNames(call: (functions: typeof WithNames) => FunctionResult): Promise<FunctionResult> {
  const functions = await import(/* webpackChunkName: "functions-names" */ './with-names').catch(() => null);
  return functions === null ? notAvailable((texts) => texts.namesNotLoaded()) : call(functions);
}

/** Calls a function that reads central figures, likewise. */
async function withCentral(call: (functions: typeof WithCentral) => FunctionResult): Promise<FunctionResult> {
  const functions = await import(/* webpackChunkName: "functions-central" */ './with-central').catch(() => null);
  return functions === null ? notAvailable((texts) => texts.partNotLoaded()) : call(functions);
}

/** Calls a function that compares rankings or columns, likewise. */
async function withRanking(call: (functions: typeof WithRanking) => FunctionResult): Promise<FunctionResult> {
  const functions = await import(/* webpackChunkName: "functions-ranking" */ './with-ranking').catch(() => null);
  return functions === null ? notAvailable((texts) => texts.partNotLoaded()) : call(functions);
}

/** The functions as Excel calls them: the catalogue's parameters in its order. An omitted one is null. */
export const BODIES = {
  SCORE: (criteria: Range, inputs: Range, edition?: Range) => score(editions, criteria, inputs, edition),
  MAXPOINTS: (criteria: Range, edition?: Range) => maxPoints(editions, criteria, edition),
  CHECK: (criteria: Range, points: Range, maximums?: Range, edition?: Range) =>
    check(editions, criteria, points, maximums, edition),
  EXPLAIN: (criterion: Cell, inputs: Range, edition?: Range) =>
    withNames(({ explainByName }) => explainByName(criterion, inputs, edition)),
  GROUPSCORE: (group: Cell, criteria: Range, points: Range, edition?: Range) =>
    groupScore(editions, group, criteria, points, edition),
  GROUPINDEX: (group: Cell, criteria: Range, points: Range, edition?: Range) =>
    groupIndex(editions, group, criteria, points, edition),
  PILLAR: (pillar: Cell, criteria: Range, points: Range, edition?: Range) =>
    pillarIndex(editions, pillar, criteria, points, edition),
  TOTAL: (criteria: Range, points: Range, edition?: Range) => total(editions, criteria, points, edition),
  INDEX: (criteria: Range, points: Range, edition?: Range) => index(editions, criteria, points, edition),
  RANK: (values: Range, leagues?: Range, decimals?: Cell) => rankValues(values, leagues, decimals),
  CRITERIA: (edition?: Range) => withNames(({ listCriteriaByName }) => listCriteriaByName(edition)),
  EDITIONS: () => listEditions(editions),
  UNIT: (names: Range, year?: Cell) => unitNames(names, year),
  CONFLICT: (
    unit: Cell,
    period: Cell,
    criteria: Range,
    reported: Range,
    central: Range,
    tolerance?: Cell,
    edition?: Range,
  ) =>
    withCentral(({ conflict }) =>
      conflict(editions, { unit, period, criteria, central, edition }, reported, tolerance),
    ),
  CENTRAL: (unit: Cell, period: Cell, criteria: Range, central: Range, what?: Cell, edition?: Range) =>
    withCentral(({ centralFigures }) => centralFigures(editions, { unit, period, criteria, central, edition }, what)),
  RANKCHANGE: (units: Range, ranks: Range, unitsBefore: Range, ranksBefore: Range) =>
    withRanking(({ rankChanges }) => rankChanges(units, ranks, unitsBefore, ranksBefore)),
  NEXTRANK: (values: Range, leagues?: Range, decimals?: Cell) =>
    withRanking(({ nextRanks }) => nextRanks(values, leagues, decimals)),
  COMPARE: (codes: Range, values: Range, codesBefore: Range, valuesBefore: Range) =>
    withRanking(({ compareColumns }) => compareColumns(codes, values, codesBefore, valuesBefore)),
} satisfies Record<FunctionId, (...args: never[]) => FunctionResult | Promise<FunctionResult>>;
