/** `functions.json`: what Excel knows of an add-in's custom functions before it calls them. */
import * as z from 'zod/mini';

const parameter = z.object({
  name: z.string(),
  description: z.optional(z.string()),
  type: z.optional(z.enum(['any', 'boolean', 'number', 'string'])),
  dimensionality: z.optional(z.enum(['scalar', 'matrix'])),
  optional: z.optional(z.boolean()),
  repeating: z.optional(z.boolean()),
});

const options = z.object({
  stream: z.optional(z.boolean()),
  cancelable: z.optional(z.boolean()),
  volatile: z.optional(z.boolean()),
  requiresAddress: z.optional(z.boolean()),
  requiresParameterAddresses: z.optional(z.boolean()),
});

const customFunction = z.object({
  id: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  parameters: z.array(parameter),
  options: z.optional(options),
});

const metadata = z.object({
  /** Said of all functions at once: errors reach parameters of type `any` instead of passing to the result. */
  allowErrorForDataTypeAny: z.optional(z.boolean()),
  functions: z.array(customFunction),
});

/** A parameter as `functions.json` describes it. */
export type Parameter = z.infer<typeof parameter>;

/** A function as `functions.json` describes it, with what the file allows for all of them. */
export interface CustomFunction extends z.infer<typeof customFunction> {
  readonly allowErrorForDataTypeAny?: boolean;
}

/** Reads a parsed `functions.json`; null stands for an add-in without functions. Throws when it is something else: a broken build. */
export function parseFunctions(json: unknown): readonly CustomFunction[] {
  if (json === null) {
    return [];
  }
  const { functions, allowErrorForDataTypeAny = false } = z.parse(metadata, json);
  return functions.map((definition) => ({ ...definition, allowErrorForDataTypeAny }));
}
