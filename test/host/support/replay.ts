import * as z from 'zod/mini';
import { batchBody } from '../../../src/host/batch/body';
import { createMemoryModel } from './memory-model';

const recordedAnswer = z.object({
  Results: z.array(z.unknown()),
  Error: z.optional(z.object({ Code: z.string(), Location: z.string(), ActionIndex: z.number() })),
});

/** A file that the recorder saved. */
export const recording = z.object({
  /** `Excel 16.01 on OfficeOnline` */
  source: z.string(),
  /** Sheets of the workbook, in the order of their tabs, when recording began; one sheet `Sheet1` when absent. */
  sheets: z.optional(z.array(z.string())),
  batches: z.array(z.object({ name: z.string(), partition: z.string(), body: batchBody, answer: recordedAnswer })),
});

export type Recording = z.infer<typeof recording>;

const IDENTITIES = ['Id', '_ReferenceId', 'WorksheetId'];

/** Learns which of our ids stand for recorded ones, from two answers of the same shape. */
function learn(recorded: unknown, ours: unknown, ids: Map<string, string>): void {
  if (typeof recorded !== 'object' || recorded === null || typeof ours !== 'object' || ours === null) {
    return;
  }
  const own = new Map(Object.entries(ours));
  for (const [name, value] of Object.entries(recorded)) {
    const other: unknown = own.get(name);
    if (IDENTITIES.includes(name) && typeof value === 'string' && typeof other === 'string') {
      ids.set(value, other);
    }
    learn(value, other, ids);
  }
}

/** Replaces recorded ids, wherever they stand alone as a text. */
function translate(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  const text = JSON.stringify(value);
  const parsed: unknown = JSON.parse(text, (_name, item: unknown) =>
    typeof item === 'string' ? (ids.get(item) ?? item) : item,
  );
  return parsed;
}

/**
 * Runs recorded batches against the host; answers, for each, what Excel said and what the host says, with Excel's ids
 * replaced by the host's and the wording of errors left out.
 */
export async function replay({
  sheets,
  batches,
}: Recording): Promise<readonly { readonly name: string; readonly excel: unknown; readonly host: unknown }[]> {
  const { run } = createMemoryModel(sheets);
  const ids = new Map<string, string>();
  const compared: { name: string; excel: unknown; host: unknown }[] = [];
  for (const { name, body, answer } of batches.filter(({ partition }) => partition === 'IterativeExecutor')) {
    const host = z.parse(recordedAnswer, await run(z.parse(batchBody, translate(body, ids))));
    learn(answer, host, ids);
    compared.push({ name, excel: translate(answer, ids), host });
  }
  return compared;
}
