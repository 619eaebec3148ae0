/** One workbook at a time, with the add-in that works on it. Opening another workbook starts the add-in anew, as Excel does. */
import { IUndoRedoService } from '@univerjs/presets';
import { showWorkbook } from '../grid/setup';
import type { UniverGrid } from '../grid/setup';
import { openPort } from '../grid/univer-port';
import type { Host } from '../host';
import { addParts } from '../open/parts-in';
import { readWorkbook } from '../open/read';
import type { WorkbookPort } from '../port';

/** What is on the page now. */
interface Session {
  readonly port: WorkbookPort;
  /** Null while the add-in has not been built. */
  readonly host: Host | null;
}

/** The open workbook, and the way to open another. */
export interface Sessions {
  /** Shows the workbook in `bytes`. Rejects, and leaves everything as it is, when they are no .xlsx file. */
  open(name: string, bytes: ArrayBuffer): Promise<Session>;
  /** Null until the first workbook is open. */
  current(): Session | null;
}

/** `startAddin` is called for each workbook once it is shown. */
export function createSessions(grid: UniverGrid, startAddin: (port: WorkbookPort) => Host | null): Sessions {
  let opened = 0;
  let current: (Session & { readonly close: () => void }) | null = null;
  return {
    current: () => current,
    async open(name, bytes) {
      opened += 1;
      const { snapshot, names, file } = await readWorkbook(`workbook${String(opened)}`, name, bytes);
      current?.close();
      current = null;
      await showWorkbook(grid, snapshot);
      const { port, dispose } = openPort(grid);
      names.forEach((entry) => {
        port.addName(entry.name, entry.formula);
      });
      addParts(port, file);
      // Undoing takes back what a person did, not what the file brought.
      grid.injector.get(IUndoRedoService).clearUndoRedo(snapshot.id ?? '');
      const host = startAddin(port);
      const close = (): void => {
        host?.dispose();
        dispose();
      };
      current = { port, host, close };
      return current;
    },
  };
}
