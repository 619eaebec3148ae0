import { refuse } from '../refusal';

/** All records at once: see `eachRecord`. */
export function parseRecords(text: string, delimiter: string, file: string): string[][] {
  return [...eachRecord(text, delimiter, file)];
}

/**
 * Splits text into records of fields (RFC 4180), one at a time: a field in quotes may hold delimiters, line breaks and doubled
 * quotes; lines end with CR LF, LF or CR; a line break at the end adds no record. Refuses a quote that is never
 * closed, and text between a closing quote and the next delimiter: either would shift all that follows.
 */
export function* eachRecord(text: string, delimiter: string, file: string): Generator<string[]> {
  const fieldEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let record: string[] = [];
  let at = 0;
  let line = 1;

  /** The field in quotes that starts at `at`. */
  const readQuoted = (): string => {
    const startLine = line;
    let field = '';
    let from = at + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote === -1) {
        return refuse('csv-quote-unclosed', { file, line: startLine });
      }
      field += text.slice(from, quote);
      if (text[quote + 1] !== '"') {
        at = quote + 1;
        line += countLines(field);
        return field;
      }
      field += '"';
      from = quote + 2;
    }
  };

  const readPlain = (): string => {
    fieldEnd.lastIndex = at;
    const end = fieldEnd.exec(text)?.index ?? text.length;
    const field = text.slice(at, end);
    at = end;
    return field;
  };

  while (at < text.length) {
    record.push(text[at] === '"' ? readQuoted() : readPlain());
    const next = text[at];
    if (next === delimiter) {
      at++;
      if (at < text.length) {
        continue;
      }
      record.push('');
    } else if (next === '\r' || next === '\n') {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line++;
    } else if (next !== undefined) {
      refuse('csv-text-after-quote', { file, line });
    }
    yield record;
    record = [];
  }
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
