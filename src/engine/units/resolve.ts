import type { Spelling, Unit, UnitCatalogue } from './catalogue';
import { agrees, isAccented, nameKey, type NameKey } from './name-key';
import { OFFICIAL_UNITS } from './official';
import type { UnitLevel } from './schema';

/** What is known of the unit besides its name; each part rules units out. */
interface UnitContext {
  /** The year measured or ranked. */
  readonly year?: number;
  /** The day (ISO) on which the name was written: a list of 2024 published in October 2025 names the new provinces. */
  readonly on?: string;
  readonly level?: UnitLevel;
}

/** Which unit a name means: one, one of several between which a person must choose, or none. */
export type Resolution =
  | { readonly kind: 'one'; readonly unit: Unit }
  | { readonly kind: 'several'; readonly units: readonly Unit[] }
  | {
      readonly kind: 'none';
      /** Units of that name which accents, prefix, year, day or level rule out: Hà Giang in 2026, `xã Hòa Bình`. */
      readonly namesakes: readonly Unit[];
    };

/**
 * Finds the unit that a written name means. The whole name must agree; nothing is completed or guessed.
 * Accents may be left out but not differ; typed, they tell units apart. Without year and day, units of one name that
 * followed each other by a merger are several; a unit that only went on, or changed its name, is one.
 */
export function resolveUnit(
  name: string,
  context: UnitContext = {},
  catalogue: UnitCatalogue = OFFICIAL_UNITS,
): Resolution {
  const asked = nameKey(name);
  const namesakes = catalogue.byKey.get(asked.key) ?? [];
  const units = unitsOf(spelledAs(asked, namesakes)).filter((unit) => isKind(unit, asked) && fits(unit, context));
  const [unit, ...others] = units;
  if (unit === undefined) return { kind: 'none', namesakes: unitsOf(namesakes) };
  return others.length === 0 ? { kind: 'one', unit } : { kind: 'several', units };
}

/** Of the spellings of one key those that can be meant: the very same ones if accents were typed, else all that agree. */
function spelledAs(asked: NameKey, spellings: readonly Spelling[]): readonly Spelling[] {
  const exact = isAccented(asked) ? spellings.filter(({ spelled }) => spelled === asked.spelled) : [];
  return exact.length > 0 ? exact : spellings.filter((spelling) => agrees(asked, spelling));
}

function unitsOf(spellings: readonly Spelling[]): readonly Unit[] {
  return [...new Set(spellings.map(({ unit }) => unit))];
}

function isKind(unit: Unit, { kinds }: NameKey): boolean {
  return kinds === null || unit.names.some(({ kind }) => kinds.includes(kind));
}

function fits(unit: Unit, { year, on, level }: UnitContext): boolean {
  return (
    (level === undefined || unit.level === level) &&
    isWithin(year, unit.firstYear, unit.lastYear) &&
    isWithin(on, unit.from, unit.until)
  );
}

/** ISO dates compare as text. */
function isWithin<T extends number | string>(value: T | undefined, first: T | null, last: T | null): boolean {
  return value === undefined || ((first === null || value >= first) && (last === null || value <= last));
}
