import { compileEdition } from '../../../src/engine/scoring/compile';
import { shipped } from '../../support/shipped';
import { fixture, OFFICIAL_FORM } from '../../workbook/fixtures';
import { read } from '../../workbook/read/read-form';

/** The real commune's scoresheet in the official form: self 787.84, appraised 606.27 of 960. */
export const EDITION = shipped('tayninh-commune-2025');
export const COMPILED = compileEdition(EDITION);
export const SHEET = read(fixture(OFFICIAL_FORM)).scoresheet;
