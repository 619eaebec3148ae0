import { basename } from 'node:path';

/**
 * A text with the file it is about before it, as named in the call. Texts about files begin with the bare name, which the
 * path takes the place of: many folders may hold a file of one name. A text that begins with the path, or quotes it, stays
 * as it is; a path inside another word or name (`a.csv` in `ba.csv`) is none.
 */
export function withFile(file: string | null, text: string): string {
  if (file === null || text.startsWith(`${file}: `) || text.includes(`“${file}”`)) {
    return text;
  }
  const bare = `${basename(file)}: `;
  return `${file}: ${text.startsWith(bare) ? text.slice(bare.length) : text}`;
}
