import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tests and scripts run at the root of the repository. */
const CSV = join(process.cwd(), 'test/fixtures/tayninh-commune-2025-scoresheet.csv');

/** A field of the file: quoted, with doubled quotes and line breaks inside, or plain. */
const FIELD = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;

const COLUMNS = 11;
const NUMBERS = [3, 4, 5];

/** The rows of the real scoresheet with its header row, as Excel opens it: maxima and points are numbers. */
export function scoresheetCells(): readonly (readonly (string | number)[])[] {
  const text = readFileSync(CSV, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  const fields = [...text.matchAll(FIELD)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
  return Array.from({ length: fields.length / COLUMNS }, (_, row) =>
    fields
      .slice(row * COLUMNS, (row + 1) * COLUMNS)
      .map((field, column) => (row > 0 && NUMBERS.includes(column) ? Number(field) : field)),
  );
}

/** Column A, the codes as text, as a range: A2:A63. */
export function codeColumn(): string[][] {
  return column(0).map((cell) => [String(cell)]);
}

/** Column D, the maxima as numbers, as a range: D2:D63. */
export function maxColumn(): number[][] {
  return column(3).map((cell) => [Number(cell)]);
}

/** Column E, the self-assessed points as numbers, as a range: E2:E63. */
export function selfColumn(): number[][] {
  return column(4).map((cell) => [Number(cell)]);
}

function column(index: number): readonly (string | number)[] {
  return scoresheetCells()
    .slice(1)
    .map((row) => row[index] ?? '');
}
