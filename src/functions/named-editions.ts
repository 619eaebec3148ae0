import { OFFICIAL_EDITIONS } from '../engine/edition/official';
import { withoutNotes } from './without-texts';

/** The editions with the names of their criteria. The build replaces this module by its value: see editions-loader.js. */
export const namedEditions = OFFICIAL_EDITIONS.map(withoutNotes);
