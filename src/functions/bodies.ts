import type { CellArgument, RangeArgument } from './arguments';
import type { FunctionId } from './catalog';
import { editions } from './editions';
import { groupScore } from './group-score';
import type { FunctionError } from './result';

/** The functions as Excel calls them: the catalogue's parameters in its order. An omitted one is null. */
export const BODIES = {
  GROUPSCORE: (
    group: CellArgument,
    criteria: RangeArgument,
    points: RangeArgument,
    edition?: RangeArgument,
  ): number | FunctionError => groupScore(editions, group, criteria, points, edition),
} satisfies Record<FunctionId, unknown>;
