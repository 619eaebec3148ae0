/** Figures of a planned sheet made visible, through office.js: bars in cells, charts. */
import { areaAddress } from '../a1';
import { BAR_COLOUR } from '../plan/palette';
import type { ChartPlan, SheetPlan } from '../plan/sheet-plan';

/** Bars as native conditional formats, from zero to the greatest figure of their area. */
export function drawBars(sheet: Excel.Worksheet, { bars = [] }: SheetPlan): void {
  for (const area of bars) {
    const { dataBar } = sheet.getRange(areaAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '0' };
    dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.highestValue };
    dataBar.positiveFormat.fillColor = BAR_COLOUR;
  }
}

/** Native column charts. */
export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: SheetPlan): void {
  for (const plan of charts) drawChart(sheet, plan);
}

function drawChart(sheet: Excel.Worksheet, { title, place, categories, series }: ChartPlan): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  const rangeOf = (area: ChartPlan['place']): Excel.Range => sheet.getRange(areaAddress(area));
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, rangeOf(first.values), Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  const own = chart.series.getItemAt(0);
  own.name = first.name;
  own.setXAxisValues(rangeOf(categories));
  for (const { name, values } of others) {
    const added = chart.series.add(name);
    added.setValues(rangeOf(values));
    added.setXAxisValues(rangeOf(categories));
  }
  chart.legend.visible = others.length > 0;
  chart.setPosition(
    sheet.getRangeByIndexes(place.top, place.left, 1, 1),
    sheet.getRangeByIndexes(place.bottom, place.right, 1, 1),
  );
}
