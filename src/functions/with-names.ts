/** The functions that tell names of criteria. They and the names are loaded when one is first calculated. */
import type { CellArgument, RangeArgument } from './arguments';
import { explain } from './explain';
import { listCriteria } from './lists';
import { namedEditions } from './named-editions';
import type { FunctionResult } from './result';

export function explainByName(criterion: CellArgument, inputs: RangeArgument, edition?: RangeArgument): FunctionResult {
  return explain(namedEditions, criterion, inputs, edition);
}

export function listCriteriaByName(edition?: RangeArgument): FunctionResult {
  return listCriteria(namedEditions, edition);
}
