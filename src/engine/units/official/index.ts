import { catalogueOf } from '../catalogue';
import { OFFICIAL_UNIT_FILES } from './files';

/**
 * The units shipped with the product: provinces and cities before and since 1 July 2025, ministries and agencies before
 * and since 1 March 2025. They are checked by the tests, so a file that does not fit the schema is a bug and throws here.
 * Communes are not among them: their list is given by the user.
 */
export const OFFICIAL_UNITS = catalogueOf(OFFICIAL_UNIT_FILES);
