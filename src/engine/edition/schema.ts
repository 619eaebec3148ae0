/**
 * What an edition is (bộ chỉ số): one decision's criteria, for one level, with the years it serves.
 * Editions are data. What the sources do not say is null and shown as unknown; nothing is invented.
 */
import * as z from 'zod/mini';
import { Rule } from './rule-schema';

const text = z.string().check(z.minLength(1));

/** A text in Vietnamese (as the decision words it, where seen) and English. */
export const Text = z.strictObject({ vi: text, en: text });

const points = z.number().check(z.gte(0), z.lte(10_000));
const count = z.number().check(z.int(), z.gte(0));
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

/** One raw figure that a rule reads. `status` inputs list their options; a `yes-no` input is true or false. */
export const Input = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  label: Text,
  kind: z.enum(['count', 'number', 'yes-no', 'status']),
  options: z.optional(z.array(z.strictObject({ id, label: Text })).check(z.minLength(1))),
  /** False where the source gives the rule but does not name its inputs. */
  stated: z.optional(z.boolean()),
  /** Inputs of one edition with the same quantity are one figure (dossiers of the year, staff), asked for more than once. */
  quantity: z.optional(id),
});

/** How a criterion's figure is obtained and who verifies it; null is unknown. */
const Obtained = z.strictObject({
  by: z.nullable(z.enum(['report', 'automatic', 'survey', 'sentiment', 'interview'])),
  /** The system or owner the figure comes from, in the source's words. */
  system: z.nullable(text),
  verifiedBy: z.nullable(text),
});

/** A criterion (chỉ số thành phần, tiêu chí). A criterion with children is a heading: its points are theirs. */
export const Criterion = z.strictObject({
  /** As printed: `1.1`, `4.22.10`, `DTI-07`. Always text: 1.10 is not 1.1. */
  code: text,
  /** False where the source prints no code and a running number stands for it. */
  codeStated: z.optional(z.boolean()),
  name: Text,
  max: z.nullable(points),
  /** False when data are collected but earn nothing. */
  scored: z._default(z.boolean(), true),
  /** Code of the heading this criterion stands under. */
  parent: z.optional(text),
  /** Unit of measure in the source's words; null is unknown. */
  unit: z.nullable(text),
  inputs: z._default(z.array(Input), []),
  rule: Rule,
  /** What the criterion earns when its denominator is truly zero: full points where the decision says so, else a person is asked. */
  didNotArise: z._default(z.enum(['full', 'ask']), 'ask'),
  /** May the unit ask that the criterion be left out? Null is unknown and treated as a request that a reviewer decides. */
  notApplicable: z._default(z.nullable(z.enum(['on-request', 'never'])), null),
  obtained: z._default(Obtained, { by: null, system: null, verifiedBy: null }),
  evidence: z._default(z.nullable(text), null),
  /** Nature in HCMC's table: NV task, CT target, CT&NV both. */
  nature: z._default(z.nullable(z.enum(['NV', 'CT', 'CT&NV'])), null),
  responsible: z._default(z.nullable(text), null),
  /** Id in the edition's `sources`. */
  source: text,
  /** What a reader must know: contradictions and gaps of the source. */
  remarks: z._default(z.array(Text), []),
});

/** A group (chỉ số chính). An unscored group is collected and earns nothing. */
export const Group = z.strictObject({
  /** Unique across the edition's groups, pillars and leagues. */
  id,
  /** As printed: `1`, `7`. */
  code: text,
  name: Text,
  /** False where the name is inferred from a set built on the same model. */
  nameStated: z.optional(z.boolean()),
  max: z.nullable(points),
  scored: z._default(z.boolean(), true),
  kind: z._default(z.nullable(z.enum(['foundation', 'activity'])), null),
  /** Number of criteria the decision gives the group; null is unknown. */
  criteriaCount: z.nullable(count),
  /** Number of component indices between group and criteria, in editions that have both (2020); null is unknown or none. */
  componentCount: z._default(z.nullable(count), null),
  criteria: z.array(Criterion),
  /** Criteria known by topic only: no code, no points, not scored; never a substitute for the decision's text. */
  topics: z._default(z.array(z.strictObject({ name: Text, source: text })), []),
});

