/** Every type of Excel's that is emulated, and the way in: a workbook. */
import { hostObject, type HostObject } from '../batch/host-object';
import { tableMembers } from '../batch/members';
import type { EventRegistrations } from '../events/registrations';
import type { WorkbookPort } from '../port';
import { autoFilterTable } from './auto-filter';
import {
  chartLegendTable,
  chartSeriesCollectionTable,
  chartSeriesTable,
  chartsTable,
  chartTable,
  chartTitleTable,
} from './charts';
import * as conditional from './conditional-formats';
import { dataValidationTable } from './data-validation';
import { documentPropertiesTable } from './document-properties';
import { namedItemTable, namesTable } from './names';
import { headerFooterGroupTable, headerFooterTable, pageLayoutTable } from './page-layout';
import { rangeTable } from './range';
import { rangeAreasTable, rangeCollectionTable } from './range-areas';
import { borderTable, bordersTable } from './range-borders';
import { rangeSortTable } from './range-sort';
import { fillTable, fontTable, formatProtectionTable, rangeFormatTable } from './range-format';
import { settingsTable, settingTable } from './settings';
import { freezePanesTable, protectionTable } from './sheet-view';
import { scopedTablesTable, tablesTable, tableTable } from './tables';
import { applicationTable, workbookTable } from './workbook';
import { Cells, Sheet, type World } from './world';
import { worksheetTable } from './worksheet';
import { worksheetsTable } from './worksheets';

/** The workbook as office.js sees it. */
export function createWorkbook(port: WorkbookPort, events: EventRegistrations): HostObject {
  const world: World = {
    port,
    events,
    settings: new Map(),
    worksheet: (sheet) => hostObject(worksheetTable, new Sheet(world, sheet)),
    range: (sheet, area) => hostObject(rangeTable, new Cells(world, new Sheet(world, sheet), area)),
  };
  return hostObject(workbookTable, world);
}

/** Every member that is emulated, as in the coverage list, in alphabetical order. */
export function workbookMembers(): readonly string[] {
  return [
    ...tableMembers(applicationTable),
    ...tableMembers(conditional.conditionalFillTable),
    ...tableMembers(conditional.conditionalFontTable),
    ...tableMembers(conditional.conditionalFormatTable),
    ...tableMembers(conditional.conditionalFormatsTable),
    ...tableMembers(conditional.conditionalRangeFormatTable),
    ...tableMembers(conditional.conditionalRuleTable),
    ...tableMembers(conditional.customFormatTable),
    ...tableMembers(borderTable),
    ...tableMembers(bordersTable),
    ...tableMembers(dataValidationTable),
    ...tableMembers(documentPropertiesTable),
    ...tableMembers(formatProtectionTable),
    ...tableMembers(rangeSortTable),
    ...tableMembers(fillTable),
    ...tableMembers(fontTable),
    ...tableMembers(freezePanesTable),
    ...tableMembers(namedItemTable),
    ...tableMembers(namesTable),
    ...tableMembers(headerFooterGroupTable),
    ...tableMembers(headerFooterTable),
    ...tableMembers(chartTable),
    ...tableMembers(chartLegendTable),
    ...tableMembers(chartSeriesCollectionTable),
    ...tableMembers(chartSeriesTable),
    ...tableMembers(chartsTable),
    ...tableMembers(chartTitleTable),
    ...tableMembers(pageLayoutTable),
    ...tableMembers(autoFilterTable),
    ...tableMembers(protectionTable),
    ...tableMembers(rangeAreasTable),
    ...tableMembers(rangeCollectionTable),
    ...tableMembers(rangeFormatTable),
    ...tableMembers(rangeTable),
    ...tableMembers(scopedTablesTable),
    ...tableMembers(settingsTable),
    ...tableMembers(settingTable),
    ...tableMembers(tablesTable),
    ...tableMembers(tableTable),
    ...tableMembers(workbookTable),
    ...tableMembers(worksheetsTable),
    ...tableMembers(worksheetTable),
  ].sort();
}
