/** Entries as they are read back: what is no entry of this version is told, not guessed at. */
import * as z from 'zod/mini';
import { ROLES, TAKEN, type ReviewEntry } from './model';

const text = z.string();
const points = z.nullable(z.number());
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.number().check(z.int(), z.gte(0));

const Choice = z.looseObject({ take: z.enum(TAKEN), points: z.number() });
const Content = z.union([
  z.looseObject({ formula: text }),
  z.looseObject({ value: z.union([text, z.number(), z.boolean(), z.null()]) }),
]);
const Filled = z.looseObject({ sheet: text, address: text, round: z.number(), was: Content, now: z.number() });
const Snapshot = z.looseObject({
  max: points,
  self: points,
  appraised: points,
  central: points,
  computed: points,
  final: points,
});
const FactRow = z.looseObject({
  criterion: text,
  max: points,
  self: points,
  appraised: z.array(points),
  final: points,
  inputs: z.nullable(text),
  hidden: z.boolean(),
});

const common = {
  number: z.number().check(z.int(), z.gte(1)),
  form: text,
  criterion: z.nullable(text),
  check: z.nullable(text),
  round: z.number().check(z.int(), z.gte(1)),
  author: z.looseObject({ name: text, role: z.enum(ROLES) }),
  at: text,
  reason: text,
  before: z.nullable(Snapshot),
  batch: z.nullable(count),
  previous: hash,
  digest: text,
  hash,
};

const Simple = z.discriminatedUnion('kind', [
  z.looseObject({ ...common, kind: z.literal('opinion'), choice: z.nullable(Choice) }),
  z.looseObject({ ...common, kind: z.literal('conclusion'), choice: Choice, filled: z.nullable(Filled) }),
  z.looseObject({ ...common, kind: z.literal('approval'), entry: z.nullable(text) }),
  z.looseObject({ ...common, kind: z.literal('explanation-request') }),
  z.looseObject({ ...common, kind: z.literal('explanation'), stage: z.enum(['submission', 'answer']) }),
  z.looseObject({ ...common, kind: z.literal('not-applicable-request') }),
  z.looseObject({ ...common, kind: z.literal('not-applicable-ruling'), accepted: z.boolean() }),
  z.looseObject({ ...common, kind: z.literal('round-closed') }),
  z.looseObject({ ...common, kind: z.literal('undo'), entries: z.array(text), restored: z.array(text) }),
  z.looseObject({
    ...common,
    kind: z.literal('facts'),
    rows: z.array(FactRow),
    gone: z.array(text),
    central: z.nullable(text),
  }),
]);

const Merge = z.looseObject({
  ...common,
  kind: z.literal('merge'),
  common: count,
  heads: z.tuple([hash, hash]),
  other: z.array(z.unknown()),
});

/**
 * One entry of a log; null where it is none, or of a kind that this version does not know. Keys that it does not know are
 * kept: the seal covers them.
 */
export function parseEntry(value: unknown): ReviewEntry | null {
  const simple = Simple.safeParse(value);
  if (simple.success) {
    return simple.data;
  }
  const merge = Merge.safeParse(value);
  if (!merge.success) {
    return null;
  }
  const other = merge.data.other.map(parseEntry);
  const read = other.filter((entry) => entry !== null);
  return read.length < other.length ? null : { ...merge.data, other: read };
}
