/**
 * The grid: Univer with what the embedded host needs of it. Its packages must all have the same version.
 */
import { createUniver, LifecycleService, LifecycleStages, LocaleType, mergeLocales } from '@univerjs/presets';
import type { FUniver, Injector, IWorkbookData } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableVi from '@univerjs/preset-sheets-table/locales/vi-VN';
import type { HostLanguage } from '../messages';
import { REGIONAL, type Regional } from '../regional/settings';
import { localise } from './localise';
import { keepLinksPlain } from './plain-links';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

/** The grid on the page. It shows one workbook at a time. */
export interface UniverGrid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly regional: Regional;
}

const LOCALES: Record<HostLanguage, LocaleType> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

/** Puts an empty grid into `container`. */
export function createGrid(container: HTMLElement, language: HostLanguage): UniverGrid {
  const { univer, univerAPI } = createUniver({
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn, validationEn, tableEn),
      [LocaleType.VI_VN]: mergeLocales(coreVi, conditionalVi, validationVi, tableVi),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        footer: { menus: false },
        disableAutoFocus: true,
        // Codes such as "4.10" are text on purpose: no green corner on each of them.
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      // The search field would take the focus, and with it what a person goes on typing into the cell.
      UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
      UniverSheetsTablePreset(),
    ],
  });
  const injector = univer.__getInjector();
  const regional = REGIONAL[language];
  // Univer has its services from the first workbook on.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Ready)
    .then(() => {
      keepLinksPlain(injector);
      localise(injector, regional);
    });
  return { api: univerAPI, injector, regional };
}

/** Shows a workbook instead of the one shown so far; resolves when it is drawn. */
export async function showWorkbook(grid: UniverGrid, snapshot: Partial<IWorkbookData>): Promise<void> {
  const shown = grid.api.getActiveWorkbook();
  if (shown !== null) {
    grid.api.disposeUnit(shown.getId());
  }
  const workbook = grid.api.createWorkbook(snapshot);
  // Univer can measure texts only once it draws.
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  workbook.getSheets().forEach(fitRows);
}

/** Makes rows as high as their wrapped texts where the file gives no height: files leave that to whoever draws them. */
function fitRows(sheet: FWorksheet): void {
  const { rowData, rowCount } = sheet.getSheet().getConfig();
  let first = 0;
  for (let row = 0; row <= rowCount; row += 1) {
    if (row === rowCount || rowData[row]?.h !== undefined) {
      if (row > first) {
        sheet.setRowAutoHeight(first, row - first);
      }
      first = row + 1;
    }
  }
}
