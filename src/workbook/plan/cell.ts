/** Cells of planned sheets, and the formats of figures. */
import type { NumberFormat, PlannedCell, PlannedValue, StyleName } from './sheet-plan';

/** A cell of any style; without a format it shows its value as it is. */
export function cellOf(value: PlannedValue, style: StyleName, format?: NumberFormat): PlannedCell {
  return format === undefined ? { value, style } : { value, style, format };
}

/** The format that shows just so many decimals, as an edition publishes them; all there are where there is none for it. */
export function decimalsFormat(decimals: number): NumberFormat {
  return decimals === 4 ? 'fixed-4' : decimals === 2 ? 'fixed-2' : 'points';
}
