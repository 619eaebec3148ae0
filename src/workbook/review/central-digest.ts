import type { Book } from '../book';
import { hashOfRows, rowsOnSheet } from '../central/copy/cells';
import { copySheet } from '../central/copy/kept-copy';

/** The digest of the copy of central figures as it stands on its sheet now; null without one. */
export function centralDigest(book: Book): string | null {
  const found = copySheet(book);
  return found === null ? null : hashOfRows(rowsOnSheet(found.grid));
}