/**
 * A pillar (trụ cột): groups may be shared between pillars. Its value is points over maximum of its groups.
 * `max` is what the decision gives the pillar; it counts where the maxima of the groups are not known.
 */
export const Pillar = z.strictObject({
  id,
  code: text,
  name: Text,
  groups: z.array(id).check(z.minLength(1)),
  max: z._default(z.nullable(points), null),
  criteriaCount: z._default(z.nullable(count), null),
  componentCount: z._default(z.nullable(count), null),
  source: text,
});

/** A league (khối): units that the edition ranks among themselves only. */
export const League = z.strictObject({ id, name: Text, note: z.optional(Text) });

/** What a scoresheet may cover: the year, or in it a quarter, or what has added up after six or nine months. */
const PeriodKind = z.enum(['year', 'nine-months', 'half', 'quarter']);

/** How the index comes from what lies below it. */
const IndexFormula = z.discriminatedUnion('kind', [
  /** Points of the scored groups over their maximum. */
  z.strictObject({ kind: z.literal('points-over-max') }),
  /** Weighted sum of pillar values: 0.4, 0.3, 0.3 in 2020. */
  z.strictObject({
    kind: z.literal('weighted-pillars'),
    weights: z.record(id, z.number().check(z.positive(), z.lte(1))),
  }),
]);

export const Edition = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: Text,
  /** Whom it assesses. `department`: the agencies of one province, city or ministry. */
  level: z.enum(['nation', 'province', 'ministry', 'department', 'district', 'commune']),
  /** The years whose performance it measures; empty where the source does not say. */
  years: z.array(z.number().check(z.int(), z.gte(2015), z.lte(2100))),
  periods: z._default(z.array(PeriodKind).check(z.minLength(1)), ['year']),
  decision: z.strictObject({
    number: z.nullable(text),
    /** ISO date. */
    issued: z.nullable(z.iso.date()),
    certainty: z.enum(['stated', 'inferred', 'unknown']),
    note: z.optional(Text),
  }),
  max: z.strictObject({
    points: z.nullable(points),
    basis: z.enum(['stated', 'sum-of-criteria', 'unknown']),
    note: z.optional(Text),
  }),
  rounding: z.strictObject({
    /** Decimals to which each row is rounded before adding; null: rows are not rounded. */
    rows: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(9))),
    /** Decimals of published points. */
    points: z.number().check(z.int(), z.gte(0), z.lte(9)),
    /** Decimals of published index values. */
    index: z.number().check(z.int(), z.gte(0), z.lte(9)),
  }),
  /** What ranks compare, at the published precision. */
  ranking: z.strictObject({ compares: z.enum(['index', 'points']) }),
  index: IndexFormula,
  /** What the decision calls a group and a criterion. */
  terms: z._default(z.strictObject({ group: Text, criterion: Text }), {
    group: { vi: 'Chỉ số chính', en: 'Group' },
    criterion: { vi: 'Chỉ số thành phần', en: 'Criterion' },
  }),
  /** Empty only where nothing of the structure is known. */
  groups: z.array(Group),
  pillars: z._default(z.array(Pillar), []),
  /** Empty: all units are ranked together. */
  leagues: z._default(z.array(League), []),
  sources: z.record(text, z.strictObject({ title: text, url: z.nullable(text), read: z.optional(text) })),
  completeness: z.strictObject({
    criteriaKnown: count,
    criteriaTotal: z.nullable(count),
    componentsTotal: z._default(z.nullable(count), null),
    note: Text,
  }),
});

/** An edition as used by the engine; every default is filled in. */
export type Edition = z.infer<typeof Edition>;
export type Group = z.infer<typeof Group>;
export type Pillar = z.infer<typeof Pillar>;
export type League = z.infer<typeof League>;
type PeriodKind = z.infer<typeof PeriodKind>;
export type Criterion = z.infer<typeof Criterion>;
export type Input = z.infer<typeof Input>;
export type Text = z.infer<typeof Text>;
