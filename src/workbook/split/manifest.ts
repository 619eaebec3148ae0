/** What a part remembers of the form that it was cut from: a hidden sheet with JSON in pieces, one a row. */
import * as z from 'zod/mini';
import type { Grid, Workbook } from '../grid';
import type { SheetPlan } from '../plan/sheet-plan';

const MANIFEST_SHEET = '_DTI_PART';
const PROGRESS_SHEET = '_DTI_PROGRESS';

const text = z.string().check(z.minLength(1));
const place = z.int().check(z.gte(0));

/** One sheet of a part, with where its rows stood in the original. */
const PartTable = z.strictObject({
  /** Name of the sheet in the part, and in the original. */
  sheet: text,
  source: text,
  /** Row of the headings in the part. */
  header: place,
  /** Each column of the part: its heading, its column in the original, and whether it is filled in. */
  columns: z.array(z.strictObject({ heading: z.string(), source: place, filled: z.boolean() })),
  /** The column of codes in the part. */
  code: place,
  rows: z.array(z.strictObject({ code: text, nth: place, source: place })),
});

/** The part as it left: merging compares what came back with it. */
export const PartManifest = z.strictObject({
  format: z.literal(1),
  /** The form's file, without folders, and the SHA-256 of its bytes. */
  original: z.strictObject({ file: text, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  agency: text,
  tables: z.array(PartTable),
});

export type PartManifest = z.infer<typeof PartManifest>;
export type PartTable = z.infer<typeof PartTable>;

/** Excel keeps 32,767 characters in a cell. */
const PIECE = 30_000;

/** The hidden sheet for a part: its manifest as JSON, in pieces that fit into cells. */
export function manifestSheet(manifest: PartManifest): SheetPlan {
  const json = JSON.stringify(manifest);
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, at) =>
    json.slice(at * PIECE, (at + 1) * PIECE),
  );
  return {
    name: MANIFEST_SHEET,
    hidden: true,
    columns: [],
    // A bar before each piece, so that no program takes it for something else.
    rows: pieces.map((piece) => ({ cells: [{ value: `|${piece}`, style: 'plain', format: 'text' }] })),
  };
}

/** The manifest of a part; null where the workbook is none. */
export function manifestOf({ sheets }: Workbook): PartManifest | null {
  const sheet = sheets.find(({ name }) => name === MANIFEST_SHEET);
  if (sheet === undefined) return null;
  const parsed = PartManifest.safeParse(parsedJson(piecesOf(sheet)));
  return parsed.success ? parsed.data : null;
}

function piecesOf(sheet: Grid): string {
  return Array.from({ length: sheet.rows }, (_, row) => textOf(sheet, row).slice(1)).join('');
}

function textOf(sheet: Grid, row: number): string {
  const { value } = sheet.cell(row, 0);
  return typeof value === 'string' ? value : '';
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The mark of a progress table: it lies among the parts, and is none. */
export function progressMark(): SheetPlan {
  return { name: PROGRESS_SHEET, hidden: true, columns: [], rows: [{ cells: [{ value: '1', style: 'plain' }] }] };
}

/** Whether a workbook is a table of progress that we made: it is no part that came back. */
export function isProgressTable({ sheets }: Workbook): boolean {
  return sheets.some(({ name }) => name === PROGRESS_SHEET);
}
