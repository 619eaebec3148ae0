/**
 * Units as data: provinces, cities, ministries and agencies with their names, spellings, leagues and mergers.
 * Each fact says what it rests on; how long a unit stood follows from the mergers.
 */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const year = z.number().check(z.int(), z.gte(2015), z.lte(2100));

/** What a fact rests on: read in a source, concluded from other facts, or known and not yet read in a source. */
const FactBasis = z.enum(['seen', 'inferred', 'general-knowledge']);

/** What a unit is called and what it is: a name such as `Huế` says neither province nor city. */
const UnitName = z.strictObject({
  /** Without its kind, unless the kind belongs to the name: `Hà Nội`, `Bộ Tài chính`. */
  name: text,
  kind: z.enum(['province', 'city', 'ministry', 'agency', 'department', 'district', 'commune', 'ward', 'special-zone']),
  /** First and last day (ISO) of this name where the unit had another before or after. */
  from: z.optional(z.iso.date()),
  until: z.optional(z.iso.date()),
});

/** One unit under one id, whatever names it had; units that mergers ended are kept. */
export const UnitRecord = z.strictObject({
  id,
  /** Official code of the administrative unit, as text: `01`. Null where there is none or it is unknown. */
  code: z.nullable(z.string().check(z.regex(/^\d{2,5}$/))),
  /** In order of time; the last one is the name today. */
  names: z.array(UnitName).check(z.minLength(1)),
  /** Other spellings. Case, accents, blanks, dashes and prefixes such as `tỉnh` or `TP.` need none. */
  spellings: z.array(text),
  /** Who is ranked with whom (khối). A unit may be assessed and not ranked, or not assessed at all. */
  league: z.enum(['provinces', 'ministries-with-services', 'ministries-without-services', 'not-assessed', 'unknown']),
  /** Years in whose published rankings the unit was seen; not the list of all its years. */
  rankedIn: z.optional(z.array(year)),
  basis: z.strictObject({ code: z.optional(FactBasis), league: z.optional(FactBasis) }),
});

/** Units that went into one. A unit that absorbs others and goes on stands on both sides. */
const MergerRecord = z.strictObject({
  into: id,
  from: z.array(id).check(z.minLength(1)),
  basis: FactBasis,
  /** Id in the file's `sources`. */
  source: z.nullable(text),
});

/** Mergers that took effect on one day. */
const Reform = z.strictObject({
  /** First day of the new units, ISO. */
  date: z.iso.date(),
  /** Last year measured in the old units; the ranking of that year already lists the new ones. */
  lastMeasured: year,
  /** How values of the old units become those of the new one for that ranking. */
  values: z.enum(['plain-mean', 'unknown']),
  /** What `lastMeasured` and `values` rest on. */
  basis: FactBasis,
  source: z.nullable(text),
  mergers: z.array(MergerRecord),
});

/** One file: all units of a level. */
export const UnitFile = z.strictObject({
  format: z.literal(1),
  level: z.enum(['province', 'ministry', 'department', 'district', 'commune']),
  sources: z.record(text, z.strictObject({ title: text, url: z.nullable(text) })),
  reforms: z.array(Reform),
  units: z.array(UnitRecord),
});

export type UnitFile = z.infer<typeof UnitFile>;
export type UnitRecord = z.infer<typeof UnitRecord>;
/** The level of all units of a file. */
export type UnitLevel = UnitFile['level'];
/** The kind of unit that stands before a name: `tỉnh`, `xã`. */
export type UnitKind = z.infer<typeof UnitName>['kind'];
