import type * as z from 'zod/mini';
import { problem, type EditionPath, type EditionProblem } from '../problem';

/** What zod found wrong with the shape of `json`, as problems of an edition. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[], json: unknown): readonly EditionProblem[] {
  return issues.map((issue) => shapeProblem(issue, json));
}

function shapeProblem(issue: z.core.$ZodIssue, json: unknown): EditionProblem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const found = valueAt(json, path);
  if (issue.code === 'unrecognized_keys') {
    return problem('unknown-key', path, { keys: issue.keys });
  }
  if (found === undefined) {
    return problem('missing-value', path, { key: String(path.at(-1) ?? '') });
  }
  switch (issue.code) {
    case 'too_small':
      return problem('out-of-range', path, { bound: 'least', limit: Number(issue.minimum) });
    case 'too_big':
      return problem('out-of-range', path, { bound: 'most', limit: Number(issue.maximum) });
    case 'invalid_value':
      return problem('not-an-option', path, { found: shown(found), options: issue.values.map(String) });
    case 'invalid_union':
      return unionProblem(issue, path, found);
    case 'invalid_type':
      return problem('wrong-type', path, { expected: [typeName(issue.expected)], found: typeOf(found) });
    default:
      return problem('bad-format', path, { found: shown(found) });
  }
}

function unionProblem(issue: z.core.$ZodIssueInvalidUnion, path: EditionPath, found: unknown): EditionProblem {
  if (issue.inclusive !== false && issue.options !== undefined) {
    return problem('not-an-option', path, { found: shown(found), options: issue.options.map(String) });
  }
  const expected = issue.errors.flat().flatMap((error) => (error.code === 'invalid_type' ? [error.expected] : []));
  return expected.length > 0
    ? problem('wrong-type', path, { expected: [...new Set(expected.map(typeName))], found: typeOf(found) })
    : problem('bad-format', path, { found: shown(found) });
}

function valueAt(json: unknown, path: EditionPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

function typeName(zodName: string): string {
  const names: Readonly<Record<string, string>> = { int: 'integer', record: 'object' };
  return names[zodName] ?? zodName;
}

function typeOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
