import { scaled } from '../engine/central/agree';
import type { CentralFigure } from '../engine/central/figure';
import { columnNamed, type CentralColumn } from '../engine/central/headings';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import { dateText } from '../messages/date';
import { isBlank, textOf, type CellArgument } from './arguments';
import { readQuestion, type CentralArguments } from './central-sheet';
import { BLANK, invalidValue, told, type CellResult, type FunctionError, type FunctionResult } from './result';

/** What of a figure can be asked for. */
const ASKED = [
  'value',
  'numerator',
  'denominator',
  'decimals',
  'source',
  'asOf',
] as const satisfies readonly CentralColumn[];
type Asked = (typeof ASKED)[number];

/**
 * CENTRAL(unit, period, criteria, central, [what], [edition]): in each row what the central table has about the criterion:
 * its value (scale applied), or the column asked for by its heading; blank where there is none.
 */
export function centralFigures(
  editions: readonly Edition[],
  given: CentralArguments,
  what?: CellArgument,
): FunctionResult {
  const asked = readAsked(what);
  if (!asked.ok) return asked.error;
  const question = readQuestion(given, editions);
  if (!question.ok) return question.error;
  const { rows, ofSheet } = question.value;
  const byCode = new Map<string, CentralFigure>();
  for (const figure of ofSheet) {
    if ('criterion' in figure.key && !byCode.has(figure.key.criterion)) byCode.set(figure.key.criterion, figure);
  }
  return rows.map((row) => {
    if (row.kind === 'wrong') return [row.error];
    const figure = row.kind === 'criterion' ? byCode.get(row.placed.code) : undefined;
    return [figure === undefined ? BLANK : cellOf(figure, asked.value)];
  });
}

function cellOf(figure: CentralFigure, asked: Asked): CellResult {
  const { asOf, value, numerator, denominator, scale } = figure;
  switch (asked) {
    case 'asOf':
      return asOf === null ? BLANK : told(({ language }) => dateText(asOf, language));
    case 'value':
      if (value !== null) return scaled({ central: value, scale });
      return numerator === null || denominator === null || denominator === 0 ? BLANK : numerator / denominator;
    case 'numerator':
    case 'denominator':
    case 'decimals':
    case 'source':
      return figure[asked] ?? BLANK;
  }
}

function readAsked(cell: CellArgument | undefined): Result<Asked, FunctionError> {
  if (isBlank(cell)) return ok('value');
  const text = textOf(cell);
  const asked = ASKED.find((each) => each === columnNamed(text));
  return asked === undefined ? err(invalidValue((texts) => texts.badCentralColumn({ found: text }))) : ok(asked);
}
