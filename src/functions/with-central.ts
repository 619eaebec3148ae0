/** The functions that read central figures. They are loaded when one is first calculated. */
export { centralFigures } from './central';
export { conflict } from './conflict';
