import { expect, it } from '@jest/globals';
import { chartsOut } from '../../../src/host/open/charts';
import type { PortChart } from '../../../src/host/port-parts';

it('writes column charts with absolute references to the sheets of their cells', () => {
  const column = (left: number) => ({ top: 1, left, bottom: 3, right: left });
  const chart: PortChart = {
    id: 'Chart 1',
    title: 'Chỉ số',
    hasLegend: false,
    place: { top: 5, left: 0, bottom: 19, right: 4 },
    series: [
      {
        name: 'Năm nay',
        values: { sheet: "Kết quả '26", area: column(1) },
        categories: { sheet: 'A', area: column(0) },
      },
      { name: 'chưa có số liệu', values: null, categories: null },
    ],
  };
  expect(chartsOut([chart])).toEqual([
    {
      type: 'column',
      title: 'Chỉ số',
      legend: false,
      anchor: { from: { row: 5, col: 0 }, to: { row: 19, col: 4 } },
      series: [{ name: 'Năm nay', values: "'Kết quả ''26'!$B$2:$B$4", categories: "'A'!$A$2:$A$4" }],
    },
  ]);
});
