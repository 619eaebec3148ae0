/** Which rows and workbooks are of one unit, however its name is written. */
import type { Edition } from '../edition/schema';
import { tidy } from '../text';
import type { Unit } from '../units/catalogue';
import { agrees, nameKey } from '../units/name-key';
import { resolveUnit } from '../units/resolve';
import type { UnitLevel } from '../units/schema';

/** Who a written name means. */
export interface Identity {
  readonly name: string;
  /** The same for every way to write the name of one unit. */
  readonly key: string;
  /** The unit, where it is one that the product knows; communes are not among them. */
  readonly unit: Unit | null;
}

const KNOWN_LEVELS: readonly UnitLevel[] = ['province', 'ministry'];

/**
 * Identifies a unit by its name. `years` are those it may have been measured in: where a merger left a name with
 * another unit, they must all agree on one, else only the name as written counts.
 */
export function identifyUnit(name: string, level: Edition['level'], years: readonly number[]): Identity {
  const unit = knownUnit(name, level, years);
  return { name: tidy(name), key: unit === null ? keyOfName(name) : `id:${unit.id}`, unit };
}

/** Whether two names that are not known may be one unit's, one of them written without accents or kind. */
export function isAlike(a: Identity, b: Identity): boolean {
  if (a.key === b.key || a.unit !== null || b.unit !== null) return false;
  const [one, other] = [nameKey(a.name), nameKey(b.name)];
  const sameKind = one.kinds === null || other.kinds === null || one.kinds.some((kind) => other.kinds?.includes(kind));
  return one.key === other.key && one.key !== '' && sameKind && (agrees(one, other) || agrees(other, one));
}

function knownUnit(name: string, level: Edition['level'], years: readonly number[]): Unit | null {
  const known = KNOWN_LEVELS.find((each) => each === level);
  if (known === undefined) return null;
  const contexts = years.length === 0 ? [{ level: known }] : years.map((year) => ({ level: known, year }));
  const found = contexts.map((context) => resolveUnit(name, context));
  const units = new Set(found.map((resolution) => (resolution.kind === 'one' ? resolution.unit : null)));
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

function keyOfName(name: string): string {
  const { key, spelled, kinds } = nameKey(name);
  return key === '' ? `text:${tidy(name)}` : `name:${kinds?.join('/') ?? ''}:${spelled}`;
}

/**
 * The same key for every way to write a name, where neither level nor year is known. A name that several units had,
 * before and after a merger, stands for them all.
 */
export function anyUnitKey(name: string): string {
  const resolution = resolveUnit(name, {});
  switch (resolution.kind) {
    case 'one':
      return `id:${resolution.unit.id}`;
    case 'several':
      return `id:${resolution.units
        .map(({ id }) => id)
        .sort()
        .join('|')}`;
    default:
      return keyOfName(name);
  }
}
