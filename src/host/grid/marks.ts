/** Notes in the custom data of sheets and cells, for what Univer has no place of its own. */

/** A hidden sheet that a person may not show: Univer knows only hidden and shown. */
export const VERY_HIDDEN = 'veryHidden';
/** A sheet that is protected: what stays allowed on it, by office.js's names. */
export const PROTECTED = 'protected';
/** A cell that may be changed on a protected sheet. */
export const UNLOCKED = 'unlocked';
/** Where a cell leads. */
export const HYPERLINK = 'hyperlink';
/** The document's properties. */
export const PROPERTIES = 'properties';
/** A sheet's print set-up; absent where nobody has set any. */
export const PAGE = 'page';
/** A sheet's charts; absent where there are none. */
export const CHARTS = 'charts';
/** The area of a sheet that can be filtered by its headings. */
export const FILTER = 'filter';
