import { officialEdition } from '../../../src/engine/edition/official';
import type { Edition } from '../../../src/engine/edition/schema';
import { compileEdition } from '../../../src/engine/scoring/compile';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';
import { read } from '../../workbook/read/read-form';

function tayNinh(): Edition {
  const edition = officialEdition('tayninh-commune-2025');
  if (edition === undefined) throw new Error('The edition of Tây Ninh is not shipped.');
  return edition;
}

/** The real commune's scoresheet in the official form: self 787.84, appraised 606.27 of 960. */
export const EDITION = tayNinh();
export const COMPILED = compileEdition(EDITION);
export const SHEET = read(fixture(OFFICIAL_FORM)).scoresheet;
