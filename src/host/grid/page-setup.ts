/** Print set-up. Univer prints nothing: it only goes with the sheet. */
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { WorkbookPort } from '../port';
import { PLAIN_PAGE, type PortPage } from '../port-parts';
import type { PortContext } from './context';
import { PAGE } from './marks';

export function pageSetup(context: PortContext): Pick<WorkbookPort, 'page' | 'setPage'> {
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
  };
}
