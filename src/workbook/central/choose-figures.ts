import type { CentralFigure } from '../../engine/central/figure';
import type { CentralFigures } from '../../engine/central/figures';
import { unitReader } from '../../engine/central/unit-names';
import type { Edition } from '../../engine/edition/schema';

/** The unit whose figures matter in a workbook, by its name; null where the form names none. */
interface ConcernedUnit {
  readonly unit: string | null;
  readonly edition: Edition | null;
}

/**
 * The figures to keep: all of them, or, where there are more than `most`, those of the unit concerned and those that name
 * no unit.
 */
export function figuresToKeep(
  figures: CentralFigures,
  most: number,
  { unit, edition }: ConcernedUnit,
): readonly CentralFigure[] {
  if (figures.size <= most || unit === null) {
    return [...figures];
  }
  const read = unitReader(edition, [unit]);
  const names = figures.units.filter((name) => read(name).kind === 'keep');
  return [null, ...names].flatMap((name) => [...figures.of(name)]);
}
