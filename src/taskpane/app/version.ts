import product from '../../../package.json';

/** The product's version. */
export const VERSION = product.version;
