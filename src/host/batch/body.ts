/** The body of a batch as office.js sends it. Names and numbers are read off office.js 16.0.15407 (docs/embedded-host.md). */
import * as z from 'zod/mini';

const argumentInfo = z.object({
  Arguments: z.optional(z.array(z.unknown())),
  /** Beside each argument the path of the object it stands for; 0 for a plain value, an array inside an array. */
  ReferencedObjectPathIds: z.optional(z.array(z.unknown())),
});

const queryInfo = z.object({
  Select: z.optional(z.array(z.string())),
  Expand: z.optional(z.array(z.string())),
  Top: z.optional(z.number()),
  Skip: z.optional(z.number()),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(argumentInfo),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: z.optional(argumentInfo),
  QueryInfo: z.optional(queryInfo),
  ObjectState: z.optional(z.record(z.string(), z.unknown())),
});

export const batchBody = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

/** Arguments of a call, with marks where one is an object of the batch. */
export type ArgumentInfo = z.infer<typeof argumentInfo>;
/** Which members of an object are to be answered; `load` makes it. */
export type QueryInfo = z.infer<typeof queryInfo>;
/** How an object is reached from its parent's path. */
export type ObjectPath = z.infer<typeof objectPath>;
/** One thing to be done, in the order of the batch. */
export type Action = z.infer<typeof action>;
/** All that one `sync` asks. */
export type BatchBody = z.infer<typeof batchBody>;

/** How an object is reached. */
export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is done with an object. Recursive queries (6) and checks for unchanged state (8) are not emulated. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;
