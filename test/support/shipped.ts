import { officialEdition } from '../../src/engine/edition/official';
import type { Edition } from '../../src/engine/edition/schema';

/** A shipped edition; a test that names another one is wrong. */
export function shipped(id: string): Edition {
  const edition = officialEdition(id);
  if (edition === undefined) throw new RangeError(`No edition ${id} is shipped.`);
  return edition;
}
