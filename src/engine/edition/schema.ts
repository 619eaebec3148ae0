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
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

/** One raw figure that a rule reads. `status` inputs list their options; a `yes-no` input is true or false. */
export const Input = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  label: Text,
  kind: z.enum(['count', 'number', 'yes-no', 'status']),
  options: z.optional(z.array(z.strictObject({ id, label: Text })).check(z.minLength(1))),
  /** False where the source gives the rule but does not name its inputs. */
  stated: z.optional(z.boolean()),
});

/** How a criterion's figure is obtained and who verifies it; null is unknown. */
export const Obtained = z.strictObject({
  by: z.nullable(z.enum(['report', 'automatic', 'survey', 'sentiment', 'interview'])),
  /** The system or owner the figure comes from, in the source's words. */
  system: z.nullable(text),
  verifiedBy: z.nullable(text),
});

/** A criterion (chỉ số thành phần, tiêu chí). A criterion with children is a heading: its points are theirs. */
export const Criterion = z.strictObject({
  /** As printed: `1.1`, `4.22.10`, `DTI-07`. Always text: 1.10 is not 1.1. */
  code: text,
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
  /** Unique across the edition's groups and pillars. */
  id,
  /** As printed: `1`, `7`. */
  code: text,
  name: Text,
  max: z.nullable(points),
  scored: z._default(z.boolean(), true),
  kind: z._default(z.nullable(z.enum(['foundation', 'activity'])), null),
  /** Number of criteria the decision gives the group; null is unknown. */
  criteriaCount: z.nullable(z.number().check(z.int(), z.gte(0))),
  criteria: z.array(Criterion),
  /** Criteria known by topic only: no code, no points, not scored; never a substitute for the decision's text. */
  topics: z._default(z.array(z.strictObject({ name: Text, source: text })), []),
});

/** A pillar (trụ cột): groups may be shared between pillars. Its value is points over maximum of its groups. */
export const Pillar = z.strictObject({
  id,
  code: text,
  name: Text,
  groups: z.array(id).check(z.minLength(1)),
  source: text,
});

/** How the index comes from what lies below it. */
export const IndexFormula = z.discriminatedUnion('kind', [
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
  level: z.enum(['nation', 'province', 'ministry', 'department', 'district', 'commune']),
  /** The years whose performance it measures. */
  years: z.array(z.number().check(z.int(), z.gte(2015), z.lte(2100))),
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
  groups: z.array(Group).check(z.minLength(1)),
  pillars: z._default(z.array(Pillar), []),
  sources: z.record(text, z.strictObject({ title: text, url: z.nullable(text), read: z.optional(text) })),
  completeness: z.strictObject({
    criteriaKnown: z.number().check(z.int(), z.gte(0)),
    criteriaTotal: z.nullable(z.number().check(z.int(), z.gte(0))),
    note: Text,
  }),
});

/** An edition as used by the engine; every default is filled in. */
export type Edition = z.infer<typeof Edition>;
export type Group = z.infer<typeof Group>;
export type Pillar = z.infer<typeof Pillar>;
export type Criterion = z.infer<typeof Criterion>;
export type Input = z.infer<typeof Input>;
export type Text = z.infer<typeof Text>;
