/** Charts as a file keeps them. */
import type { SheetChart } from 'hucre';
import { areaAddress } from '../../workbook/a1';
import type { PortCells, PortChart } from '../port-parts';

/** Column charts as hucre writes them; series without values are left out. */
export function chartsOut(charts: readonly PortChart[]): SheetChart[] {
  return charts.map(({ title, hasLegend, place, series }) => ({
    type: 'column',
    title,
    legend: hasLegend ? 'bottom' : false,
    anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom, col: place.right } },
    series: series.flatMap(({ name, values, categories }) =>
      values === null
        ? []
        : [{ name, values: reference(values), ...(categories === null ? {} : { categories: reference(categories) }) }],
    ),
  }));
}

function reference({ sheet, area }: PortCells): string {
  return `'${sheet.replaceAll("'", "''")}'!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
