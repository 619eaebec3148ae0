import type { Unit } from '../engine/units/catalogue';
import { resolveUnit } from '../engine/units/resolve';
import { columnOf, isBlank, textOf, type CellArgument, type RangeArgument } from './arguments';
import { BLANK, invalidValue, notAvailable, type CellResult, type FunctionResult } from './result';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;

/**
 * UNIT(names, [year]): name and official code of the unit that each name means, in two columns; the code is blank where
 * there is none. `#N/A` where no unit has the name, or where several have: after a merger the year tells them apart.
 */
export function unitNames(names: RangeArgument, year?: CellArgument): FunctionResult {
  const cells = columnOf(names);
  if (!cells.ok) return cells.error;
  const isGiven = !isBlank(year);
  if (isGiven && !isYear(year)) return invalidValue((texts) => texts.badYear({ found: textOf(year) }));
  const context = isYear(year) ? { year } : {};
  return cells.value.map((cell): readonly CellResult[] => {
    const name = textOf(cell);
    if (isBlank(cell)) return [BLANK, BLANK];
    const found = resolveUnit(name, context);
    if (found.kind === 'one') return [found.unit.name, found.unit.code ?? BLANK];
    const error =
      found.kind === 'several'
        ? notAvailable((texts) => texts.severalUnits({ name, units: found.units.map(lifeOf) }))
        : notAvailable((texts) => texts.unknownUnit({ name, namesakes: found.namesakes.map(lifeOf) }));
    return [error, error];
  });
}

function isYear(cell: CellArgument | undefined): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR;
}

/** A unit by its name and the years that tell it from its namesakes: `Tuyên Quang (–2024)`. */
function lifeOf({ name, firstYear, lastYear }: Unit): string {
  return firstYear === null && lastYear === null
    ? name
    : `${name} (${[firstYear, lastYear].map((year) => (year === null ? '' : String(year))).join('–')})`;
}
