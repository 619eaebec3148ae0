import { nameKey } from './name-key';
import type { UnitFile, UnitKind, UnitLevel, UnitRecord } from './schema';

/** A unit (cơ quan, đơn vị, địa phương). Two units of one name that stood one after the other are two units. */
export interface Unit extends Readonly<UnitRecord> {
  readonly level: UnitLevel;
  /** The name today, or the last one it had. */
  readonly name: string;
  readonly kind: UnitKind;
  /** First and last day it stood (ISO, both inclusive); null: beyond what the mergers tell. */
  readonly from: string | null;
  readonly until: string | null;
  /**
   * Years for which it is measured or ranked, both inclusive; null as above. In the year of a reform old and new
   * units overlap: the old ones were measured, the new ones ranked.
   */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Units that went into one, with the day and the rule of their reform. */
interface Merger {
  readonly into: Unit;
  readonly from: readonly Unit[];
  /** First day of `into`, ISO. */
  readonly date: string;
  /** Last year measured in `from` and first year ranked as `into`. */
  readonly year: number;
  readonly values: 'plain-mean' | 'unknown';
}

/** A unit under one way to write it. */
export interface Spelling {
  readonly unit: Unit;
  readonly spelled: string;
}

/** Units to look up by id or name, in the order of the files. */
export interface UnitCatalogue {
  readonly units: readonly Unit[];
  readonly byId: ReadonlyMap<string, Unit>;
  /** By the key of every name and spelling (`nameKey`). */
  readonly byKey: ReadonlyMap<string, readonly Spelling[]>;
  readonly mergers: readonly Merger[];
}

/**
 * Puts files of units together.
 * @throws Error when an id stands twice, a merger names a unit that no file has, or a name is empty.
 */
export function catalogueOf(files: readonly UnitFile[]): UnitCatalogue {
  const units = files.flatMap((file) => file.units.map((record) => unitOf(record, file)));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  if (byId.size < units.length) throw new Error('The id of a unit stands twice.');
  const named = (id: string): Unit => {
    const unit = byId.get(id);
    if (unit === undefined) throw new Error(`No unit has the id "${id}".`);
    return unit;
  };
  const mergers = files.flatMap(({ reforms }) =>
    reforms.flatMap(({ date, lastMeasured, values, mergers: records }) =>
      records.map(({ into, from }) => ({ into: named(into), from: from.map(named), date, year: lastMeasured, values })),
    ),
  );
  return { units, byId, byKey: spellingsByKey(units), mergers };
}

function unitOf(record: UnitRecord, { level, reforms }: UnitFile): Unit {
  const { id, names } = record;
  const last = names.at(-1);
  if (last === undefined) throw new Error(`Unit "${id}" has no name.`);
  const begun = reforms.find(({ mergers }) => mergers.some(({ into, from }) => into === id && !from.includes(id)));
  const ended = reforms.find(({ mergers }) => mergers.some(({ into, from }) => into !== id && from.includes(id)));
  return {
    ...record,
    level,
    name: last.name,
    kind: last.kind,
    from: begun?.date ?? null,
    until: ended === undefined ? null : dayBefore(ended.date),
    firstYear: begun?.lastMeasured ?? null,
    lastYear: ended?.lastMeasured ?? null,
  };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function spellingsByKey(units: readonly Unit[]): ReadonlyMap<string, readonly Spelling[]> {
  const byKey = new Map<string, Spelling[]>();
  for (const unit of units) {
    for (const text of [...unit.names.map(({ name }) => name), ...unit.spellings]) {
      const { key, spelled } = nameKey(text);
      if (key === '') throw new Error(`Unit "${unit.id}" has an empty name.`);
      const spellings = byKey.get(key) ?? [];
      byKey.set(key, [...spellings, { unit, spelled }]);
    }
  }
  return byKey;
}
