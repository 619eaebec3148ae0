import { OFFICIAL_EDITIONS } from '../engine/edition/official';
import { withoutTexts } from './without-texts';

/** The editions as most functions know them. The build replaces this module by its value: see editions-loader.js. */
export const editions = OFFICIAL_EDITIONS.map(withoutTexts);
