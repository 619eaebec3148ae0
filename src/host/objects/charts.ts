/**
 * `worksheet.charts`: column charts. They are kept with the sheet and written to files; the grid draws none. Other kinds, and
 * what a chart looks like beyond its title, legend and place, are not emulated.
 */
import type { Area } from '../../workbook/grid';
import { Failure, notEmulated } from '../batch/failure';
import { hostObject, type Arguments, type HostObject, type TypeTable } from '../batch/host-object';
import type { PortChart, PortSeries } from '../port-parts';
import { booleanValue, cells, optionalText, text, textValue, whole } from './arguments';
import { mustBeUnprotected, type Cells, type Sheet } from './world';

interface Chart {
  readonly sheet: Sheet;
  readonly id: string;
}

interface Series {
  readonly chart: Chart;
  readonly position: number;
}

const all = ({ world, id }: Sheet): readonly PortChart[] => world.port.charts(id);

function find({ sheet, id }: Chart): PortChart {
  const found = all(sheet).find((chart) => chart.id === id);
  if (found === undefined) {
    throw new Failure('ItemNotFound');
  }
  return found;
}

function change(chart: Chart, with_: Partial<PortChart>): void {
  const changed = { ...find(chart), ...with_ };
  keep(
    chart.sheet,
    all(chart.sheet).map((other) => (other.id === chart.id ? changed : other)),
  );
}

function keep(sheet: Sheet, charts: readonly PortChart[]): void {
  mustBeUnprotected(sheet);
  sheet.world.port.setCharts(sheet.info().id, charts);
}

function seriesAt({ chart, position }: Series): PortSeries {
  const found = find(chart).series[position];
  if (found === undefined) {
    throw new Failure('ItemNotFound');
  }
  return found;
}

function changeSeries({ chart, position }: Series, with_: Partial<PortSeries>): void {
  const changed = { ...seriesAt({ chart, position }), ...with_ };
  change(chart, { series: find(chart).series.map((other, at) => (at === position ? changed : other)) });
}

function rangeAt(args: Arguments, index: number): Cells {
  const range = cells(args, index);
  if (range === null) {
    throw new Failure('InvalidArgument');
  }
  return range;
}

const placed = ({ sheet, area }: Cells): PortSeries['values'] => ({ sheet: sheet.info().name, area });

export const chartTitleTable: TypeTable<Chart> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      read: (chart) => find(chart).title,
      write: (chart, value) => {
        change(chart, { title: textValue(value) });
      },
    },
  },
};

export const chartLegendTable: TypeTable<Chart> = {
  name: 'ChartLegend',
  properties: {
    Visible: {
      read: (chart) => find(chart).hasLegend,
      write: (chart, value) => {
        change(chart, { hasLegend: booleanValue(value) });
      },
    },
  },
};

export const chartSeriesTable: TypeTable<Series> = {
  name: 'ChartSeries',
  properties: {
    Name: {
      read: (series) => seriesAt(series).name,
      write: (series, value) => {
        changeSeries(series, { name: textValue(value) });
      },
    },
  },
  methods: {
    SetValues: (series, args) => {
      changeSeries(series, { values: placed(rangeAt(args, 0)) });
    },
    SetXAxisValues: (series, args) => {
      changeSeries(series, { categories: placed(rangeAt(args, 0)) });
    },
  },
};

export const chartSeriesCollectionTable: TypeTable<Chart> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { read: (chart) => find(chart).series.length } },
  objects: {
    Add: (chart, args) => {
      const { series } = find(chart);
      change(chart, { series: [...series, { name: optionalText(args, 0) ?? '', values: null, categories: null }] });
      return hostObject(chartSeriesTable, { chart, position: series.length });
    },
    GetItemAt: (chart, args) => hostObject(chartSeriesTable, { chart, position: whole(args, 0) }),
  },
};

export const chartTable: TypeTable<Chart> = {
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { read: ({ id }) => id }, Name: { read: (chart) => find(chart).id } },
  links: {
    Title: (chart) => hostObject(chartTitleTable, chart),
    Legend: (chart) => hostObject(chartLegendTable, chart),
    Series: (chart) => hostObject(chartSeriesCollectionTable, chart),
  },
  methods: {
    SetPosition: (chart, args) => {
      const { area: from } = rangeAt(args, 0);
      const { area: to } = cells(args, 1) ?? { area: from };
      change(chart, { place: { top: from.top, left: from.left, bottom: to.bottom, right: to.right } });
    },
  },
};

/** One series for each column of the source. */
function add(sheet: Sheet, args: Arguments): HostObject {
  if (text(args, 0) !== 'ColumnClustered') {
    throw notEmulated('A chart that is no column chart');
  }
  const source = rangeAt(args, 1);
  const columns = Array.from({ length: source.columns }, (_, at): Area => {
    const column = source.area.left + at;
    return { ...source.area, left: column, right: column };
  });
  const charts = all(sheet);
  const id = `Chart ${String(charts.length + 1)}`;
  const series = columns.map((area): PortSeries => {
    return { name: '', values: { sheet: source.sheet.info().name, area }, categories: null };
  });
  keep(sheet, [...charts, { id, title: '', hasLegend: true, place: source.area, series }]);
  return hostObject(chartTable, { sheet, id });
}

export const chartsTable: TypeTable<Sheet> = {
  name: 'ChartCollection',
  properties: { Count: { read: (sheet) => all(sheet).length } },
  items: (sheet) => all(sheet).map(({ id }) => hostObject(chartTable, { sheet, id })),
  objects: {
    Add: add,
    GetItem: (sheet, args) => {
      const chart = { sheet, id: text(args, 0) };
      find(chart);
      return hostObject(chartTable, chart);
    },
  },
};
