/** Print set-up, filters and charts. Univer prints nothing, and here it filters and draws nothing: they only go with the sheet. */
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { WorkbookPort } from '../port';
import { PLAIN_PAGE, type PortChart, type PortPage } from '../port-parts';
import type { PortContext } from './context';
import { CHARTS, FILTER, PAGE } from './marks';

/** The port's print set-up, filters and charts. */
export function pageSetup(
  context: PortContext,
): Pick<WorkbookPort, 'page' | 'setPage' | 'filter' | 'setFilter' | 'charts' | 'setCharts'> {
  const pageOf = (sheet: FWorksheet): PortPage => ({
    ...PLAIN_PAGE,
    ...(sheet.getCustomMetadata()?.[PAGE] as Partial<PortPage> | undefined),
  });
  return {
    page: (id) => pageOf(context.sheet(id)),
    setPage(id, change) {
      const sheet = context.sheet(id);
      sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [PAGE]: { ...pageOf(sheet), ...change } });
    },
    filter: (id) => (context.sheet(id).getCustomMetadata()?.[FILTER] as string | null | undefined) ?? null,
    setFilter(id, address) {
      const sheet = context.sheet(id);
      sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [FILTER]: address });
    },
    charts: (id) => (context.sheet(id).getCustomMetadata()?.[CHARTS] as readonly PortChart[] | undefined) ?? [],
    setCharts(id, charts) {
      const sheet = context.sheet(id);
      sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [CHARTS]: charts });
    },
  };
}
