/**
 * The open workbook, for those who stand on it: read it, plan a command from what was read, run the plan.
 *
 *     const done = await runCommand((book) => planBind(book, request), PRODUCT_VERSION);
 */
export { applyPlan } from './apply-plan';
export { runCommand, type CommandFailure, type Planner } from './command';
export { probeFunctions, saysItHasFunctions } from './probe';
export { readSheets, readWorkbook, type OpenBook, type OpenWorkbook } from './read-sheets';
export { readReview, type OpenReview } from './read-review';
export { createRefresher } from './refresher';
export { runReview, type ReviewCommand, type ReviewDone } from './review';
export { readExcel, runExcel, type ExcelFailure, type ExcelFailureKind } from './run';
export { selectCell } from './select-cell';
export { readCursor } from './selection';
export { watchWorkbook, type StopWatching } from './watch';
export { writePlan } from './write-plan';
