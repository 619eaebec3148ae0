/** Which unit a row of a central table is of. */
import type { Edition } from '../edition/schema';
import { identifyUnit, isAlike } from '../ranking/identity';
import { OFFICIAL_UNITS } from '../units/official';
import { resolveUnit, type Resolution } from '../units/resolve';
import type { UnitLevel } from '../units/schema';

/** What becomes of a row by its unit: it is kept under a name, left out as another unit's, or the name is no unit. */
type ReadUnit =
  | { readonly kind: 'keep'; readonly name: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown'; readonly namesakes: readonly string[] }
  | { readonly kind: 'unclear'; readonly units: readonly string[] };

/** Takes the name, or the official code, of a unit as the table has it. */
export type UnitReader = (written: string) => ReadUnit;

/** Levels whose units the product knows all by name. */
const KNOWN_LEVELS: readonly UnitLevel[] = ['province', 'ministry'];
const OFFICIAL_CODE = /^\d{2,5}$/;

/** Reads names of units; each name is looked up once. `asked` are the units whose figures are wanted; null wants all. */
export function unitReader(edition: Edition | null, asked: readonly string[] | null): UnitReader {
  const level = edition?.level ?? 'commune';
  const years = edition?.years ?? [];
  const wanted = asked === null ? null : asked.map((name) => identifyUnit(name, level, years));
  const seen = new Map<string, ReadUnit>();
  const read = (written: string): ReadUnit => {
    const name = nameOfCode(written, level) ?? written;
    const unknown = unknownUnit(name, level, years);
    if (unknown !== null) return unknown;
    const identity = identifyUnit(name, level, years);
    const isWanted = wanted === null || wanted.some((other) => other.key === identity.key || isAlike(other, identity));
    return isWanted ? { kind: 'keep', name } : { kind: 'other' };
  };
  return (written) => {
    const unit = seen.get(written) ?? read(written);
    seen.set(written, unit);
    return unit;
  };
}

/** The name of the unit that an official code stands for: `01`. */
function nameOfCode(written: string, level: Edition['level']): string | null {
  if (!OFFICIAL_CODE.test(written)) return null;
  const units = OFFICIAL_UNITS.units.filter((unit) => unit.code === written && unit.level === level);
  return units.at(-1)?.name ?? null;
}

/** What keeps a name from being one of the units of a level that are all known; null where nothing does. */
function unknownUnit(name: string, level: Edition['level'], years: readonly number[]): ReadUnit | null {
  const known = KNOWN_LEVELS.find((each) => each === level);
  if (known === undefined) return null;
  const contexts = years.length === 0 ? [{ level: known }] : years.map((year) => ({ level: known, year }));
  const resolutions = contexts.map((context) => resolveUnit(name, context));
  return resolutions.some(({ kind }) => kind === 'one') ? null : whyNone(resolutions);
}

function whyNone(resolutions: readonly Resolution[]): ReadUnit {
  const several = resolutions.find((resolution) => resolution.kind === 'several');
  if (several !== undefined) return { kind: 'unclear', units: several.units.map(({ id }) => id) };
  const namesakes = resolutions.flatMap((resolution) => (resolution.kind === 'none' ? resolution.namesakes : []));
  return { kind: 'unknown', namesakes: [...new Set(namesakes.map((unit) => unit.name))] };
}
