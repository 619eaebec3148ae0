/** The arguments that CONFLICT and CENTRAL share: whose figures, of which period, for which rows. */
import type { CentralFigure } from '../engine/central/figure';
import { FigureFinder } from '../engine/central/for-sheet';
import { readPeriod } from '../engine/central/cells';
import type { Edition } from '../engine/edition/schema';
import { err, ok, type Result } from '../engine/result';
import type { Scoresheet } from '../engine/scoring/scoresheet';
import { columnOf, isBlank, textOf, type CellArgument, type RangeArgument } from './arguments';
import { readCentralRange, type CentralRange } from './central-range';
import { chooseEdition } from './choose-edition';
import type { KnownEdition } from './known-edition';
import { readRows, type CodeRow } from './read-rows';
import { invalidValue, notAvailable, type FunctionError } from './result';

/** The arguments as Excel hands them over. */
export interface CentralArguments {
  readonly unit: CellArgument;
  readonly period: CellArgument;
  readonly criteria: RangeArgument;
  readonly central: RangeArgument;
  readonly edition: RangeArgument | undefined;
}

/** What they say. */
interface CentralQuestion extends CentralRange {
  readonly known: KnownEdition;
  readonly rows: readonly CodeRow[];
  /** A scoresheet of the unit and period, without rows. */
  readonly sheet: Scoresheet;
  /** The figures of the unit and period. */
  readonly ofSheet: readonly CentralFigure[];
}

/** Reads them; `#N/A` where the table has figures and none is of the unit and period. */
export function readQuestion(
  given: CentralArguments,
  editions: readonly Edition[],
): Result<CentralQuestion, FunctionError> {
  const codes = columnOf(given.criteria);
  if (!codes.ok) return codes;
  const known = chooseEdition(given.edition, codes.value, editions);
  if (!known.ok) return known;
  const { edition } = known.value;
  const range = readCentralRange(given.central, edition);
  if (!range.ok) return range;
  const period = periodIn(given.period);
  if (!period.ok) return period;
  const unit = isBlank(given.unit) ? null : textOf(given.unit);
  const sheet = { edition: edition.id, unit, period: period.value, entries: [] };
  const { figures: ofSheet, findings } = new FigureFinder(range.value.figures, known.value.compiled).for(sheet);
  const absent = findings.find(({ check }) => check === 'central-none-for-sheet');
  if (absent !== undefined) {
    const names = { unit: unit ?? '', period: period.value ?? '', units: range.value.figures.units };
    return err(notAvailable((texts) => texts.noCentralFigures(names)));
  }
  return ok({ ...range.value, known: known.value, rows: readRows(codes.value, known.value, 'none'), sheet, ofSheet });
}

function periodIn(cell: CellArgument): Result<string | null, FunctionError> {
  if (isBlank(cell)) return ok(null);
  const text = textOf(cell);
  const period = readPeriod(text);
  return period === null ? err(invalidValue((texts) => texts.badPeriod({ found: text }))) : ok(period);
}
