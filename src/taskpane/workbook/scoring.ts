/** What `loadScoring` loads. */
export { runPaneCommand, supportText } from './run-command';
export { scoreWorkbook } from './score-workbook';
export { formEditions, makeForm } from '../template/make-form';
export { loadRankTools } from '../rank/load';
export { loadWhatIfTools } from '../what-if/load';
export { dropDurability, keepDurability } from '../findings/durability';
export { makeSheets } from '../findings/make-sheets';
export { loadCentralTools } from '../central/load';
export { loadDesk } from '../review/load';
