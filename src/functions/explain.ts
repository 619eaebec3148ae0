import type { Edition } from '../engine/edition/schema';
import { explainCriterion } from '../engine/scoring/explain';
import { explanationSpeech as en } from '../messages/en/explanation';
import { explanationText } from '../messages/explanation';
import { explanationSpeech as vi } from '../messages/vi/explanation';
import { isBlank, rowsOf, textOf, type CellArgument, type RangeArgument } from './arguments';
import { chooseEdition } from './choose-edition';
import { readFigures } from './read-figures';
import { readRows } from './read-rows';
import { notAvailable, told, type FunctionResult } from './result';

const SPEECH = { vi, en };

/**
 * EXPLAIN(criterion, inputs, [edition]): how the points of one criterion come about, in words: its rule, the figures
 * read, what the rule made of them, the points or why there are none, and the decision.
 * @param inputs the criterion's figures in a row or a column
 */
export function explain(
  editions: readonly Edition[],
  typed: CellArgument,
  inputs: RangeArgument,
  named?: RangeArgument,
): FunctionResult {
  if (isBlank(typed)) return notAvailable((texts) => texts.noCriterion());
  const known = chooseEdition(named, [typed], editions);
  if (!known.ok) return known.error;
  const [row] = readRows([typed], known.value, 'none');
  if (row?.kind === 'wrong') return row.error;
  if (row?.kind !== 'criterion' || row.placed.isHeading) {
    return notAvailable((texts) => texts.notACriterion({ code: textOf(typed) }));
  }
  const { criterion } = row.placed;
  const entry = readFigures(rowsOf(inputs).flat(), criterion);
  if (!entry.ok) return entry.error;
  const trace = explainCriterion(known.value.compiled, entry.value);
  return told(({ language }) => explanationText(trace, criterion, SPEECH[language]));
}
