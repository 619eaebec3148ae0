import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CSV = join(__dirname, '../fixtures/tayninh-commune-2025-scoresheet.csv');

/** A field of the file: quoted, with doubled quotes and line breaks inside, or plain. */
const FIELD = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;

const COLUMNS = 11;

/** The 62 rows of the real scoresheet, without its header row: every field as text. */
function rows(): readonly (readonly string[])[] {
  const text = readFileSync(CSV, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  const fields = [...text.matchAll(FIELD)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
  return Array.from({ length: fields.length / COLUMNS }, (_, row) =>
    fields.slice(row * COLUMNS, (row + 1) * COLUMNS),
  ).slice(1);
}

/** Column A, the codes as text, as a range: A2:A63. */
export function codeColumn(): string[][] {
  return rows().map((row) => [row[0] ?? '']);
}

/** Column E, the self-assessed points as numbers, as a range: E2:E63. */
export function selfColumn(): number[][] {
  return rows().map((row) => [Number(row[4])]);
}
