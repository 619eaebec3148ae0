/** A published ranking for programs, format 1: all that is needed to compute it again from its sources. */
import * as z from 'zod/mini';
import { BASES } from '../../engine/scoring/scoresheet';

const text = z.string().check(z.minLength(1));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const basis = z.nullable(z.enum(BASES));
const figure = z.nullable(z.number());
const place = z.int().check(z.positive());
const parts = z.record(text, z.strictObject({ index: figure, rank: z.nullable(place) }));

/** A file that something was taken from; `file` is its name without folders. */
const source = { file: text, sha256 };

/** A unit as written, with the values it was ranked by. */
export const PublishedUnit = z.strictObject({
  unit: text,
  rank: place,
  /** 0..1, at the edition's precision. */
  index: figure,
  points: figure,
  /** By id. */
  groups: parts,
  pillars: parts,
  /** Points by code of the criterion; left out where only groups are known, and in results made before they were told. */
  criteria: z.optional(z.record(text, figure)),
  previousRank: z.nullable(place),
  /** Places risen (positive) or fallen. */
  change: z.nullable(z.int()),
});

/** The units of one league, by rank; `by` is the basis on which they were ranked. */
export const PublishedLeague = z.strictObject({
  league: z.nullable(text),
  by: basis,
  units: z.array(PublishedUnit),
  /** `reason`: id of the reason. */
  unranked: z.array(z.strictObject({ unit: text, reason: text })),
});

/**
 * The whole file. Numbers are as they were computed, so that computing them again from the sources must give the same.
 */
export const PublishedResult = z.strictObject({
  format: z.literal(1),
  product: z.strictObject({ name: z.literal('dti-scorecard'), version: text }),
  /** ISO 8601. */
  made: z.iso.datetime(),
  /** Id of the edition, and the SHA-256 of its canonical JSON, as it was used. */
  edition: text,
  editionSha256: sha256,
  period: z.nullable(text),
  /** The basis asked for; null: the best that each league has complete. */
  by: basis,
  /** The sheet asked for in workbooks with several forms; left out where none was, or no scoresheet was read from it. */
  sheet: z.optional(text),
  /** Whether nothing said that the units were ready; results made before this was told do not have it. */
  draft: z.optional(z.boolean()),
  sources: z.array(z.strictObject({ ...source, units: z.int().check(z.positive()) })),
  lists: z.array(z.strictObject({ role: z.enum(['units', 'previous']), ...source })),
  leagues: z.array(PublishedLeague),
  /** The matching code that is printed on the papers: it stands for everything above but `made`. */
  code: z.string().check(z.regex(/^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/)),
});

export type PublishedResult = z.infer<typeof PublishedResult>;
export type PublishedLeague = z.infer<typeof PublishedLeague>;
export type PublishedUnit = z.infer<typeof PublishedUnit>;
