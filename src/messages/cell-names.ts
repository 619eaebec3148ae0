import type { CellRef } from '../engine/checks/finding';
import { quotedSheet } from '../workbook/plan/references';

/** Cells as one text names them: by their addresses, and by their sheets as well (`'Số liệu'!C5`) where these differ. */
export function cellNames(places: readonly (CellRef | null)[]): readonly (string | null)[] {
  const sheets = new Set(places.flatMap((place) => (place === null ? [] : [place.sheet])));
  return places.map((place) => {
    if (place === null) return null;
    return sheets.size > 1 ? `${quotedSheet(place.sheet)}!${place.address}` : place.address;
  });
}
