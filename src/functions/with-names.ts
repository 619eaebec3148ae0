/** The functions that tell names of criteria. They and the names are loaded when one is first calculated. */
import type { CellArgument, RangeArgument } from './arguments';
import { explain } from './explain';
import { listCriteria } from './lists';
import { namedEditions } from './named-editions';
import type { FunctionResult } from './result';

/** `=DTI.EXPLAIN` over the editions with their names; `explain` tells what it gives and where it fails. */
export function explainByName(criterion: CellArgument, inputs: RangeArgument, edition?: RangeArgument): FunctionResult {
  return explain(namedEditions, criterion, inputs, edition);
}

/** `=DTI.CRITERIA` over the editions with their names; `listCriteria` tells what it gives and where it fails. */
export function listCriteriaByName(edition?: RangeArgument): FunctionResult {
  return listCriteria(namedEditions, edition);
}
