import { err, ok, type Result } from '../engine/result';

/** A place in a text, counted from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Reads JSON, with or without a byte order mark; fails with the place where it stops being JSON, null where that is not told. */
export function parseJsonText(text: string): Result<unknown, TextPlace | null> {
  const json = text.replace(/^\ufeff/, '');
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return err(placeOf(error.message, json));
    }
    throw error;
  }
}

/** The engine tells the place in its message only: as a position, or that the text ended too soon. */
function placeOf(message: string, text: string): TextPlace | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  const isCutOff = message.includes('end of JSON input');
  if (position === undefined && !isCutOff) {
    return null;
  }
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
