import * as z from 'zod/mini';
import { err, ok, type Result } from '../../engine/result';
import type { CellValue } from '../grid';
import { decodeSource } from './decode';
import { sourceFinding, type CentralFailure, type CentralSourceFinding } from './findings';
import type { SourceTable } from './source';

/** One record: names as the headings of a table have them. */
export const JsonRecord = z.record(z.string(), z.unknown());
export type JsonRecord = z.infer<typeof JsonRecord>;

const Records = z.array(JsonRecord);
/** A list by itself, or below the names that services put around it. */
const Wrapped = z.union([
  z.pipe(
    z.object({ records: Records }),
    z.transform(({ records }) => records),
  ),
  z.pipe(
    z.object({ data: Records }),
    z.transform(({ data }) => data),
  ),
  z.pipe(
    z.object({ result: z.object({ records: Records }) }),
    z.transform(({ result }) => result.records),
  ),
]);

/** What JSON text holds. */
export function jsonIn(bytes: Uint8Array, source: string): Result<unknown, CentralFailure> {
  const decoded = decodeSource(bytes, source);
  return decoded.ok ? parseJson(decoded.value.text, source) : decoded;
}

/** The value that a JSON text stands for; fails with `central-json-syntax` and what the parser says. */
export function parseJson(text: string, source: string): Result<unknown, CentralSourceFinding> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return err(sourceFinding('central-json-syntax', { source, detail }));
  }
}

/** The records that a JSON value holds: a list of objects, or such a list as `records`, `data` or `result.records`. */
export function recordsIn(value: unknown, source: string): Result<readonly JsonRecord[], CentralSourceFinding> {
  const list = Records.safeParse(value);
  if (list.success) {
    return ok(list.data);
  }
  const wrapped = Wrapped.safeParse(value);
  return wrapped.success ? ok(wrapped.data) : err(shapeFinding(value, source));
}

/** What stands where the list of records was expected. */
export function shapeFinding(value: unknown, source: string): CentralSourceFinding {
  return sourceFinding('central-json-shape', { source, found: JSON.stringify(value).slice(0, 80) });
}

/**
 * Records as a table: a column for every name, in the order in which the names first come. A record has no cell: its place is
 * its number in the source, `#1` for the first.
 */
export function tableOfRecords(records: readonly JsonRecord[], source: string): SourceTable {
  const names = new Set<string>();
  for (const record of records) {
    for (const name of Object.keys(record)) names.add(name);
  }
  return {
    rows: rowsOf([...names], records),
    decimal: null,
    place: (row) => ({ sheet: source, address: `#${String(row)}` }),
  };
}

function* rowsOf(names: readonly string[], records: readonly JsonRecord[]): Generator<readonly CellValue[]> {
  yield names;
  for (const record of records) {
    yield names.map((name) => cellOf(record[name]));
  }
}

/** What is no single value is given as its text: no figure can be read from it. */
function cellOf(value: unknown): CellValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === undefined || value === null ? null : JSON.stringify(value);
  }
}
