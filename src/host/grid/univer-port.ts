import type { Unsubscribe, WorkbookPort } from '../port';
import { bordersOf } from './borders';
import { calculationOf } from './calculation';
import { cellsOf } from './cells';
import { conditionalOf } from './conditional';
import { createContext } from './context';
import { eventsOf } from './events';
import { looksOf } from './looks';
import { movesOf } from './moves';
import { namesOf } from './names';
import { notesOf } from './notes';
import { pageSetup } from './page-setup';
import { guardProtection, protectionOf } from './protection';
import type { UniverGrid } from './setup';
import { sheetsOf } from './sheets';
import { tablesOf } from './tables';
import { validationsOf } from './validations';

/** The workbook that the grid shows, as the host needs it. */
interface UniverWorkbook {
  readonly port: WorkbookPort;
  /** Stops listening to the grid; to be called before another workbook is shown. */
  readonly dispose: Unsubscribe;
}

/** Throws when the grid shows no workbook. */
export function openPort(grid: UniverGrid): UniverWorkbook {
  const context = createContext(grid);
  const { listen, announce, dispose } = eventsOf(context);
  const calculation = calculationOf(context);
  const stopGuard = guardProtection(context);
  return {
    port: {
      ...sheetsOf(context),
      ...cellsOf(context, announce),
      ...looksOf(context),
      ...protectionOf(context),
      ...pageSetup(context),
      ...tablesOf(context),
      ...conditionalOf(context),
      ...namesOf(context),
      ...bordersOf(context),
      ...movesOf(context, announce),
      ...notesOf(context),
      ...validationsOf(context),
      ...listen,
      ...calculation.port,
    },
    dispose() {
      dispose();
      calculation.dispose();
      stopGuard();
    },
  };
}
