/** A column of a printed table; `wraps` takes the width that the others leave. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly wraps?: boolean;
}

const GAP = '  ';
/** Narrower than this a wrapped column is not readable; the line runs over instead. */
const NARROWEST = 24;

/** A table of texts for people, with a line under its titles. Rows are as long as `columns`. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const natural = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((row) => longestLine(row[index] ?? ''))),
  );
  const fixed = sum(natural.filter((_, index) => columns[index]?.wraps !== true)) + GAP.length * (columns.length - 1);
  const widths = natural.map((wanted, index) =>
    columns[index]?.wraps === true ? Math.min(wanted, Math.max(NARROWEST, width - fixed)) : wanted,
  );
  const line = (row: readonly string[]): readonly string[] => rowLines(columns, widths, row);
  const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
  return [...line(columns.map(({ title }) => title)), rule, ...rows.flatMap(line)].join('\n');
}

/** A text in lines of at most `width` characters, broken at blanks; its own line breaks and the blanks it begins with stay. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    const indent = /^ */.exec(paragraph)?.[0] ?? '';
    let line = '';
    for (const word of paragraph.slice(indent.length).split(' ')) {
      if (line.trim() !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? `${indent}${word}` : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });
}

/** A text behind a label, its further lines set in. */
export function hanging(label: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(Math.min(label.length, 8));
  const [first = '', ...others] = wrap(`${label}${text}`, width);
  const rest = others.join(' ');
  return rest === '' ? [first] : [first, ...wrap(rest, width - indent.length).map((line) => `${indent}${line}`)];
}

function rowLines(columns: readonly Column[], widths: readonly number[], row: readonly string[]): readonly string[] {
  const cells = row.map((text, index) => wrap(text, columns[index]?.wraps === true ? (widths[index] ?? 0) : Infinity));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, index) => {
        const text = lines[at] ?? '';
        const space = widths[index] ?? 0;
        return columns[index]?.align === 'right' ? text.padStart(space) : text.padEnd(space);
      })
      .join(GAP)
      .trimEnd(),
  );
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
