/** Which units came from which: provinces merged on 1 July 2025, ministries on 1 March 2025. */
import type { Unit, UnitCatalogue } from './catalogue';
import { OFFICIAL_UNITS } from './official';

/**
 * The units that stand for `unit` in the ranking of `year`: itself, or what it went into.
 * Hà Giang in 2023 is Hà Giang; in 2024, ranked after the merger, it is the new Tuyên Quang.
 */
export function successorsOf(unit: Unit, year: number, catalogue: UnitCatalogue = OFFICIAL_UNITS): readonly Unit[] {
  const mergers = catalogue.mergers.filter(
    (merger) => year >= merger.year && merger.into !== unit && merger.from.includes(unit),
  );
  return mergers.length === 0 ? [unit] : unique(mergers.flatMap(({ into }) => successorsOf(into, year, catalogue)));
}

/**
 * The units that were measured in `year` for what `unit` is now: itself, or what went into it.
 * The new Tuyên Quang in 2024, measured before the merger, is Hà Giang and the old Tuyên Quang; in 2025 it is itself.
 */
export function predecessorsOf(unit: Unit, year: number, catalogue: UnitCatalogue = OFFICIAL_UNITS): readonly Unit[] {
  const mergers = catalogue.mergers.filter((merger) => year <= merger.year && merger.into === unit);
  if (mergers.length === 0) return [unit];
  return unique(
    mergers.flatMap(({ from }) =>
      from.flatMap((part) => (part === unit ? [unit] : predecessorsOf(part, year, catalogue))),
    ),
  );
}

function unique(units: readonly Unit[]): readonly Unit[] {
  return [...new Set(units)];
}
