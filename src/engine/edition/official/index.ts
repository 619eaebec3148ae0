import { Edition } from '../schema';
import * as files from './files';

/**
 * The editions shipped with the product, ordered by id. They are checked by the tests like any other edition,
 * so one that does not fit the schema is a bug and throws here.
 */
export const OFFICIAL_EDITIONS: readonly Edition[] = Object.values(files)
  .map((json: unknown) => Edition.parse(json))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The shipped edition of that id, or undefined. */
export function officialEdition(id: string): Edition | undefined {
  return OFFICIAL_EDITIONS.find((edition) => edition.id === id);
}
