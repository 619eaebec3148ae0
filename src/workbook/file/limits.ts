/**
 * What a workbook may cost to read. An official scoresheet has some thousand cells in some ten kilobytes;
 * the limits leave room for a thousand times that and stop files made to exhaust memory.
 */

const MEGABYTE = 1024 * 1024;

/** A file as it lies on disk, in bytes. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;

/** All parts of an archive together, unpacked, in bytes. */
export const MAX_UNPACKED_BYTES = 300 * MEGABYTE;

/** One part of an archive, unpacked, in bytes. */
export const MAX_PART_BYTES = 200 * MEGABYTE;

/** Unpacked over packed size; plain sheets stay below 60. */
export const MAX_PACKING_RATIO = 200;

/** Parts smaller than this may be packed at any ratio, in bytes. */
export const RATIO_MATTERS_FROM_BYTES = 4 * MEGABYTE;

export const MAX_ENTRIES = 2_000;

/** Cells of one sheet that hold something or have a format. */
export const MAX_CELLS = 5_000_000;

/** Elements inside one another; worksheets nest about ten deep. */
export const MAX_XML_DEPTH = 100;

/** Characters of text in one cell, Excel's own limit. */
export const MAX_TEXT_LENGTH = 32_767;
