import { NO_TOLERANCE, type Tolerance } from '../engine/central/agree';
import { reconcilerOf } from '../engine/central/reconcile';
import { tellingComparison } from '../engine/central/telling';
import type { CriterionVerdict } from '../engine/central/verdict';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import type { Entry } from '../engine/scoring/scoresheet';
import { conflictText, faultyText } from '../messages/conflict-cell';
import {
  isBlank,
  numberIn,
  rowsOf,
  sameRows,
  stateIn,
  textOf,
  type CellArgument,
  type RangeArgument,
} from './arguments';
import { readQuestion, type CentralArguments } from './central-sheet';
import { readFigures } from './read-figures';
import type { CodeRow } from './read-rows';
import { BLANK, invalidValue, told, type CellResult, type FunctionError, type FunctionResult } from './result';

/**
 * CONFLICT(unit, period, criteria, reported, central, [tolerance], [edition]): in each row where what was reported and
 * the central figure do not match; blank where they do, or where there is nothing to compare.
 * @param reported one column of points, or the raw figures of each criterion in the columns a, b, …
 */
export function conflict(
  editions: readonly Edition[],
  given: CentralArguments,
  reported: RangeArgument,
  tolerated?: CellArgument,
): FunctionResult {
  const question = readQuestion(given, editions);
  if (!question.ok) return question.error;
  const tolerance = readTolerance(tolerated);
  if (!tolerance.ok) return tolerance.error;
  const { known, rows, sheet, figures, faulty } = question.value;
  const cells = rowsOf(reported);
  const uneven = sameRows(rows.length, cells.length);
  if (uneven !== null) return uneven;
  const read = rows.map((row, at) => readRow(row, cells[at] ?? []));
  const entries = read.flatMap((each) => (each?.ok === true ? [each.value] : []));
  const reconciler = reconcilerOf(known.compiled, figures, { tolerance: tolerance.value });
  const { verdicts } = reconciler.reconcile({ ...sheet, entries });
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.criterion, verdict]));
  return rows.map((row, at) => {
    const entry = read[at];
    if (row.kind === 'wrong') return [row.error];
    if (row.kind !== 'criterion' || entry === undefined || entry === null) return [BLANK];
    return [entry.ok ? cellOf(verdictOf.get(row.placed.code), faulty.has(row.placed.code)) : entry.error];
  });
}

/** The row's entry; null where it is not a criterion's. */
function readRow(row: CodeRow, cells: readonly CellArgument[]): Result<Entry, FunctionError> | null {
  if (row.kind !== 'criterion') return null;
  const { criterion } = row.placed;
  const [cell] = cells;
  if (cells.length > 1) return readFigures(cells, criterion);
  const points = numberIn(cell);
  if (!points.ok) return err(invalidValue((texts) => texts.pointsNotANumber({ found: points.error })));
  const state = stateIn(cell) ?? (points.value === null ? 'missing' : 'answered');
  const nothing = { max: null, inputs: {}, appraised: [], final: null, texts: {}, at: {} };
  return ok({ criterion: criterion.code, self: points.value, state, ...nothing });
}

function cellOf(verdict: CriterionVerdict | undefined, isFaulty: boolean): CellResult {
  const telling = verdict === undefined ? null : tellingComparison(verdict);
  if (telling !== null) return told(({ language }) => conflictText(telling, language));
  return isFaulty && verdict?.verdict === 'no-central' ? told(({ language }) => faultyText(language)) : BLANK;
}

/** `0.05` is absolute, `1%` as text a share of the central figure; blank tolerates nothing. */
function readTolerance(cell: CellArgument | undefined): Result<Tolerance, FunctionError> {
  if (isBlank(cell)) return ok(NO_TOLERANCE);
  const text = textOf(cell);
  const [, share] = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text) ?? [];
  if (share !== undefined) return ok({ absolute: 0, relative: Number(share.replace(',', '.')) / 100 });
  return typeof cell === 'number' && cell >= 0
    ? ok({ absolute: cell, relative: 0 })
    : err(invalidValue((texts) => texts.badTolerance({ found: text })));
}
