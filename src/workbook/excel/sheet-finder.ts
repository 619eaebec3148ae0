/** Sheets by name within one batch; a sheet that the batch itself adds is found before Excel has answered. */
export interface FindSheet {
  readonly find: (name: string) => Excel.Worksheet;
  readonly add: (name: string) => Excel.Worksheet;
}

/**
 * A finder for one batch. A sheet that is in neither the workbook nor the batch makes the batch fail when it is synced.
 */
export function sheetFinder(worksheets: Excel.WorksheetCollection): FindSheet {
  const known = new Map<string, Excel.Worksheet>();
  const keep = (name: string, sheet: Excel.Worksheet): Excel.Worksheet => {
    known.set(name, sheet);
    return sheet;
  };
  return {
    find: (name) => known.get(name) ?? keep(name, worksheets.getItem(name)),
    add: (name) => keep(name, worksheets.add(name)),
  };
}
